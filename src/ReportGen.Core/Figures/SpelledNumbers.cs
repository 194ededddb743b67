using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Figures;

/// <summary>Makes figures of the numbers in words. Ordinals, names and the noun <c>năm</c> stay words.</summary>
internal static class SpelledNumbers
{
    /// <summary>Puts the words of each number together.</summary>
    public static void Merge(string text, FigureTokens tokens)
    {
        var words = new List<string>(NumberWords.MostWords + 1);
        var (merged, next) = (0, 0);
        FigureToken? replaced = null;
        foreach (var i in tokens.NumberWords)
        {
            if (i < next || Count(tokens, i, i == next ? replaced : null, words, out var value) is not (> 0 and var count))
                continue;
            tokens.Move(next, i - next, merged);
            merged += i - next;
            replaced = tokens[i + count - 1];
            tokens.Put(new FigureToken(text, FigureTokenKind.Figure, tokens.StartAt(i), replaced.End) { Whole = value, IsSpelled = true }, merged++);
            next = i + count;
        }
        tokens.Move(next, tokens.Count - next, merged);
        tokens.Cut(merged + tokens.Count - next);
    }

    /// <summary>Whether a word may be the first of a number, by a quick look, so that not every word is folded. Letters and marks apart are put together later.</summary>
    public static bool MayBegin(ReadOnlySpan<char> word)
    {
        if (word.Length < 2)
            return false;
        var (first, second, third) = (word[0], word[1], word.Length > 2 ? word[2] : '\0');
        return first switch
        {
            'm' or 'M' => second is 'ộ' or 'Ộ' or 'ư' or 'Ư' || IsMark(third),
            'b' or 'B' => word.Length == 2 ? second is 'a' or 'A' : second is 'ả' or 'Ả' or 'ố' or 'Ố' || IsMark(third),
            'n' or 'N' => second is 'ă' or 'Ă' || IsMark(third),
            'h' or 'H' => word.Length == 3 && second is 'a' or 'A' && third is 'i' or 'I',
            's' or 'S' or 't' or 'T' => second is 'á' or 'Á' || IsMark(third),
            'c' or 'C' => second is 'h' or 'H' && (third is 'í' or 'Í' || (word.Length > 3 && IsMark(word[3]))),
            _ => false,
        };
    }

    private static bool IsMark(char c) => c >= '\u0300' && Composer.IsMark(c);

    /// <param name="tokens">The words that are not yet put together stand where they were.</param>
    /// <param name="index">Where the number may begin.</param>
    /// <param name="replaced">The word before it, where a number has taken its place; null where it stands there.</param>
    /// <param name="words">A list to use.</param>
    /// <param name="value">The number.</param>
    private static int Count(FigureTokens tokens, int index, FigureToken? replaced, List<string> words, out int value)
    {
        words.Clear();
        words.Add(tokens.FoldedAt(index));
        if (NumberWords.Read(words, out value) == 0)
            return 0;
        for (var i = index + 1; i < tokens.Count && words.Count <= NumberWords.MostWords && tokens.KindAt(i) == FigureTokenKind.Word; i++)
            words.Add(tokens[i].Folded);
        var count = NumberWords.Read(words, out value);
        return count > 0 && IsCounted(tokens, index, replaced, count, value) ? count : 0;
    }

    private static bool IsCounted(FigureTokens tokens, int index, FigureToken? replaced, int count, int value)
    {
        var before = replaced ?? (index > 0 ? tokens[index - 1] : null);
        if (before is { Kind: FigureTokenKind.Word } && (FunctionWords.IsNumbered(before.Folded) || before.Is("mỗi")))
            return false;
        // A name such as a street's: a capital, and the next word has one too.
        var next = index + count < tokens.Count ? tokens[index + count] : null;
        if (char.IsUpper(tokens.FirstAt(index)) && next is { Kind: FigureTokenKind.Word } && char.IsUpper(next.First))
            return false;
        if (value == 5 && count == 1)
            return before is not null && (before.Kind == FigureTokenKind.Comma || before.Is("có") || before.Is("gồm") || before.Is("và") || LeadsIntoList(tokens, index + 1));
        return !(value == 1 && next is not null && (next.Is("số") || next.Is("cách") || next.Is("trong")));
    }

    /// <summary>Whether what is mostly counted stands there and a list follows: <c>năm mối quan hệ sau:</c> is no year.</summary>
    private static bool LeadsIntoList(FigureTokens tokens, int index)
    {
        if (index >= tokens.Count || tokens[index].Folded is not ("mối" or "bài" or "kinh" or "nội" or "nhiệm" or "giải" or "nhóm" or "vấn" or "nguyên"))
            return false;
        while (index < tokens.Count && tokens.KindAt(index) == FigureTokenKind.Word)
            index++;
        return index < tokens.Count && tokens.FirstAt(index) == ':';
    }
}
