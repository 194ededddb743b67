using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Diagnostics;

public sealed class DiagnosticBagTests
{
    private static readonly SourceFile File = new("b.yaml", "abc");
    private static readonly DiagnosticDescriptor Error = new("RG3998", Severity.Error, "E.", "L.");
    private static readonly DiagnosticDescriptor Warning = new("RG3997", Severity.Warning, "W.", "C.");

    [Fact]
    public void Add_Warning_IsAnErrorOnlyWhenStrict()
    {
        var (lenient, strict) = (new DiagnosticBag(), new DiagnosticBag { WarningsAreErrors = true });

        lenient.Add(Warning.At(File.Span(0, 1)));
        strict.Add(Warning.At(File.Span(0, 1)));

        Assert.False(lenient.HasErrors);
        Assert.True(strict.HasErrors);
    }

    [Fact]
    public void Sorted_IsByFileThenPlace()
    {
        var bag = new DiagnosticBag();
        bag.Add(Error.At(File.Span(2, 1)));
        bag.Add(Error.At(File.Span(0, 1)));
        bag.Add(Warning.At(new SourceFile("a.yaml", "x").Span(0, 1)));

        var places = bag.Sorted().Select(diagnostic => diagnostic.Span.ToString());

        Assert.Equal(["a.yaml:1:1", "b.yaml:1:1", "b.yaml:1:3"], places);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(40)]
    public void Sorted_SeveralAtOnePlace_KeepTheirOrder(int count)
    {
        var bag = new DiagnosticBag();
        var descriptor = new DiagnosticDescriptor("RG3998", Severity.Error, "{0}", "{0}");
        for (var i = 0; i < count; i++)
            bag.Add(descriptor.At(File.Span(0, 1), i));

        var order = bag.Sorted().Select(diagnostic => diagnostic.Message.In(Language.English));

        Assert.Equal(Enumerable.Range(0, count).Select(i => i.ToString(System.Globalization.CultureInfo.InvariantCulture)), order);
    }
}
