namespace ReportGen.Core.Proofing;

/// <summary>Finds paragraphs that a page break of the source has cut in two.</summary>
internal static class ParagraphCheck
{
    /// <summary>Shorter ones are headings, signatures and the like.</summary>
    private const int ShortestParagraph = 40;

    public static void Run(ProofText text)
    {
        for (var i = text.Visible.IndexOf('\n', StringComparison.Ordinal); i >= 0 && i < text.Visible.Length - 1;)
        {
            var next = text.At(i + 1) is '\n' or '\r' ? CheckBreak(text, i) : i + 1;
            i = text.Visible.IndexOf('\n', next);
        }
    }

    /// <returns>Where the text goes on.</returns>
    private static int CheckBreak(ProofText text, int lineEnd)
    {
        var end = lineEnd;
        while (char.IsWhiteSpace(text.At(end - 1)) && end > 0)
            end--;
        var next = lineEnd;
        while (next < text.Visible.Length && char.IsWhiteSpace(text.At(next)))
            next++;
        if ((char.IsLower(text.At(end - 1)) || text.At(end - 1) == ',') && IsProse(text, end) && GoesOn(text, next))
            Add(text, text.At(end - 1) == ',' ? end - 1 : end, next);
        return next;
    }

    private static void Add(ProofText text, int end, int next)
    {
        var last = Words.Before(text, end);
        var first = Words.From(text, next);
        text.Add(text.Found(PunctuationDiagnostics.BrokenParagraph, end - last.Length, last.Length, last, first)
            .WithHint(ProofHints.JoinParagraphs));
    }

    /// <summary>Whether a word of a sentence, and no mark of an item such as <c>a)</c>, begins a paragraph.</summary>
    private static bool GoesOn(ProofText text, int start) =>
        char.IsLower(text.At(start)) && text.At(start + Words.From(text, start).Length) is ' ' or ',' or '.' or ';';

    private static bool IsProse(ProofText text, int end)
    {
        var start = end;
        while (start > 0 && text.At(start - 1) != '\n')
            start--;
        return end - start >= ShortestParagraph && text.At(start) is not ('#' or '|' or '>' or '[');
    }
}
