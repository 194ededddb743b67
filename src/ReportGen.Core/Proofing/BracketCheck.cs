namespace ReportGen.Core.Proofing;

/// <summary>Finds round brackets without a partner in their paragraph; those of items, such as <c>a)</c> and <c>1)</c>, have none.</summary>
internal static class BracketCheck
{
    public static void Run(ProofText text)
    {
        if (text.Form == TextForm.Template || text.Visible.AsSpan().IndexOfAny('(', ')') < 0)
            return;
        var open = new List<int>();
        for (var i = 0; i <= text.Visible.Length; i++)
        {
            var c = text.At(i);
            if (i == text.Visible.Length || (c == '\n' && text.At(i + 1) is '\n' or '\r'))
            {
                foreach (var offset in open)
                {
                    if (OpensWords(text, offset))
                        Report(text, offset);
                }
                open.Clear();
            }
            else if (c == '(')
            {
                open.Add(i);
            }
            else if (c == ')' && open.Count > 0)
            {
                open.RemoveAt(open.Count - 1);
            }
            else if (c == ')' && !IsItem(text, i))
            {
                Report(text, i);
            }
        }
    }

    /// <summary>Not so a bracket that is spoken of or belongs to a formula.</summary>
    private static bool OpensWords(ProofText text, int offset) =>
        char.IsWhiteSpace(text.At(offset - 1)) && (char.IsLetterOrDigit(text.At(offset + 1)) || text.At(offset + 1) == '“');

    /// <summary>Whether a letter or a number or two stand before it, such as <c>1.2)</c>, or a mark, as in <c>:)</c>.</summary>
    private static bool IsItem(ProofText text, int offset)
    {
        var start = offset;
        while (char.IsLetterOrDigit(text.At(start - 1)) || text.At(start - 1) == '.')
            start--;
        return offset - start <= 2 || char.IsAsciiDigit(text.At(offset - 1)) || IsRoman(text.Visible.AsSpan(start, offset - start));
    }

    private static bool IsRoman(ReadOnlySpan<char> word)
    {
        foreach (var c in word)
        {
            if (c is not ('i' or 'v' or 'x' or 'I' or 'V' or 'X'))
                return false;
        }
        return true;
    }

    private static void Report(ProofText text, int offset) =>
        text.Add(text.Found(PunctuationDiagnostics.UnpairedBracket, offset, 1, text.Visible[offset].ToString()).WithHint(ProofHints.AddPartner));
}
