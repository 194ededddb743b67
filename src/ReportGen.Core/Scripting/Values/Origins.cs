using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>
/// The data nodes that a value was computed from: an immutable rope, so that joining costs nothing; it is flattened only where text is written.
/// No data at all is null.
/// </summary>
public sealed class Origins
{
    private const int MostSteps = 32;

    /// <summary>Stands right of a literal.</summary>
    private static readonly Origins LiteralMark = new((object)nameof(LiteralMark), null);

    /// <summary>Stands right of what only decided.</summary>
    private static readonly Origins DecisionMark = new((object)nameof(DecisionMark), null);

    /// <summary>The only node, or the left side of a rope: there are so many that a field for each would count.</summary>
    private readonly object _first;
    private readonly Origins? _right;

    /// <summary>One data node.</summary>
    public Origins(SourceSpan span)
        : this(span, null)
    {
    }

    private Origins(object first, Origins? right) => (_first, _right) = (first, right);

    private bool IsLiteral => ReferenceEquals(_right, LiteralMark);

    private bool IsDecision => ReferenceEquals(_right, DecisionMark);

    /// <summary>Data that only decided what the value is: it is told apart by <see cref="Decisions"/>.</summary>
    internal static Origins? AsDecision(Origins? origins) => origins is null || origins.IsDecision ? origins : new Origins(origins, DecisionMark);

    /// <summary>A literal of a template, which is no data: it is told apart from the data by <see cref="Literals"/>.</summary>
    internal static Origins OfLiteral(SourceSpan span) => new(span, LiteralMark);

    /// <summary>The nodes of both, those of <paramref name="first"/> first.</summary>
    public static Origins? Union(Origins? first, Origins? second)
    {
        if (first is null || ReferenceEquals(first, second))
            return second;
        return second is null || first.Joins(second) ? first : second.Joins(first) ? second : new Origins(first, second);
    }

    /// <summary>Whether the rope is another one with something beside it.</summary>
    private bool Joins(Origins other) => !IsDecision && (ReferenceEquals(_first, other) || ReferenceEquals(_right, other));

    /// <summary>The nodes, each once, in the order of reading.</summary>
    public static IReadOnlyList<SourceSpan> Flatten(Origins? origins)
    {
        if (origins is null)
            return [];
        if (origins is { _first: SourceSpan only, _right: null })
            return [only];
        if (origins is { _first: Origins { _first: SourceSpan first, _right: null }, _right: { _first: SourceSpan second, _right: null } })
            return ReferenceEquals(first, second) ? [first] : [first, second];
        var spans = new List<SourceSpan>();
        var steps = MostSteps;
        return TryFlatten(origins, spans, ref steps) ? spans : Flatten(origins, OriginPart.Data);
    }

    /// <summary>The nodes that only decided, each once.</summary>
    internal static IReadOnlyList<SourceSpan> Decisions(Origins? origins) => origins is null ? [] : Flatten(origins, OriginPart.Decisions);

    /// <summary>The nodes that the value was computed from and those that only decided, each once.</summary>
    internal static IReadOnlyList<SourceSpan> All(Origins? origins) => origins is null ? [] : Flatten(origins, OriginPart.All);

    /// <summary>The literals of templates, each once, in the order of reading.</summary>
    internal static IReadOnlyList<SourceSpan> Literals(Origins? origins) => origins is null ? [] : Flatten(origins, OriginPart.Literals);

    private static List<SourceSpan> Flatten(Origins origins, OriginPart part)
    {
        var spans = new List<SourceSpan>();
        Add(origins, part, spans, new HashSet<object>(ReferenceEqualityComparer.Instance));
        return spans;
    }

    private static void Add(Origins origins, OriginPart part, List<SourceSpan> spans, HashSet<object> seen)
    {
        var open = new Stack<Origins>();
        open.Push(origins);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next._first is SourceSpan span)
            {
                if (part != OriginPart.Decisions && next.IsLiteral == (part == OriginPart.Literals) && seen.Add(span))
                    spans.Add(span);
                continue;
            }
            if (next.IsDecision && part == OriginPart.Decisions)
                Add((Origins)next._first, OriginPart.All, spans, seen);
            if (next.IsDecision && part != OriginPart.All)
                continue;
            if (next._right is { } right && !next.IsDecision)
                open.Push(right);
            if (next._first is Origins left)
                open.Push(left);
        }
    }

    /// <summary>The data among the few nodes that most values have.</summary>
    /// <returns>False when there are too many steps for a walk that remembers nothing.</returns>
    private static bool TryFlatten(Origins origins, List<SourceSpan> spans, ref int steps)
    {
        if (--steps < 0)
            return false;
        if (origins.IsLiteral || origins.IsDecision)
            return true;
        if (origins._right is { } right)
            return TryFlatten((Origins)origins._first, spans, ref steps) && TryFlatten(right, spans, ref steps);
        if (origins._first is SourceSpan span && !Holds(spans, span))
            spans.Add(span);
        return true;
    }

    private static bool Holds(List<SourceSpan> spans, SourceSpan span)
    {
        foreach (var known in spans)
        {
            if (ReferenceEquals(known, span))
                return true;
        }
        return false;
    }

    /// <summary>Which leaves of a rope are asked for.</summary>
    private enum OriginPart
    {
        Data,
        Decisions,
        All,
        Literals,
    }
}
