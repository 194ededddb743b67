using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>A piece of a rendered text, with the way back to the template and the data behind it.</summary>
/// <param name="Source">The rendered text, not empty.</param>
/// <param name="Start">Offset in it.</param>
/// <param name="Length">In UTF-16 code units.</param>
internal sealed record TextPlace(MappedText Source, int Start, int Length)
{
    /// <summary>A place for text that was not rendered: it stands in one piece in a file.</summary>
    public static TextPlace Of(string text, SourceSpan span) =>
        new(new MappedText(text, [new TextSegment(0, Math.Max(1, text.Length), new TextOrigin(span, []))]), 0, text.Length);

    /// <summary>
    /// The place to point at: the very characters of literal text, the data node when one value was read, else the expression.
    /// </summary>
    public SourceSpan Span
    {
        get
        {
            var segment = Segment;
            var expression = segment.Origin.Expression;
            if (segment.Origin.Data.Count == 1)
                return segment.Origin.Data[0];
            if (!IsLiteral(segment, Source))
                return expression;
            var skipped = Math.Clamp(Start - segment.Start, 0, segment.Length);
            return expression.File.Span(expression.Start + skipped, Math.Min(Length, expression.Length - skipped));
        }
    }

    /// <summary>A finding at this place; a value of the data brings the expression that printed it.</summary>
    public Diagnostic Report(DiagnosticDescriptor descriptor, params IReadOnlyList<object> arguments)
    {
        var diagnostic = descriptor.At(Span, arguments);
        var origin = Segment.Origin;
        return origin.Data.Count == 1 ? diagnostic.WithRelated(origin.Expression, PrintedHere) : diagnostic;
    }

    private static readonly LocalizedText PrintedHere = new("It is printed here.", "Giá trị này được in ở đây.");

    /// <summary>Whether a piece is literal text, whose characters stand in a file as they are.</summary>
    public static bool IsLiteral(TextSegment segment, MappedText source)
    {
        var expression = segment.Origin.Expression;
        return segment.Origin.Data.Count == 0 && expression.Length == segment.Length && segment.Start + segment.Length <= source.Text.Length
            && expression.File.Text.AsSpan(expression.Start).StartsWith(source.Text.AsSpan(segment.Start, Math.Min(segment.Length, EnoughToTell)), StringComparison.Ordinal);
    }

    /// <summary>No code gives a text that is as long as the code and begins with so many of its characters.</summary>
    private const int EnoughToTell = 200;

    private TextSegment Segment =>
        Source.SegmentAt(Start) ?? throw new InvalidOperationException("An empty text has no places.");
}
