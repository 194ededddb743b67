namespace ReportGen.Core.Figures;

/// <summary>
/// A noun that means what other words of the report name: <c>11/11 đơn vị đã ban hành quy chế</c>, <c>11 tổ chức này</c>. It means the
/// things of a computed ratio when the same is said of them, or when it points back to them.
/// </summary>
internal static class GeneralNoun
{
    /// <summary>So many words said alike of both are no accident.</summary>
    private const int LeastAlike = 2;

    /// <summary>How many words such a noun has.</summary>
    public const int NounWords = 2;

    /// <summary>What a typed figure is to a computed ratio.</summary>
    /// <param name="isInTemplate">Whether it stands in a template, whose sentences speak of the data.</param>
    public static FigureRelation Compare(Figure typed, Figure computed, bool isInTemplate)
    {
        if (typed.Modifier is not null || typed.IsOfAnotherTime || computed.Token.Part is null)
            return FigureRelation.None;
        var words = typed.WordsBehind.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < NounWords || !IsGeneral(words[0], words[1]))
            return FigureRelation.None;
        if (typed.Token.Part is null)
            return typed.Token.Whole == computed.Token.Whole && IsAboutAll(typed, words, isInTemplate) ? FigureRelation.Equal : FigureRelation.None;
        if (Alike(words, computed.Tail) < LeastAlike)
            return FigureRelation.None;
        return typed.Token.Whole == computed.Token.Whole && typed.Token.Part == computed.Token.Part ? FigureRelation.Equal : FigureRelation.Contrary;
    }

    private static bool IsAboutAll(Figure typed, string[] words, bool isInTemplate) =>
        (isInTemplate && typed.IsClosed && typed.Noun.Length == NounWords) || (words.Length > NounWords && words[NounWords] == "này");

    private static bool IsGeneral(string first, string second) =>
        (first == "đơn" && second == "vị") || (first == "tổ" && second == "chức") || (first == "cơ" && second == "quan");

    /// <summary>How many words the predicates begin with alike, marks of time and number left out.</summary>
    private static int Alike(string[] words, IReadOnlyList<string> tail)
    {
        var (alike, i, j) = (0, NounWords, 0);
        while (true)
        {
            while (i < words.Length && FunctionWords.BeginsPredicate(words[i]) && !FunctionWords.Denies(words[i]))
                i++;
            while (j < tail.Count && FunctionWords.BeginsPredicate(tail[j]) && !FunctionWords.Denies(tail[j]))
                j++;
            if (i >= words.Length || j >= tail.Count || words[i] != tail[j])
                return alike;
            (alike, i, j) = (alike + 1, i + 1, j + 1);
        }
    }
}
