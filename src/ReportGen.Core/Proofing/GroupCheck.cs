namespace ReportGen.Core.Proofing;

/// <summary>Finds numbers whose groups of digits stand between commas, as English has them: <c>1,000</c> and <c>2,500,000</c>, not <c>1,250</c>.</summary>
internal static class GroupCheck
{
    private const int LengthOfGroup = 3;

    public static void Run(ProofText text)
    {
        var visible = text.Visible;
        for (var comma = visible.IndexOf(',', StringComparison.Ordinal); comma >= 0; comma = visible.IndexOf(',', comma + 1))
        {
            var (start, end) = (comma, comma);
            while (char.IsAsciiDigit(text.At(start - 1)))
                start--;
            var isPart = text.At(start - 1) is '.' or ',' or '-' or '/' || char.IsLetter(text.At(start - 1));
            if (start == comma || comma - start > LengthOfGroup || visible[start] == '0' || isPart)
                continue;
            var groups = 0;
            while (IsGroup(text, end))
                (end, groups) = (end + 1 + LengthOfGroup, groups + 1);
            var isWhole = !char.IsLetterOrDigit(text.At(end)) && !(text.At(end) is ',' or '.' && char.IsAsciiDigit(text.At(end + 1)));
            if (isWhole && (groups > 1 || (groups == 1 && visible.AsSpan(comma + 1, LengthOfGroup) is "000")))
                Report(text, start, end);
            comma = Math.Max(comma, end - 1);
        }
    }

    private static void Report(ProofText text, int start, int end)
    {
        var number = text.Visible[start..end];
        var meant = number.Replace(',', '.');
        text.AddWithFix(text.Found(PunctuationDiagnostics.ForeignGroups, start, end - start, number, meant), start, end - start, meant);
    }

    private static bool IsGroup(ProofText text, int comma) =>
        text.At(comma) == ',' && char.IsAsciiDigit(text.At(comma + 1)) && char.IsAsciiDigit(text.At(comma + 2)) && char.IsAsciiDigit(text.At(comma + 3))
        && !char.IsAsciiDigit(text.At(comma + 4));
}
