using ReportGen.Core.Diagnostics;
using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Builds;

/// <summary>
/// Whole builds of changed projects: each <c>cases/**/*.case.yaml</c> says what is changed, the file beside it what a user then sees.
/// </summary>
public sealed class CaseTests
{
    private const string Extension = ".case.yaml";

    private static string Folder => Path.Combine(TestFolders.Tests, "cases");

    public static TheoryData<string> Names =>
    [
        .. Directory.EnumerateFiles(Folder, "*" + Extension, SearchOption.AllDirectories)
            .Select(path => Path.GetRelativePath(Folder, path)[..^Extension.Length].Replace('\\', '/'))
            .Order(StringComparer.Ordinal),
    ];

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_GivesWhatIsWrittenBesideIt(string name)
    {
        var path = Path.Combine(Folder, name);

        var seen = CaseRun.Of(CaseFile.Read(path + Extension));

        Snapshot.VerifyFile(seen, path, "txt");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public void Case_InATerminal_IsPrintedWithExcerpts(Language language, string variant)
    {
        var path = Path.Combine(Folder, "data", "several-files");

        var seen = CaseRun.Pretty(CaseFile.Read(path + Extension), language);

        Snapshot.VerifyFile(seen, path + ".pretty." + variant, "txt");
    }
}
