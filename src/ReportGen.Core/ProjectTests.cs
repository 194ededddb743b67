using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;
using ReportGen.Core.Reporting;
using ReportGen.Core.Testing;

namespace ReportGen.Core;

/// <summary>Runs the tests of a project: each changes something for itself, and says which findings and which words must come of it.</summary>
public sealed class ProjectTests
{
    private static readonly LocalizedText ItsPlace = new("the finding's place, as the file is with the change", "chỗ của kết quả kiểm tra, trong tệp đã sửa thử");

    private static readonly LocalizedText WithoutSigns = new(
        "Write the words as a reader sees them, without the signs of Markdown: '{0}'.", "Hãy ghi lời như người đọc thấy, không kèm ký hiệu của Markdown: “{0}”.");

    private readonly ProjectFiles _files;
    private readonly BuildMemory _memory;
    private readonly HashSet<string> _before;
    private readonly List<ProjectTest> _tests = [];

    private ProjectTests(ProjectFiles files, BuildMemory memory, IEnumerable<Diagnostic> before)
    {
        (_files, _memory) = (files, memory);
        _before = [.. before.Select(KeyOf)];
    }

    /// <summary>How many tests there are.</summary>
    public int Count => _tests.Count;

    /// <summary>Reads the tests, and builds the project as it is: what is found in it without a change is nothing for a test.</summary>
    /// <param name="files">The project; its tests are the YAML files that stand in the folder <c>tests</c> itself.</param>
    /// <param name="filter">A part of the names of the tests to run, in any case; null for all.</param>
    /// <param name="diagnostics">Takes what is wrong with the project or its tests.</param>
    /// <returns>Null when anything is.</returns>
    public static ProjectTests? Read(ProjectFiles files, string? filter, DiagnosticBag diagnostics)
    {
        var found = new DiagnosticBag();
        var memory = new BuildMemory();
        if (ReportBuilder.Build(files, found, memory) is null)
        {
            diagnostics.AddRange(found.All);
            return null;
        }
        var tests = new ProjectTests(files, memory, found.All);
        foreach (var path in files.List(ProjectPaths.TestFolder, ".yaml"))
        {
            if (path.LastIndexOf('/') == ProjectPaths.TestFolder.Length && files.Read(path) is { } content)
                tests._tests.AddRange(TestReader.Read(path, content, diagnostics).Where(test => filter is null || test.Name.Text.Contains(filter, StringComparison.OrdinalIgnoreCase)));
        }
        return diagnostics.HasErrors ? null : tests;
    }

    /// <summary>Runs all.</summary>
    /// <param name="accept">Whether reports are accepted as they are, in place of the golden files.</param>
    /// <returns>In the order of the files.</returns>
    public TestResults Run(bool accept)
    {
        var golden = new GoldenFiles(_files, accept);
        var outcomes = new List<TestOutcome>();
        foreach (var test in _tests)
        {
            var diagnostics = new DiagnosticBag();
            Run(test, golden, diagnostics);
            outcomes.Add(new TestOutcome(test.Name.Text, test.Name.Span, diagnostics.Sorted()));
        }
        return new TestResults(outcomes, golden.Changed);
    }

    private void Run(ProjectTest test, GoldenFiles golden, DiagnosticBag diagnostics)
    {
        if (TestChanges.Apply(_files, test.Changes, diagnostics) is not { } files)
            return;
        var found = new DiagnosticBag();
        var build = ReportBuilder.Build(files, found, _memory);
        var isAsExpected = CheckFindings(test, found.Sorted(), diagnostics);
        if (build is not null)
            CheckWords(test, DocumentText.Of(build.Document), diagnostics);
        else if (isAsExpected && (test.Says.Concat(test.Lacks).FirstOrDefault() ?? test.Golden) is { } words)
            diagnostics.Add(TestDiagnostics.NoReport.At(words.Span, test.Name.Text));
        if (build is not null && isAsExpected && test.Golden is not null)
            golden.Compare(test.Name, test.Golden, build.MapMarkdown().Text, diagnostics);
    }

    /// <returns>Whether all came, and no others.</returns>
    private bool CheckFindings(ProjectTest test, IReadOnlyList<Diagnostic> found, DiagnosticBag diagnostics)
    {
        var before = diagnostics.Count;
        foreach (var expected in test.Findings)
        {
            if (!found.Any(finding => IsExpected(finding, expected)))
                diagnostics.Add(NotFound(test, expected, found));
        }
        foreach (var finding in found)
        {
            if (finding.Severity == Severity.Note || _before.Contains(KeyOf(finding)) || test.Findings.Any(expected => IsExpected(finding, expected)))
                continue;
            diagnostics.Add(TestDiagnostics.NotExpected.At(test.Name.Span, finding.Message, test.Name.Text, NameOf(finding)).WithRelated(finding.Span, ItsPlace));
        }
        return diagnostics.Count == before;
    }

    private static Diagnostic NotFound(ProjectTest test, ExpectedFinding expected, IReadOnlyList<Diagnostic> found)
    {
        var place = expected.At is null
            ? LocalizedText.Same("")
            : new LocalizedText(" at '{0}'", " ở “{0}”", expected.At.Text);
        var finding = TestDiagnostics.NotFound.At((expected.At ?? expected.Code).Span, test.Name.Text, expected.Code.Text, place);
        if (found.FirstOrDefault(other => NameOf(other) == expected.Code.Text) is { } elsewhere)
            return finding.WithRelated(elsewhere.Span, ItsPlace);
        var others = found.Select(NameOf).Where(name => test.Findings.All(other => other.Code.Text != name));
        return finding.WithHint(Hints.DidYouMean(NearestName.Find(expected.Code.Text, others)));
    }

    private static void CheckWords(ProjectTest test, string text, DiagnosticBag diagnostics)
    {
        foreach (var words in test.Says)
        {
            if (!IsSaid(words, text))
                diagnostics.Add(TestDiagnostics.NotSaid.At(words.Span, test.Name.Text, words.Text).WithHint(PlainWords(words, text)));
        }
        foreach (var words in test.Lacks)
        {
            if (IsSaid(words, text))
                diagnostics.Add(TestDiagnostics.Said.At(words.Span, test.Name.Text, words.Text));
        }
    }

    private static bool IsSaid(DataScalar words, string text) => text.Contains(PlainText.Fold(words.Text), StringComparison.Ordinal);

    /// <summary>Words as the Markdown document has them, with signs that no reader sees.</summary>
    private static LocalizedText? PlainWords(DataScalar words, string text)
    {
        var plain = string.Concat(words.Text.Split('*', '~', '+', '^', '`', '\\'));
        return plain.Length < words.Text.Length && text.Contains(PlainText.Fold(plain), StringComparison.Ordinal)
            ? WithoutSigns with { Arguments = [plain] }
            : null;
    }

    private static bool IsExpected(Diagnostic finding, ExpectedFinding expected) =>
        (finding.Descriptor.Id == expected.Code.Text || finding.Rule == expected.Code.Text)
        && (expected.At is null || expected.At.Text == finding.Span.File.Path || expected.At.Text == $"{finding.Span.File.Path}:{finding.Span.Position.Line}");

    /// <summary>The rule where there is one, else the code.</summary>
    private static string NameOf(Diagnostic finding) => finding.Rule ?? finding.Descriptor.Id;

    private static string KeyOf(Diagnostic finding) => NameOf(finding) + "\n" + finding.Span.File.Path + "\n" + finding.Message.In(Language.English);
}
