using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>The list that a sentence with a figure leads into: <c>… 04 kinh nghiệm như sau:</c></summary>
/// <param name="Count">How many items it has, those of lists inside it not counted.</param>
/// <param name="Place">What writes its first item.</param>
/// <param name="IsComputed">Whether a loop or the data gives its items, so that their number may change.</param>
internal sealed record ListBelow(int Count, SourceSpan Place, bool IsComputed)
{
    /// <summary>Reads the list behind the colon of a lead-in.</summary>
    /// <param name="source">The rendered text.</param>
    /// <param name="colon">The offset of the colon.</param>
    /// <returns>Null when no list begins on a line behind it.</returns>
    public static ListBelow? Read(MappedText source, int colon)
    {
        var text = source.Text;
        var first = colon + 1;
        while (first < text.Length && (char.IsWhiteSpace(text[first]) || (text[first] is '*' or '_' && !IsMarker(text, first))))
            first++;
        if (!IsMarker(text, first) || text.AsSpan(colon, first - colon).IndexOf('\n') < 0)
            return null;
        var (count, last) = (1, first);
        var indent = IndentOf(text, first);
        // A line that is no item and follows upon another belongs to that one's item.
        for (var line = LineAfter(text, first); line < text.Length; line = LineAfter(text, line))
        {
            var begin = line;
            while (begin < text.Length && text[begin] is ' ' or '\t')
                begin++;
            if (begin >= text.Length || text[begin] is '\n' or '\r' || begin - line > indent)
                continue;
            if (!IsMarker(text, begin) && text[line - 2] is not ('\n' or '\r'))
                continue;
            if (!IsMarker(text, begin) || begin - line < indent)
                break;
            (count, last) = (count + 1, begin);
        }
        if (source.SegmentAt(first) is not { } start || source.SegmentAt(last) is not { } end)
            return null;
        var isComputed = count > 1 ? start.Origin.Expression == end.Origin.Expression : source.SegmentAt(first + 2) is { Origin.Data.Count: > 0 };
        return new ListBelow(count, start.Origin.Expression, isComputed && (count == 1 || start != end));
    }

    private static bool IsMarker(string text, int offset) =>
        offset + 1 < text.Length && text[offset] is '-' or '+' or '*' && text[offset + 1] == ' ';

    private static int IndentOf(string text, int offset) => offset - text.LastIndexOf('\n', offset) - 1;

    private static int LineAfter(string text, int offset)
    {
        var end = text.IndexOf('\n', offset);
        return end < 0 ? text.Length : end + 1;
    }
}
