using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>
/// Finds words that are printed twice because a value begins or ends with what the text beside it says, as in <c>về về</c> or
/// <c>Quy định Quy định số</c>: neither file shows both.
/// </summary>
internal sealed class WordSeams(DiagnosticBag diagnostics)
{
    private const int MostWords = 3;

    private static readonly LocalizedText RemoveOne = new(
        "Remove the words from the value, or from where it is printed.", "Hãy bỏ bớt trong giá trị, hoặc ở chỗ in giá trị.");

    private readonly List<SourceSpan> _told = [];

    /// <summary>Looks at one seam.</summary>
    /// <param name="text">The rendered text.</param>
    /// <param name="seam">Where one piece of it ends and another begins, not at an end.</param>
    public void Check(MappedText text, int seam)
    {
        var all = text.Text;
        // The blank between the words is on one side or the other.
        var blank = all[seam] == ' ' ? seam : seam - 1;
        if (all[blank] != ' ' || blank == 0 || blank + 1 == all.Length || !char.IsLetter(all[blank - 1]) || !char.IsLetter(all[blank + 1]))
            return;
        var end = blank;
        for (var count = 1; count <= MostWords && end < all.Length && all[end] == ' '; count++)
        {
            for (end++; end < all.Length && char.IsLetter(all[end]);)
                end++;
            if (IsDoubled(all, blank, end) && (count > 1 || !MayBeSound(all[(blank + 1)..end].ToLowerInvariant())))
            {
                Report(text, blank, end);
                return;
            }
        }
    }

    /// <summary>Whether it ends one word and begins the next, as in <c>hiện tại tại cơ sở</c>, or may be doubled for its meaning.</summary>
    private static bool MayBeSound(string word) =>
        word is "tại" or "theo" or "để" or "cho" or "bị" or "do" or "có" or "trên" or "trong" or "vào" or "ra" or "từ" or "đến" or "không"
            or "người" or "ngành" or "nhà" or "luôn" or "đều" or "dần" or "thường" or "mãi" or "đời";

    private static bool IsDoubled(string all, int blank, int end)
    {
        var start = blank - (end - blank - 1);
        return start >= 0 && end > blank + 1 && !IsWordAt(all, start - 1) && !IsWordAt(all, end)
            && all.AsSpan(start, blank - start).Equals(all.AsSpan((blank + 1)..end), StringComparison.OrdinalIgnoreCase);
    }

    private static bool IsWordAt(string all, int offset) => offset >= 0 && offset < all.Length && char.IsLetterOrDigit(all[offset]);

    /// <summary>Only where one of the two is a value: what a template or the data says twice is seen there.</summary>
    private void Report(MappedText text, int blank, int end)
    {
        var (isBefore, isBehind) = (IsValue(text, blank - 1), IsValue(text, blank + 1));
        if (isBefore == isBehind)
            return;
        var place = new TextPlace(text, isBefore ? blank - 1 : blank + 1, 1);
        if (_told.Contains(place.Span))
            return;
        _told.Add(place.Span);
        var start = blank - (end - blank - 1);
        diagnostics.Add(place.Report(DocumentDiagnostics.DoubledWords, text.Text[start..end], text.Text[(blank + 1)..end]).WithHint(RemoveOne));
    }

    private static bool IsValue(MappedText text, int offset) => text.SegmentAt(offset) is { Origin.Data.Count: > 0 };
}
