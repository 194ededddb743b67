using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output.Verification;

/// <summary>A document that is being verified: findings point into its plain text, line by line, at most three of a kind.</summary>
internal sealed class VerifiedFile
{
    private const int LongestExcerpt = 60;
    private const int MostOfAKind = 3;

    private static readonly LocalizedText Defect = new(
        "This is a defect of reportgen, or of the style document if there is one; please report it.",
        "Đây là lỗi của reportgen, hoặc của tệp kiểu mẫu nếu có; hãy báo lại.");

    private readonly DiagnosticBag _diagnostics;
    private readonly HashSet<string> _seen = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> _counts = new(StringComparer.Ordinal);

    /// <param name="path">To show.</param>
    /// <param name="text">As <see cref="PlainText"/> puts it; empty when the file cannot be read.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public VerifiedFile(string path, string text, DiagnosticBag diagnostics)
    {
        Source = new SourceFile(path, text);
        _diagnostics = diagnostics;
    }

    /// <summary>The plain text.</summary>
    public SourceFile Source { get; }

    /// <summary>Whether something was reported.</summary>
    public bool HasFindings => _seen.Count > 0;

    /// <summary>Reports something about the file as a whole; the same thing once.</summary>
    public void Report(DiagnosticDescriptor descriptor, params IReadOnlyList<object> arguments) => Report(Source.Span(0, 0), descriptor, arguments);

    /// <summary>Reports something about a paragraph; the same thing once.</summary>
    /// <param name="paragraph">Its text, or a part of it.</param>
    public void ReportAt(string paragraph, DiagnosticDescriptor descriptor, params IReadOnlyList<object> arguments)
    {
        var folded = PlainText.Fold(paragraph);
        var start = folded.Length == 0 ? -1 : Source.Text.IndexOf(folded, StringComparison.Ordinal);
        Report(start < 0 ? Source.Span(0, 0) : Source.Span(start, folded.Length), descriptor, arguments);
    }

    /// <summary>Reports something at a line; the same thing once.</summary>
    /// <param name="index">From 0; one beyond the end is taken as the end.</param>
    public void ReportAtLine(int index, DiagnosticDescriptor descriptor, params IReadOnlyList<object> arguments)
    {
        var number = Math.Min(index + 1, Source.LineCount);
        var start = Source.OffsetAt(new TextPosition(number, 1));
        Report(Source.Span(start, Source.Line(number).Length), descriptor, arguments);
    }

    /// <summary>A text short enough for a message.</summary>
    public static string Excerpt(string text)
    {
        var folded = PlainText.Fold(text);
        return folded.Length <= LongestExcerpt ? folded : folded[..LongestExcerpt] + "…";
    }

    private void Report(SourceSpan span, DiagnosticDescriptor descriptor, IReadOnlyList<object> arguments)
    {
        var diagnostic = descriptor.At(span, arguments).WithHint(Defect);
        if (!_seen.Add(diagnostic.ToString()))
            return;
        var count = _counts.GetValueOrDefault(descriptor.Id);
        _counts[descriptor.Id] = count + 1;
        if (count < MostOfAKind)
            _diagnostics.Add(diagnostic);
    }
}
