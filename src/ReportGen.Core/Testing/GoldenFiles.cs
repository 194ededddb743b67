using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Testing;

/// <summary>Holds reports against the golden files of tests, line by line; what ends the lines and the file does not count.</summary>
/// <param name="files">The project.</param>
/// <param name="accept">Whether each report is taken as it is, to be written in place of its golden file.</param>
internal sealed class GoldenFiles(ProjectFiles files, bool accept)
{
    private static readonly LocalizedText HowToAccept = new(
        "If the report is right, 'reportgen test --update' writes it into this file.",
        "Nếu báo cáo đúng, lệnh reportgen test --update ghi báo cáo vào tệp này.");

    private static readonly LocalizedText AsGolden = new("the line as it should be", "dòng trong bản đối chiếu");

    private readonly Dictionary<string, string> _accepted = new(StringComparer.Ordinal);

    /// <summary>What is accepted and is not in the files yet: the texts by their paths.</summary>
    public IReadOnlyDictionary<string, string> Changed =>
        _accepted.Where(text => Read(text.Key, new DiagnosticBag()) is not { } file || FirstDifference(file, new SourceFile(text.Key, text.Value)) > 0).ToDictionary();

    /// <summary>Compares the report of a test.</summary>
    /// <param name="test">Its name.</param>
    /// <param name="golden">Names the file.</param>
    /// <param name="report">The Markdown.</param>
    /// <param name="diagnostics">Takes the first difference.</param>
    public void Compare(DataScalar test, DataScalar golden, string report, DiagnosticBag diagnostics)
    {
        var path = golden.Text;
        if (!ProjectFiles.IsInside(path) || LeadsOut(path))
        {
            diagnostics.Add(TestDiagnostics.NoGolden.At(golden.Span, test.Text, path));
            return;
        }
        if (accept)
            _accepted.TryAdd(path, report);
        var found = new DiagnosticBag();
        var file = _accepted.TryGetValue(path, out var text) ? new SourceFile(path, text) : Read(path, found);
        diagnostics.AddRange(found.All);
        if (file is not null)
            Compare(test, golden, file, new SourceFile(path, report), diagnostics);
        else if (!found.HasErrors)
            diagnostics.Add(TestDiagnostics.NoGolden.At(golden.Span, test.Text, path).WithHint(Hints.DidYouMean(NearestName.Find(path, files.List(ProjectPaths.TestFolder, ".md"))) ?? HowToAccept));
    }

    private bool LeadsOut(string path) =>
        files.DeadLinks(ProjectPaths.TestFolder).Any(link => path == link || path.StartsWith(link + "/", StringComparison.Ordinal));

    private SourceFile? Read(string path, DiagnosticBag diagnostics) => files.Read(path) is { } bytes ? FileDecoder.Decode(path, bytes, diagnostics) : null;

    private static void Compare(DataScalar test, DataScalar golden, SourceFile file, SourceFile report, DiagnosticBag diagnostics)
    {
        var line = FirstDifference(file, report);
        if (line == 0)
            return;
        var finding = TestDiagnostics.NotLikeGolden.At(golden.Span, test.Text, line, golden.Text, LineDifference.Tell(LineOf(file, line), LineOf(report, line)));
        var place = file.Span(file.OffsetAt(new TextPosition(line, 1)), LineOf(file, line)?.Length ?? 0);
        diagnostics.Add(finding.WithRelated(place, AsGolden).WithHint(HowToAccept));
    }

    /// <returns>The line from 1; 0 when there is none.</returns>
    private static int FirstDifference(SourceFile file, SourceFile report)
    {
        var most = Math.Max(file.LineCount, report.LineCount);
        for (var line = 1; line <= most; line++)
        {
            if (LineOf(file, line) != LineOf(report, line))
                return line;
        }
        return 0;
    }

    /// <returns>Null behind the last line; an empty one at the end is none.</returns>
    private static string? LineOf(SourceFile file, int line) =>
        line < file.LineCount || line == file.LineCount && file.Line(line).Length > 0 ? file.Line(line) : null;
}
