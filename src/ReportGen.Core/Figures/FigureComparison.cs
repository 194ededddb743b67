namespace ReportGen.Core.Figures;

/// <summary>
/// Decides whether a typed figure says the same as a computed one, the contrary, or speaks of something else. In doubt it speaks of
/// something else: a finding must be right.
/// </summary>
/// <remarks>
/// Both figures have the same noun, and the same bound or estimate before them, if any. Then:
/// <list type="bullet">
/// <item>A figure that an expression <em>counted</em> speaks of the whole report. An equal one is the same, unless a denial follows it
/// (<c>08 đơn vị chưa họp</c> is a part). Another one is the contrary when two words behind the noun are alike, when it is said of all, or
/// when nothing follows the noun that could make it the figure of a part, or it is larger than the whole; a sentence about another time or
/// a plan is none.</item>
/// <item>A figure that an expression <em>read</em> speaks of one record. Another sentence means the same only when two words before or
/// behind are alike, or both are said of each (<c>mỗi</c>, <c>từng</c>).</item>
/// <item>Of two ratios the wholes are compared, and the parts when two words behind the nouns are alike. A plain figure is compared with
/// the whole of a ratio, and with its part when two words behind are alike.</item>
/// </list>
/// </remarks>
/// <param name="scopes">What narrows counted nouns down; a typed figure with one of them speaks of the same whole.</param>
internal sealed class FigureComparison(HashSet<string> scopes)
{
    private const int ManyWords = 2;

    /// <summary>What a typed figure is to a computed one of the same noun.</summary>
    public FigureRelation Compare(Figure typed, Figure computed, FigureOrigin origin)
    {
        if (typed.Modifier != computed.Modifier)
            return FigureRelation.None;
        var isAlike = typed.SharedTail(computed) >= ManyWords;
        var isEqual = AreEqual(typed.Token, computed.Token, isAlike);
        var isSame = origin == FigureOrigin.Counted ? IsSameCount(typed, computed, isAlike, isEqual) : IsSameRecord(typed, computed, isAlike);
        if (!isSame)
            return FigureRelation.None;
        return isEqual ? FigureRelation.Equal : FigureRelation.Contrary;
    }

    /// <summary>What a typed figure is to a counted one whose noun is only the beginning of its own, a verb perhaps following.</summary>
    public static FigureRelation CompareLoosely(Figure typed, Figure computed)
    {
        if (typed.Modifier != computed.Modifier || IsOfPart(computed))
            return FigureRelation.None;
        if (AreEqual(typed.Token, computed.Token, isAlike: false))
            return FigureRelation.Equal;
        var isAboutAll = typed.IsForAll || (typed.Token.Part is not null && computed.Token.Part is not null);
        return isAboutAll && !IsArticle(typed.Token) && !typed.IsOfAnotherTime ? FigureRelation.Contrary : FigureRelation.None;
    }

    private static bool AreEqual(FigureToken typed, FigureToken computed, bool isAlike)
    {
        if (typed.Part is not null)
            return typed.Whole == computed.Whole && (!isAlike || computed.Part is null || typed.Part == computed.Part);
        return typed.Whole == (isAlike && computed.Part is { } part ? part : computed.Whole);
    }

    private bool IsSameCount(Figure typed, Figure computed, bool isAlike, bool isEqual)
    {
        if (IsArticle(typed.Token))
            return false;
        if (isAlike)
            return isEqual || !typed.IsOfAnotherTime;
        if (IsOfPart(computed))
            return false;
        if (isEqual)
            return typed.Tail.Count == 0 || !FunctionWords.Denies(typed.Tail[0]) || typed.Token.Part is not null;
        return (IsWhole(typed) || typed.IsForAll || typed.Token.Part is not null || IsBeyondWhole(typed, computed)) && !typed.IsOfAnotherTime;
    }

    private bool IsWhole(Figure typed) => typed.IsClosed || (typed.Scope is { } scope && scopes.Contains(scope));

    private static bool IsSameRecord(Figure typed, Figure computed, bool isAlike) =>
        isAlike || typed.SharedBefore(computed) >= ManyWords || (typed.IsForEach && computed.IsForEach);

    /// <summary>A part is not larger than the whole; a noun of two words may be too general to say so.</summary>
    private static bool IsBeyondWhole(Figure typed, Figure computed) =>
        typed.HasPredicate && typed.Noun.Length > 2 && typed.Token.Whole > computed.Token.Whole;

    /// <summary>Whether what is computed may be the figure of a part, so that only its own predicate makes another sentence mean the same.</summary>
    private static bool IsOfPart(Figure computed) => computed.HasPredicate && computed.Token.Part is null;

    /// <summary><c>một</c> before a noun is mostly an article.</summary>
    private static bool IsArticle(FigureToken token) => token is { IsSpelled: true, Whole: 1 };
}

/// <summary>What a typed figure is to a computed one.</summary>
internal enum FigureRelation
{
    /// <summary>They speak of different things.</summary>
    None,

    /// <summary>They say the same.</summary>
    Equal,

    /// <summary>They contradict each other.</summary>
    Contrary,
}
