using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;
using ReportGen.Tests.Output;

namespace ReportGen.Tests.Report;

/// <summary>The report of this repository, built as a user builds it.</summary>
public sealed class ShippedReportTests
{
    private const int FewestWords = 5000;
    private const int MostWords = 5950;

    private static readonly ReportBuild Build = BuildShipped();

    [Fact]
    public void Build_SaysNothingButWhatIsWaived()
    {
        var diagnostics = new DiagnosticBag { WarningsAreErrors = true };

        ReportBuilder.Build(new DiskFiles(TestFolders.Repository), diagnostics);

        Assert.All(diagnostics.All, diagnostic => Assert.Equal(Severity.Note, diagnostic.Severity));
    }

    [Fact]
    public void Outputs_SayTheSameAsTheDocument()
    {
        var expected = DocumentText.Of(Build.Document);

        Assert.Equal(expected, MarkdownText.Of(Encoding.UTF8.GetString(Bytes("md"))));
        Assert.Equal(expected, WordText.Of(new MemoryStream(Bytes("docx"))));
    }

    [Fact]
    public void WordOutput_IsValid()
    {
        var errors = WordFile.Validate(new MemoryStream(Bytes("docx")));

        Assert.Empty(errors);
    }

    [Fact]
    public void Outputs_AreTheSameBytesEachTime()
    {
        var again = BuildShipped();

        foreach (var format in (string[])["md", "docx"])
            Assert.Equal(Bytes(format), Bytes(format, again));
    }

    [Fact]
    public void Text_KeepsToTheLengthOfTheReport()
    {
        var words = DocumentText.Of(Build.Document).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Length;

        Assert.InRange(words, FewestWords, MostWords);
    }

    private static byte[] Bytes(string format, ReportBuild? build = null)
    {
        using var stream = new MemoryStream();
        (build ?? Build).Outputs.Single(output => output.Format == format).Write(stream);
        return stream.ToArray();
    }

    private static ReportBuild BuildShipped()
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(new DiskFiles(TestFolders.Repository), diagnostics);
        return build ?? throw new InvalidOperationException(string.Join('\n', diagnostics.All));
    }
}
