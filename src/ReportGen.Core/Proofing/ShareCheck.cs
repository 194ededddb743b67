using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Finds shares in brackets behind the two numbers they come from, as in <c>8/10 đơn vị (80%)</c>, that are not their share, and what makes
/// up more than all, as in <c>chiếm 105%</c>: of a plan more can be reached, of a whole not more be taken.
/// </summary>
internal static class ShareCheck
{
    /// <summary>Between the numbers and the bracket.</summary>
    private const int MostCharacters = 60;

    private static readonly string[] Openings = ["(đạt tỷ lệ ", "(đạt ", "(chiếm tỷ lệ ", "(chiếm ", "(tỷ lệ ", "(bằng ", "("];

    private static readonly string[] TakesOfAll = ["chiếm ", "chiếm tỷ lệ ", "chiếm tỉ lệ ", "chiếm khoảng ", "chiếm gần ", "chiếm hơn ", "chiếm trên ", "chiếm tới "];

    public static void Run(ProofText text)
    {
        RunOnWholes(text);
        var visible = text.Visible;
        for (var bracket = visible.IndexOf('(', StringComparison.Ordinal); bracket >= 0; bracket = visible.IndexOf('(', bracket + 1))
        {
            if (StartOfShare(visible, bracket) is not { } start)
                continue;
            var end = EndOfNumber(visible, start);
            if (Follows(visible, end, "%)") && RatioBefore(visible, bracket) is { } ratio)
                Check(text, start, end, ratio);
        }
    }

    private static void RunOnWholes(ProofText text)
    {
        var visible = text.Visible;
        for (var sign = visible.IndexOf('%', StringComparison.Ordinal); sign >= 0; sign = visible.IndexOf('%', sign + 1))
        {
            var start = sign;
            while (start > 0 && (char.IsAsciiDigit(visible[start - 1]) || visible[start - 1] is ',' or '.'))
                start--;
            if (start < sign && IsTakenOfAll(visible.AsSpan(0, start)) && ValueOf(visible[start..sign].Replace(".", "", StringComparison.Ordinal)) > 100)
                text.Add(text.Found(DateDiagnostics.MoreThanAll, start, sign + 1 - start, visible[start..(sign + 1)]));
        }
    }

    private static bool IsTakenOfAll(ReadOnlySpan<char> before)
    {
        foreach (var words in TakesOfAll)
        {
            if (before.EndsWith(words, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }

    /// <summary>Of a number with a comma before its decimals; null for anything else.</summary>
    private static decimal? ValueOf(string written) =>
        decimal.TryParse(written.Replace(',', '.'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) ? value : null;

    private static void Check(ProofText text, int start, int end, string ratio)
    {
        var slash = ratio.IndexOf('/', StringComparison.Ordinal);
        var (part, whole) = (Digits.ValueOf(ratio.AsSpan(0, slash)), Digits.ValueOf(ratio.AsSpan(slash + 1)));
        var written = text.Visible[start..end];
        var decimals = written.Contains(',', StringComparison.Ordinal) ? end - start - written.IndexOf(',', StringComparison.Ordinal) - 1 : 0;
        if (part < 0 || whole <= 0 || decimals > 4 || ValueOf(written) is not { } typed)
            return;
        var share = 100m * part / whole;
        var lastPlace = 1m;
        for (var i = 0; i < decimals; i++)
            lastPlace /= 10;
        if (Math.Abs(typed - share) < lastPlace)
            return;
        var shown = Math.Round(share, Math.Max(decimals, 1), MidpointRounding.AwayFromZero).ToString("0.####", CultureInfo.InvariantCulture).Replace('.', ',');
        text.Add(text.Found(DateDiagnostics.OtherShare, start, end + 1 - start, written + "%", ratio, shown));
    }

    private static int? StartOfShare(string text, int bracket)
    {
        foreach (var opening in Openings)
        {
            if (Follows(text, bracket, opening))
                return bracket + opening.Length;
        }
        return null;
    }

    /// <summary>The two numbers with a stroke between them, and words without further figures and marks up to the bracket; null for anything else.</summary>
    private static string? RatioBefore(string text, int bracket)
    {
        var end = bracket;
        while (end > 0 && bracket - end < MostCharacters && (char.IsLetter(text[end - 1]) || text[end - 1] == ' '))
            end--;
        var start = end;
        while (start > 0 && (char.IsAsciiDigit(text[start - 1]) || text[start - 1] == '/'))
            start--;
        var ratio = text[start..end];
        var slash = ratio.IndexOf('/', StringComparison.Ordinal);
        var isRatio = slash > 0 && slash == ratio.LastIndexOf('/') && slash < ratio.Length - 1 && text[end] == ' ';
        var before = text.AsSpan(0, start);
        var isAlone = start == 0 || before[^1] is ' ' or '(' or '\n';
        var isOther = before.EndsWith("ngày ", StringComparison.OrdinalIgnoreCase) || before.EndsWith("số ", StringComparison.OrdinalIgnoreCase);
        return isRatio && isAlone && !isOther ? ratio : null;
    }

    private static int EndOfNumber(string text, int offset)
    {
        while (offset < text.Length && (char.IsAsciiDigit(text[offset]) || text[offset] == ','))
            offset++;
        return offset;
    }

    private static bool Follows(string text, int offset, string words) => text.AsSpan(offset).StartsWith(words, StringComparison.Ordinal);
}
