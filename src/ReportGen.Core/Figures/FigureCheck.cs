using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>
/// Finds figures that a person typed although an expression computes them: when the data changes, the computed one follows and the typed
/// one does not. Both are found in the rendered text by the noun behind them; <see cref="FigureComparison"/> says when they mean the same.
/// </summary>
/// <remarks>
/// Never looked at: identifiers, dates, years, decimals, shares in per cent, ordinals and numbered things (<c>thứ ba</c>, <c>Điều 5</c>),
/// ranges, and figures with no noun of two words behind them (one word for a ratio). Numbers in words up to 99 are figures; <c>một</c>
/// as an article is not. A sentence that names what stands nowhere else in the report speaks of something else. What the report does
/// not print is compared with what the lists of the data give, and with the list that the sentence leads into.
/// </remarks>
internal sealed class FigureCheck
{
    /// <summary>A shorter noun is too general to be the beginning of a longer one.</summary>
    private const int LeastBeginning = 3;

    /// <summary>Under a universal claim (<c>cả 08 …</c>) a shorter one will do.</summary>
    private const int LeastBeginningForAll = 2;

    /// <summary>How many figures of one noun are kept; tables repeat theirs in every row.</summary>
    private const int MostOfOneNoun = 24;

    private readonly Dictionary<string, List<ComputedFigure>> _computed = new(StringComparer.Ordinal);
    private readonly HashSet<string> _scopes = new(StringComparer.Ordinal);
    private readonly List<Figure> _typed = [];
    private readonly HashSet<FigureToken> _told = new(ReferenceEqualityComparer.Instance);
    private readonly FigureComparison _comparison;
    private readonly DataComparison _data;
    private readonly TypedPlaces _places;

    private FigureCheck(IReadOnlyList<SourceFile> templates, IReadOnlyList<CountedList> lists)
    {
        _places = new TypedPlaces(templates);
        _comparison = new FigureComparison(_scopes);
        _data = new DataComparison(lists, _scopes);
    }

    /// <summary>Holds the typed figures of a report against its computed ones.</summary>
    /// <param name="texts">The rendered body and annexes.</param>
    /// <param name="templates">The files of all templates, to find what is typed in their code.</param>
    /// <param name="lists">What can be counted in the data.</param>
    /// <param name="store">Has room for the tokens of the texts.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Run(
        IReadOnlyList<MappedText> texts, IReadOnlyList<SourceFile> templates, IReadOnlyList<CountedList> lists, FigureTokenStore store, DiagnosticBag diagnostics)
    {
        store.Begin();
        var check = new FigureCheck(templates, lists);
        foreach (var text in texts)
        {
            for (var start = 0; start < text.Text.Length;)
                check.Gather(RenderedText.ReadPart(text, ref start, store));
        }
        foreach (var figure in check._typed)
            check.Judge(figure, diagnostics);
        foreach (var text in texts)
            TableFigures.Check(text, lists, check._places, diagnostics);
        foreach (var template in templates)
        {
            ComparedNumbers.Check(template, lists, check._places, diagnostics);
            TypedRatios.Check(template, lists, check._places, diagnostics);
        }
    }

    private void Gather(RenderedText text)
    {
        for (var i = text.Tokens.NextFigure(0); i < text.Tokens.Count; i = text.Tokens.NextFigure(i + 1))
        {
            if (Figure.Read(text, i) is not { } figure)
                continue;
            var origin = FigureOrigins.Of(figure);
            if (IsTyped(figure))
                _typed.Add(figure);
            else if (origin != FigureOrigin.Unknown)
                AddComputed(figure, origin == FigureOrigin.Counted && figure.IsOfListBelow ? FigureOrigin.Read : origin);
        }
    }

    private bool IsTyped(Figure figure)
    {
        var origin = FigureOrigins.Of(figure);
        return origin == FigureOrigin.Typed || (origin == FigureOrigin.Unknown && _places.IsAssigned(figure));
    }

    private void AddComputed(Figure figure, FigureOrigin origin)
    {
        var key = figure.Noun.Key;
        if (!_computed.TryGetValue(key, out var same))
            _computed.Add(key, same = []);
        if (same.Count < MostOfOneNoun)
            same.Add(new ComputedFigure(figure, origin));
        if (origin == FigureOrigin.Counted && figure.Scope is { } scope)
            _scopes.Add(scope);
    }

    private void Judge(Figure figure, DiagnosticBag diagnostics)
    {
        if (_told.Contains(figure.Token))
            return;
        var parts = FigureParts.Of(figure);
        var isWrongInPart = parts is not null && HasContrary(parts);
        var isTold = JudgeListBelow(figure, diagnostics) || JudgeComputed(figure, diagnostics) || JudgeData(figure, diagnostics)
            || (parts is not null && !isWrongInPart && JudgeSum(figure, parts, diagnostics));
        if (parts is null || !(isTold || isWrongInPart))
            return;
        // One sentence is one mistake: what is right in a typed sum needs no finding of its own.
        foreach (var part in parts.All)
        {
            if (!IsContrary(part))
                _told.Add(part.Token);
        }
    }

    private bool HasContrary(FigureParts parts)
    {
        foreach (var part in parts.All)
        {
            if (IsContrary(part))
                return true;
        }
        return false;
    }

    private bool IsContrary(Figure figure)
    {
        var isContrary = false;
        if (!IsTyped(figure))
            return false;
        return Find(figure, ref isContrary) is not null ? isContrary : _data.Find(figure, !IsInData(figure)) is { IsContrary: true };
    }

    /// <summary>A figure that the report computes elsewhere.</summary>
    private bool JudgeComputed(Figure figure, DiagnosticBag diagnostics)
    {
        var isContrary = false;
        var isGeneral = false;
        if ((Find(figure, ref isContrary) ?? FindRatio(figure, ref isContrary, ref isGeneral)) is not { } computed)
            return false;
        if (figure.Text.NamesSomethingElse(figure.Index) || _places.Find(figure) is not { } place)
            return true;
        var descriptor = isContrary ? FigureDiagnostics.Contradicted : FigureDiagnostics.TypedTwice;
        var found = descriptor.At(place, isGeneral ? figure.Phrase(GeneralNoun.NounWords) : figure.PhraseLike(computed), computed.PhraseLike(computed)).WithHint(HintFor(figure));
        diagnostics.Add(FigureOrigins.SegmentOf(computed) is { } segment
            ? found.WithRelated(segment.Origin.Expression, FigureDiagnostics.ComputedHere)
            : found);
        return true;
    }

    private static bool IsInData(Figure figure) => FigureOrigins.SegmentOf(figure) is { Origin.Data.Count: > 0 };

    private static LocalizedText HintFor(Figure figure) => IsInData(figure) ? FigureDiagnostics.LeaveToTemplate : FigureDiagnostics.WriteExpression;

    /// <summary>A figure that counts the items of the list which its sentence leads into.</summary>
    private bool JudgeListBelow(Figure figure, DiagnosticBag diagnostics)
    {
        if (LeadIn.Of(figure) is not { } lead || ListBelow.Read(figure.Text.Source, lead.Colon) is not { } list)
            return false;
        var isEqual = list.Count == figure.Token.Whole;
        if (isEqual ? !list.IsComputed : !lead.IsMeant)
            return false;
        if (_places.Find(figure) is not { } place)
            return true;
        var phrase = figure.PhraseLike(figure);
        var found = isEqual
            ? FigureDiagnostics.TypedTwice.At(place, phrase)
            : FigureDiagnostics.NotTheListBelow.At(place, phrase, DataComparison.Pad(list.Count));
        diagnostics.Add(found.WithHint(HintFor(figure)).WithRelated(list.Place, FigureDiagnostics.ListHere));
        return true;
    }

    /// <summary>A figure that a list of the data gives, though the report does not print it.</summary>
    private bool JudgeData(Figure figure, DiagnosticBag diagnostics)
    {
        if (_data.Find(figure, !IsInData(figure)) is not { } known)
            return false;
        if (figure.Text.NamesSomethingElse(figure.Index) || _places.Find(figure) is not { } place)
            return true;
        var descriptor = known.IsContrary ? FigureDiagnostics.Contradicted : FigureDiagnostics.TypedTwice;
        var tokens = known.NounTokens ?? figure.Noun.TokenCount;
        diagnostics.Add(descriptor.At(place, figure.Phrase(tokens), figure.PhraseWith(known.Number, tokens))
            .WithHint(HintFor(figure)).WithRelated(known.Place, FigureDiagnostics.CountedHere));
        return true;
    }

    /// <summary>A total that is the sum of what is computed could be computed too; one that is not its parts' sum is wrong somewhere.</summary>
    private bool JudgeSum(Figure figure, FigureParts parts, DiagnosticBag diagnostics)
    {
        var isSum = parts.Sum == figure.Token.Whole;
        if ((isSum && !AreKnown(parts)) || _places.Find(figure) is not { } place)
            return false;
        var phrase = figure.PhraseLike(figure);
        diagnostics.Add(isSum
            ? FigureDiagnostics.TypedTwice.At(place, phrase).WithHint(HintFor(figure))
            : FigureDiagnostics.NotTheSum.At(place, phrase, parts.Sum).WithHint(FigureDiagnostics.CheckTheSum));
        return true;
    }

    private bool AreKnown(FigureParts parts)
    {
        foreach (var part in parts.All)
        {
            if (IsTyped(part) && _data.Find(part, !IsInData(part)) is null)
                return false;
        }
        return true;
    }

    /// <summary>The computed figure that a typed one repeats or contradicts; null when there is none.</summary>
    private Figure? Find(Figure typed, ref bool isContrary)
    {
        if (_computed.TryGetValue(typed.Noun.Key, out var same))
            return Best(typed, same, isLoose: false, ref isContrary);
        foreach (var key in typed.Noun.Beginnings(typed.IsForAll ? LeastBeginningForAll : LeastBeginning))
        {
            if (_computed.TryGetValue(key, out same))
                return Best(typed, same, isLoose: true, ref isContrary);
        }
        return null;
    }

    /// <summary>The computed ratio that a typed figure with a general noun means.</summary>
    private Figure? FindRatio(Figure typed, ref bool isContrary, ref bool isGeneral)
    {
        foreach (var same in _computed)
        {
            foreach (var computed in same.Value)
            {
                var relation = GeneralNoun.Compare(typed, computed.Figure, !IsInData(typed));
                if (relation == FigureRelation.None)
                    continue;
                (isContrary, isGeneral) = (relation == FigureRelation.Contrary, true);
                return computed.Figure;
            }
        }
        return null;
    }

    /// <summary>Among several the one with the most words alike behind the noun, then an equal one.</summary>
    private Figure? Best(Figure typed, List<ComputedFigure> computed, bool isLoose, ref bool isContrary)
    {
        Figure? best = null;
        var bestRank = -1;
        foreach (var (figure, origin) in computed)
        {
            if (isLoose && origin != FigureOrigin.Counted)
                continue;
            var relation = isLoose ? FigureComparison.CompareLoosely(typed, figure) : _comparison.Compare(typed, figure, origin);
            var shared = typed.SharedTail(figure);
            var rank = (shared > 1 ? shared * 2 : 0) + (relation == FigureRelation.Equal ? 1 : 0);
            if (relation == FigureRelation.None || rank <= bestRank)
                continue;
            (best, bestRank, isContrary) = (figure, rank, relation == FigureRelation.Contrary);
        }
        return best;
    }

    private sealed record ComputedFigure(Figure Figure, FigureOrigin Origin);
}
