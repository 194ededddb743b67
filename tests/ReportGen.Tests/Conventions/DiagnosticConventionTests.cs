using System.Reflection;
using System.Text.RegularExpressions;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Conventions;

/// <summary>One voice: what holds for every kind of finding.</summary>
public sealed partial class DiagnosticConventionTests
{
    /// <summary>
    /// Of readers that may be called without a schema: in a build the tool's own schemas say the same before them.
    /// They stand in ProfileReaderTests and ReportFrameReaderTests.
    /// </summary>
    private static readonly string[] BehindSchemas = ["RG5030", "RG5031", "RG5036"];

    /// <summary>
    /// Reached only by files of many megabytes or by values nested without end, where tests of the limits themselves (FileDecoderTests,
    /// YamlReaderTests, LimitTests) reach them with lower ones.
    /// </summary>
    private static readonly string[] BehindLimits = ["RG1004", "RG1019", "RG4086", "RG4087"];

    /// <summary>The files of a case are in memory, where there are no links.</summary>
    private static readonly string[] BehindLinks = ["RG1167"];

    public static TheoryData<string> Ids => [.. Descriptors().Select(descriptor => descriptor.Id)];

    [Fact]
    public void Descriptors_HaveIdsOfTheirOwn()
    {
        var twice = Descriptors().GroupBy(descriptor => descriptor.Id).Where(group => group.Count() > 1).Select(group => group.Key);

        Assert.Empty(twice);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Descriptor_SpeaksBothLanguagesWithTheSameValues(string id)
    {
        var descriptor = Descriptors().First(item => item.Id == id);

        Assert.Matches("^RG[1-6][0-9]{3}$", descriptor.Id);
        Assert.NotEqual(descriptor.English, descriptor.Vietnamese);
        Assert.Equal(Places(descriptor.English), Places(descriptor.Vietnamese));
        Assert.EndsWith(".", descriptor.English.Replace("{0}", ".", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("'{", descriptor.Vietnamese, StringComparison.Ordinal);
        Assert.DoesNotContain("“", descriptor.English, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Manual_ExplainsEachInBothLanguages(string id)
    {
        var entry = DiagnosticManual.Find(id);

        Assert.True(entry is not null, $"Write an entry for {id} in src/ReportGen.Core/Diagnostics/Manual/{id[..4].ToLowerInvariant()}.txt.");
        foreach (var text in (LocalizedText[])[entry.Meaning, entry.Action])
        {
            Assert.NotEqual("", text.In(Language.English));
            Assert.NotEqual("", text.In(Language.Vietnamese));
            Assert.NotEqual(text.In(Language.English), text.In(Language.Vietnamese));
        }
    }

    [Fact]
    public void Catalogue_ListsEveryDescriptorInOrder()
    {
        Assert.Equal(Descriptors().Select(descriptor => descriptor.Id).Order(StringComparer.Ordinal), DiagnosticCatalogue.All.Select(descriptor => descriptor.Id));
    }

    [Fact]
    public void Descriptors_EachStandInACase()
    {
        var cases = Directory.EnumerateFiles(Path.Combine(TestFolders.Tests, "cases"), "*.verified.txt", SearchOption.AllDirectories);
        var seen = cases.SelectMany(path => Code().Matches(File.ReadAllText(path)).Select(match => match.Value)).ToHashSet();

        var missing = Descriptors().Select(descriptor => descriptor.Id).Where(id => !seen.Contains(id)).Except(BehindSchemas).Except(BehindLimits).Except(BehindLinks).Order();

        Assert.Empty(missing);
    }

    private static IEnumerable<DiagnosticDescriptor> Descriptors() =>
        typeof(DiagnosticDescriptor).Assembly.GetTypes()
            .SelectMany(type => type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic))
            .Where(field => field.FieldType == typeof(DiagnosticDescriptor))
            .Select(field => field.GetValue(null))
            .OfType<DiagnosticDescriptor>();

    private static IEnumerable<string> Places(string format) => Place().Matches(format).Select(match => match.Value).Distinct().Order();

    [GeneratedRegex(@"\{\d\}")]
    private static partial Regex Place();

    [GeneratedRegex(@"RG[1-6][0-9]{3}")]
    private static partial Regex Code();
}
