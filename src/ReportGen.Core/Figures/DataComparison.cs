using System.Globalization;

namespace ReportGen.Core.Figures;

/// <summary>
/// Holds typed figures against what the lists of the data give, whether or not the report prints it: the size of a list and of each kind
/// in it, how many items a truth holds of, and the numbers that each item gives.
/// </summary>
/// <param name="lists">The lists.</param>
/// <param name="scopes">What narrows counted nouns down in the report without making them fewer.</param>
internal sealed class DataComparison(IReadOnlyList<CountedList> lists, HashSet<string> scopes)
{
    /// <summary>A shorter noun of a title is too general to contradict somebody, or to be the beginning of a longer noun.</summary>
    private const int LeastWords = 3;

    /// <summary>What the data gives for a typed figure; null when it speaks of something else.</summary>
    /// <param name="typed">The figure.</param>
    /// <param name="isInTemplate">Whether it stands in a template, whose sentences speak of the data.</param>
    public KnownFigure? Find(Figure typed, bool isInTemplate)
    {
        if (typed.Modifier is not (null or "mới" or "chỉ") || typed is { Token: { IsSpelled: true, Whole: 1 } })
            return null;
        foreach (var list in lists)
        {
            if (FindClause(typed, list) is { } ofClause)
                return ofClause;
            if (FindCount(typed, list) is { } ofCount)
                return ofCount;
        }
        foreach (var list in lists)
        {
            if (typed.Noun.Key is "đồng chí" or "thành viên" && typed.IsAfter("tổng") && typed.IsClosed && list.AddAll() == typed.Token.Whole)
                return new KnownFigure(false, Pad(typed.Token.Whole), list.Place);
            if (list.Numbers(typed.Noun.Key) is { } numbers && CompareNumbers(typed, numbers, isInTemplate) is { } number)
                return new KnownFigure(number != typed.Token.Whole, Pad(number), list.Place);
        }
        return null;
    }

    /// <summary>Words that name the items themselves: <c>11/11 bí thư là thủ trưởng</c>.</summary>
    private static KnownFigure? FindClause(Figure typed, CountedList list) =>
        typed.Token.Part is not null && list.SelectTrue(typed.WordsBehind, isClause: true) is { } holds
            ? CompareParts(typed, Size(holds), list.Count, list)
            : null;

    private KnownFigure? FindCount(Figure typed, CountedList list)
    {
        if (list.Select(typed.Noun.Key) is { } exact)
            return CompareCount(typed, list, exact, isWholeNoun: true, typed.Noun.Length);
        var least = typed.IsForAll || typed.Token.Part is not null ? LeastWords - 1 : LeastWords;
        foreach (var key in typed.Noun.Beginnings(least))
        {
            if (list.Select(key) is { } selected)
            {
                var known = IsMoreThanAll(typed, list, selected, key)
                    ? new KnownFigure(true, Pad(list.Count), list.Place)
                    : CompareCount(typed, list, selected, isWholeNoun: false, least);
                return known is null ? null : known with { NounTokens = CountedNoun.TokensOf(key) };
            }
        }
        return null;
    }

    /// <summary>Several kinds named together are specific enough: no words behind them can make them more than there are.</summary>
    private static bool IsMoreThanAll(Figure typed, CountedList list, bool[] selected, string key) =>
        typed is { Modifier: null, IsOfAnotherTime: false, Token.Part: null } && typed.Token.Whole > list.Count && Size(selected) == list.Count && key.Contains('&', StringComparison.Ordinal);

    private KnownFigure? CompareCount(Figure typed, CountedList list, bool[] selected, bool isWholeNoun, int words)
    {
        var size = Size(selected);
        if (list.SelectTrue(typed.WordsBehind, isClause: false) is { } holds && !typed.IsOfAnotherTime)
            return CompareParts(typed, Both(selected, holds), size, list);
        if (typed.Modifier is not null)
            return null;
        if (typed.Token.Whole == size)
            return typed.Token.Part > size || IsOfPart(typed) ? null : new KnownFigure(false, Pad(size), list.Place);
        var isSure = (list.Noun != typed.Noun.Key || words >= LeastWords) && !typed.IsOfAnotherTime;
        return isSure && SpeaksOfAll(typed, size, isWholeNoun) ? new KnownFigure(true, Pad(size), list.Place) : null;
    }

    private static KnownFigure? CompareParts(Figure typed, int part, int whole, CountedList list)
    {
        var isRatio = typed.Token.Part is not null;
        var isContrary = isRatio ? typed.Token.Part != part || typed.Token.Whole != whole : typed.Token.Whole != part;
        return new KnownFigure(isContrary, isRatio ? FormattableString.Invariant($"{part}/{whole}") : Pad(part), list.Place);
    }

    private bool SpeaksOfAll(Figure typed, int size, bool isWholeNoun)
    {
        if (typed.IsForAll || typed.Token.Part is not null)
            return true;
        return isWholeNoun
            && (typed.IsClosed || (typed.Scope is { } scope && scopes.Contains(scope)) || (typed.Token.Whole > size && IsAboutWhole(typed)));
    }

    /// <summary>Whether what follows may leave some of the items out, but cannot add any.</summary>
    private static bool IsAboutWhole(Figure typed) =>
        typed.HasPredicate || (typed.Scope is { } scope && scope.StartsWith("trực thuộc", StringComparison.Ordinal));

    private static bool IsOfPart(Figure typed) =>
        typed.Token.Part is null && typed.Tail.Count > 0 && FunctionWords.Denies(typed.Tail[0]);

    /// <summary>The number that the data gives: that of each item, or all of them together; null when the sentence speaks of others.</summary>
    private static int? CompareNumbers(Figure typed, IReadOnlyList<int> numbers, bool isInTemplate)
    {
        var sum = 0;
        var areEqual = true;
        foreach (var number in numbers)
        {
            sum += number;
            areEqual &= number == numbers[0];
        }
        if (typed.Token.Part is not null || typed.IsOfAnotherTime)
            return null;
        if (typed.Token.Whole == sum && sum > numbers[0] && (typed.IsClosed || typed.IsForAll))
            return sum;
        var isOfEach = typed.IsForEach || (isInTemplate && (typed.Token.Whole == numbers[0] || typed.IsAfter("gồm")));
        return areEqual && isOfEach ? numbers[0] : null;
    }

    private static int Size(bool[] selected) => Both(selected, selected);

    private static int Both(bool[] one, bool[] other)
    {
        var size = 0;
        for (var i = 0; i < one.Length; i++)
            size += one[i] && other[i] ? 1 : 0;
        return size;
    }

    /// <summary>A count as a report prints it.</summary>
    public static string Pad(int number) => number.ToString("D2", CultureInfo.InvariantCulture);
}
