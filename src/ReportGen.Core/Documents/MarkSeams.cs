using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Documents;

/// <summary>
/// Finds punctuation that is printed twice, because a value ends with a mark and what is printed behind it begins with one, words that are printed
/// twice, and capitals inside a sentence: neither file shows both.
/// </summary>
internal sealed class MarkSeams(DiagnosticBag diagnostics)
{
    private static readonly LocalizedText RemoveOne = new(
        "Remove the mark from the value, or from where it is printed.", "Hãy bỏ dấu này trong giá trị, hoặc ở chỗ in giá trị.");

    private static readonly LocalizedText RemoveWords = new(
        "Remove the words from the value, or from where it is printed.", "Hãy bỏ bớt trong giá trị, hoặc ở chỗ in giá trị.");

    private static readonly LocalizedText WriteSmall = new("Begin the value in small letters.", "Hãy viết thường chữ đầu của giá trị.");

    private readonly HashSet<SourceSpan> _told = [];

    /// <summary>Reports each seam of a text, a value that is printed in several places once.</summary>
    public void Check(MappedText text)
    {
        var (characters, segments) = (text.Text, text.Segments);
        var table = segments as SegmentTable;
        for (var i = 1; i < segments.Count; i++)
        {
            var start = table?.StartAt(i) ?? segments[i].Start;
            if (IsMark(characters[start - 1]) && IsMark(characters[start]) && IsDoubled(characters, start))
                Report(text, start);
            else
                CheckWords(text, start);
            if (characters[start - 1] == ' ' && Letters.IsUpper(characters[start]))
                CheckCapital(text, start);
        }
    }

    /// <summary>Likewise for the lines of the frame.</summary>
    public void Check(IEnumerable<FrameLine> lines)
    {
        foreach (var line in lines)
            Check(line.Place.Source);
    }

    private static bool IsMark(char c) => c is ',' or '.' or ';' or ':';

    /// <summary>Dots in a row are an ellipsis, and behind an abbreviation such as <c>v.v.</c> another mark is right.</summary>
    private static bool IsDoubled(string text, int offset)
    {
        if (text[offset - 1] != '.')
            return true;
        if (text[offset] == '.')
            return (offset < 2 || text[offset - 2] != '.') && (offset + 1 == text.Length || text[offset + 1] != '.');
        var start = offset - 1;
        while (start > 0 && char.IsLetter(text[start - 1]))
            start--;
        return offset - 1 - start > 2 && Syllables.IsSyllable(text.AsSpan(start, offset - 1 - start));
    }

    /// <summary>Only where one of the two is a value: what a template or the data says twice is seen there.</summary>
    private void CheckWords(MappedText text, int seam)
    {
        if (!WordSeams.AreDoubled(text.Text, seam, out var start, out var second, out var end) || IsValue(text, second - 2) == IsValue(text, second))
            return;
        var place = new TextPlace(text, IsValue(text, second) ? second : second - 2, 1);
        Report(place, DocumentDiagnostics.DoubledWords, RemoveWords, text.Text[start..end], text.Text[second..end]);
    }

    private void CheckCapital(MappedText text, int start)
    {
        if (CapitalSeams.Begins(text.Text, start, out var end) && IsValue(text, start))
            Report(new TextPlace(text, start, end - start), DocumentDiagnostics.CapitalInSentence, WriteSmall, text.Text[start..end]);
    }

    private void Report(MappedText text, int offset)
    {
        var place = new TextPlace(text, IsValue(text, offset - 1) ? offset - 1 : offset, 1);
        Report(place, DocumentDiagnostics.DoubledMark, RemoveOne, text.Text.Substring(offset - 1, 2));
    }

    private void Report(TextPlace place, DiagnosticDescriptor descriptor, LocalizedText hint, params string[] arguments)
    {
        if (_told.Add(place.Span))
            diagnostics.Add(place.Report(descriptor, arguments).WithHint(hint));
    }

    private static bool IsValue(MappedText text, int offset) => text.SegmentAt(offset) is { Origin.Data.Count: > 0 };
}
