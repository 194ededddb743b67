using System.Text.RegularExpressions;

namespace ReportGen.Tests.Conventions;

/// <summary>What the conventions say and a machine can hold.</summary>
public sealed partial class ConventionTests
{
    private const int LongestFile = 300;

    /// <summary>For each stage, what it may use; a stage that is not listed here may not exist.</summary>
    private static readonly Dictionary<string, string[]> Allowed = new()
    {
        ["Sources"] = [],
        ["Vietnamese"] = [],
        ["Markdown"] = [],
        ["Diagnostics"] = ["Sources"],
        ["Reporting"] = ["Sources", "Diagnostics"],
        ["Scripting"] = ["Sources", "Diagnostics", "Vietnamese", "Markdown"],
        ["Data"] = ["Sources", "Diagnostics", "Vietnamese"],
        ["Schemas"] = ["Sources", "Diagnostics", "Vietnamese", "Data"],
        ["Proofing"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Schemas"],
        ["Projects"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Schemas", "Proofing"],
        ["Rendering"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Schemas", "Scripting", "Projects"],
        ["Rules"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Schemas", "Scripting", "Rendering"],
        ["Analysis"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Schemas", "Scripting", "Projects", "Rendering", "Rules"],
        ["Figures"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Schemas", "Scripting", "Projects"],
        ["Documents"] = ["Sources", "Diagnostics", "Vietnamese", "Markdown", "Data", "Schemas"],
        ["Differences"] = ["Sources", "Diagnostics", "Vietnamese", "Data", "Projects", "Reporting"],
        ["Testing"] = ["Sources", "Diagnostics", "Data", "Schemas", "Projects"],
        ["Output"] = ["Sources", "Diagnostics", "Vietnamese", "Markdown", "Documents"],
        ["Redlines"] = ["Diagnostics", "Documents", "Differences", "Output"],
    };

    [Fact]
    public void Stages_UseOnlyTheStagesBeforeThem()
    {
        var wrong = new List<string>();

        foreach (var path in TestFolders.Sources("src/ReportGen.Core"))
        {
            var stage = StageOf(path);
            if (stage == "")
                continue;
            foreach (Match match in StageUse().Matches(File.ReadAllText(path)))
            {
                var used = match.Groups[1].Value;
                if (used != stage && !Allowed[stage].Contains(used))
                    wrong.Add($"{stage}/{Path.GetFileName(path)} uses {used}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Namespaces_AreTheirFolders()
    {
        var wrong = new List<string>();

        foreach (var path in TestFolders.Sources("src"))
        {
            var declared = NamespaceLine().Match(File.ReadAllText(path));
            var folder = Path.GetRelativePath(Path.Combine(TestFolders.Repository, "src"), Path.GetDirectoryName(path) ?? "");
            if (declared.Success && declared.Groups[1].Value != folder.Replace('\\', '.').Replace('/', '.'))
                wrong.Add(path);
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void SourceFiles_AreShort()
    {
        var long_ = TestFolders.Sources("src").Where(path => File.ReadLines(path).Count() > LongestFile);

        Assert.Empty(long_);
    }

    [Fact]
    public void Sources_DoNotSilenceTheCompilerAboutNull()
    {
        var wrong = TestFolders.Sources("src").Where(path => NullForgiving().IsMatch(File.ReadAllText(path)));

        Assert.Empty(wrong);
    }

    /// <summary>Another report is another folder: the tool itself must not know this one.</summary>
    [Fact]
    public void Sources_KnowNothingOfTheShippedReport()
    {
        string[] words =
        [
            "delegation", "đảng đoàn", "cán sự đảng", "tỉnh ủy", "Đồng Nai", "đảng ủy", "cấp ủy", "chi bộ",
            "QĐ/TW", "QĐ/TU", "BC/TU", "BTCTW", "VPTU", "working_regulation", "secretary",
        ];
        var wrong = new List<string>();

        foreach (var path in TestFolders.Sources("src"))
        {
            var text = File.ReadAllText(path);
            wrong.AddRange(words.Where(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)).Select(word => $"{Path.GetFileName(path)}: {word}"));
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void TopLevel_HoldsWhatTheReadmeMaps()
    {
        string[] folders = ["data", "src", "templates", "tests"];

        var found = Directory.GetDirectories(TestFolders.Repository)
            .Select(path => Path.GetFileName(path))
            .Where(name => !name.StartsWith('.') && name is not ("out" or "artifacts"))
            .Order(StringComparer.Ordinal);

        Assert.Equal(folders, found);
    }

    private static string StageOf(string path)
    {
        var parts = Path.GetRelativePath(Path.Combine(TestFolders.Repository, "src", "ReportGen.Core"), path).Split('/', '\\');
        return parts.Length == 1 ? "" : parts[0];
    }

    [GeneratedRegex(@"\bReportGen\.Core\.(\w+)(?=[.;])(?<!^namespace ReportGen\.Core\.\w+)", RegexOptions.Multiline)]
    private static partial Regex StageUse();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex NamespaceLine();

    [GeneratedRegex(@"[\w\)\]]![.;,\)\[]|\bnull!|\bdefault!")]
    private static partial Regex NullForgiving();
}
