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
/// as an article is not. A sentence that names what stands nowhere else in the report speaks of something else. Data that no template
/// prints is not seen.
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
    private readonly FigureComparison _comparison;
    private readonly TypedPlaces _places;

    private FigureCheck(IReadOnlyList<SourceFile> templates)
    {
        _places = new TypedPlaces(templates);
        _comparison = new FigureComparison(_scopes);
    }

    /// <summary>Holds the typed figures of a report against its computed ones.</summary>
    /// <param name="texts">The rendered body and annexes.</param>
    /// <param name="templates">The files of all templates, to find what is typed in their code.</param>
    /// <param name="diagnostics">Takes the findings.</param>
    public static void Run(IReadOnlyList<MappedText> texts, IReadOnlyList<SourceFile> templates, DiagnosticBag diagnostics)
    {
        var check = new FigureCheck(templates);
        foreach (var text in texts)
            check.Gather(new RenderedText(text));
        foreach (var figure in check._typed)
            check.Judge(figure, diagnostics);
    }

    private void Gather(RenderedText text)
    {
        for (var i = 0; i < text.Tokens.Count; i++)
        {
            if (text.Tokens[i].Kind != FigureTokenKind.Figure || Figure.Read(text, i) is not { } figure)
                continue;
            var origin = FigureOrigins.Of(figure);
            if (origin == FigureOrigin.Typed)
                _typed.Add(figure);
            else if (origin != FigureOrigin.Unknown)
                AddComputed(figure, origin == FigureOrigin.Counted && figure.IsOfListBelow ? FigureOrigin.Read : origin);
        }
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
        var isContrary = false;
        if (Find(figure, ref isContrary) is not { } computed)
        {
            JudgeSum(figure, diagnostics);
            return;
        }
        if (figure.Text.NamesSomethingElse(figure.Index) || _places.Find(figure) is not { } place)
            return;
        var descriptor = isContrary ? FigureDiagnostics.Contradicted : FigureDiagnostics.TypedTwice;
        var isInData = FigureOrigins.SegmentOf(figure) is { Origin.Data.Count: > 0 };
        var found = descriptor.At(place, figure.PhraseLike(computed), computed.PhraseLike(computed))
            .WithHint(isInData ? FigureDiagnostics.LeaveToTemplate : FigureDiagnostics.WriteExpression);
        diagnostics.Add(FigureOrigins.SegmentOf(computed) is { } segment
            ? found.WithRelated(segment.Origin.Expression, FigureDiagnostics.ComputedHere)
            : found);
    }

    /// <summary>A total that is the sum of what is computed could be computed too; one that is not its parts' sum is wrong somewhere.</summary>
    private void JudgeSum(Figure figure, DiagnosticBag diagnostics)
    {
        if (FigureParts.Of(figure) is not { } parts)
            return;
        var isSum = parts.Sum == figure.Token.Whole;
        if ((isSum && !parts.AreComputed) || _places.Find(figure) is not { } place)
            return;
        var phrase = figure.PhraseLike(figure);
        diagnostics.Add(isSum
            ? FigureDiagnostics.TypedTwice.At(place, phrase).WithHint(FigureDiagnostics.WriteExpression)
            : FigureDiagnostics.NotTheSum.At(place, phrase, parts.Sum).WithHint(FigureDiagnostics.CheckTheSum));
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
