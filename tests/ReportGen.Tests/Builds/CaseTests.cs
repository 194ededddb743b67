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

    /// <summary>Reads a case by its name.</summary>
    internal static CaseFile Read(string name) => CaseFile.Read(Path.Combine(Folder, name) + Extension);

    [Theory]
    [MemberData(nameof(Names))]
    public void Case_GivesWhatIsWrittenBesideIt(string name)
    {
        var path = Path.Combine(Folder, name);

        var seen = CaseRun.Of(Read(name));

        Snapshot.VerifyFile(seen, path, "txt");
    }

    [Theory]
    [InlineData(Language.Vietnamese, "vi")]
    [InlineData(Language.English, "en")]
    public void Case_InATerminal_IsPrintedWithExcerpts(Language language, string variant)
    {
        const string name = "data/several-files";

        var seen = CaseRun.Pretty(Read(name), language);

        Snapshot.VerifyFile(seen, Path.Combine(Folder, name) + ".pretty." + variant, "txt");
    }
}
