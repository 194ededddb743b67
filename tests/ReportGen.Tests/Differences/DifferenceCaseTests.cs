using ReportGen.Core;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;
using ReportGen.Tests.Builds;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Differences;

/// <summary>
/// What <c>diff</c> says of a changed project: each <c>cases/differences/*.diff.yaml</c> says what is changed (<c>before</c> on both
/// sides, <c>changes</c> on the new one), the files beside it what a reviewer then reads.
/// </summary>
public sealed class DifferenceCaseTests
{
    private const string Extension = ".diff.yaml";

    private static string Folder => Path.Combine(TestFolders.Tests, "cases", "differences");

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Folder, "*" + Extension).Select(path => Path.GetFileName(path)[..^Extension.Length]).Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_GivesWhatIsWrittenBesideIt(string name)
    {
        var path = Path.Combine(Folder, name);
        var difference = Compare(path + Extension);
        var vietnamese = new DifferenceContext(Language.Vietnamese, "main", "", false, new Dictionary<string, string>());
        var english = vietnamese with { Language = Language.English, PathPrefix = "reports/" };

        Snapshot.VerifyFile(difference.Print("text", vietnamese, onlySummary: false), path, "txt");
        Snapshot.VerifyFile(difference.Print("md", english, onlySummary: false), path, "md");
        Snapshot.VerifyFile(difference.Print("json", english, onlySummary: false), path, "json");
    }

    private static ReportDifference Compare(string path)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile(path, File.ReadAllText(path)), diagnostics) as DataMapping;
        Assert.Empty(diagnostics.All);
        Assert.NotNull(root);
        var project = CaseFile.TextOf(root["project"]) ?? "shipped";
        var old = Changed(CaseRun.FilesOf(project), root["before"]);
        var now = Changed(new Dictionary<string, byte[]>(old, StringComparer.Ordinal), root["changes"]);
        return ReportComparison.Of(Build(old), new MemoryFiles(old), Build(now), new MemoryFiles(now));
    }

    private static Dictionary<string, byte[]> Changed(Dictionary<string, byte[]> files, DataNode? changes)
    {
        foreach (var change in (changes as DataSequence)?.Items.Cast<DataMapping>().Select(CaseChange.Read) ?? [])
            CaseRun.Apply(change, files);
        return files;
    }

    private static ReportBuild Build(Dictionary<string, byte[]> files)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.BuildTraced(new MemoryFiles(files), diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        return build;
    }
}
