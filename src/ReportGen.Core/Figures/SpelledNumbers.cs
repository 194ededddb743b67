using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Figures;

/// <summary>Makes figures of the numbers in words. Ordinals, names and the noun <c>năm</c> stay words.</summary>
internal static class SpelledNumbers
{
    /// <summary>The same tokens, the words of a number put together.</summary>
    public static FigureTokens Merge(string text, FigureTokens tokens)
    {
        FigureTokens? merged = null;
        var words = new List<string>(NumberWords.MostWords + 1);
        for (var i = 0; i < tokens.Count;)
        {
            var count = MayBegin(text, tokens, i) ? Count(tokens, i, words, out var value) : (value = 0);
            if (count == 0)
            {
                merged?.AddOne(tokens, i);
                i++;
                continue;
            }
            if (merged is null)
                (merged = new FigureTokens(text, tokens.Count)).AddFirst(tokens, i);
            merged.Add(new FigureToken(text, FigureTokenKind.Figure, tokens.StartAt(i), tokens.EndAt(i + count - 1)) { Whole = value, IsSpelled = true });
            i += count;
        }
        return merged ?? tokens;
    }

    /// <summary>A quick look, so that not every word is folded.</summary>
    private static bool MayBegin(string text, FigureTokens tokens, int index) =>
        tokens.KindAt(index) == FigureTokenKind.Word && tokens.EndAt(index) - tokens.StartAt(index) is >= 2 and <= 8
        && (text[tokens.StartAt(index)], Letters.Plain(text[tokens.StartAt(index) + 1])) is ('m' or 'M', 'ô' or 'o' or 'ư' or 'u') or ('b' or 'B', 'a' or 'ô' or 'o')
            or ('n' or 'N', 'ă' or 'a') or ('h' or 'H' or 's' or 'S' or 't' or 'T', 'a') or ('c' or 'C', 'h');

    /// <param name="words">A list to use.</param>
    private static int Count(FigureTokens tokens, int index, List<string> words, out int value)
    {
        words.Clear();
        words.Add(tokens.FoldedAt(index));
        if (NumberWords.Read(words, out value) == 0)
            return 0;
        for (var i = index + 1; i < tokens.Count && words.Count <= NumberWords.MostWords && tokens.KindAt(i) == FigureTokenKind.Word; i++)
            words.Add(tokens[i].Folded);
        var count = NumberWords.Read(words, out value);
        return count > 0 && IsCounted(tokens, index, count, value) ? count : 0;
    }

    private static bool IsCounted(FigureTokens tokens, int index, int count, int value)
    {
        var before = index > 0 ? tokens[index - 1] : null;
        if (before is { Kind: FigureTokenKind.Word } && (FunctionWords.IsNumbered(before.Folded) || before.Is("mỗi")))
            return false;
        // A name such as a street's: a capital, and the next word has one too.
        var next = index + count < tokens.Count ? tokens[index + count] : null;
        if (char.IsUpper(tokens[index].First) && next is { Kind: FigureTokenKind.Word } && char.IsUpper(next.First))
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
        while (index < tokens.Count && tokens[index].Kind == FigureTokenKind.Word)
            index++;
        return index < tokens.Count && tokens[index].First == ':';
    }
}
