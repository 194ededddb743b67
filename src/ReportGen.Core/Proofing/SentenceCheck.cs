namespace ReportGen.Core.Proofing;

/// <summary>Notes sentences that are too long to be read at once; a semicolon gives a reader pause enough.</summary>
internal static class SentenceCheck
{
    /// <summary>An editor asks for 60 at most; a few more do no harm.</summary>
    private const int MostWords = 70;

    private const int AdvisedWords = 60;

    public static void Run(ProofText text)
    {
        // Words have a letter and a space at least.
        if (text.Form == TextForm.Template || text.Visible.Length <= 2 * MostWords)
            return;
        var (words, first, last) = (0, 0, 0);
        for (var i = 0; i <= text.Visible.Length; i++)
        {
            if (char.IsLetterOrDigit(text.At(i)))
            {
                first = words == 0 ? i : first;
                words++;
                i = last = EndOfWord(text, i);
            }
            if (!IsEnd(text, i))
                continue;
            if (words > MostWords)
                text.Add(text.Found(PunctuationDiagnostics.LongSentence, first, last - first, words, AdvisedWords).WithHint(ProofHints.CutSentence));
            words = 0;
        }
    }

    private static int EndOfWord(ProofText text, int offset)
    {
        while (offset < text.Visible.Length && !char.IsWhiteSpace(text.At(offset)) && !IsEnd(text, offset))
            offset++;
        return offset;
    }

    private static bool IsEnd(ProofText text, int offset)
    {
        if (offset >= text.Visible.Length)
            return true;
        var next = text.At(offset + 1);
        return text.At(offset) switch
        {
            '.' or '!' or '?' or '…' or ';' => char.IsWhiteSpace(next) || next is '”' or ')',
            '\n' => next is '\n' or '\r' or '-' or '+' or '#' or '|',
            _ => false,
        };
    }
}
