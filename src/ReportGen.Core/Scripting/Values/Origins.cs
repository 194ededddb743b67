using System.Collections;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>
/// The data nodes that a value was computed from: an immutable rope, so that joining costs nothing; it is flattened only where text is written.
/// No data at all is null.
/// </summary>
public sealed class Origins : IReadOnlyList<SourceSpan>
{
    private const int MostSteps = 32;

    /// <summary>Stands right of a literal.</summary>
    private static readonly Origins LiteralMark = new((object)nameof(LiteralMark), null);

    /// <summary>Stands right of what only decided.</summary>
    private static readonly Origins DecisionMark = new((object)nameof(DecisionMark), null);

    /// <summary>The only node, or the left side of a rope: there are so many that a field for each would count.</summary>
    private readonly object _first;
    private readonly Origins? _right;

    /// <summary>One piece of data.</summary>
    public Origins(SourceSpan span)
        : this(span, null)
    {
    }

    /// <summary>One data node.</summary>
    public Origins(SourceNode node)
        : this(node, null)
    {
    }

    private Origins(object first, Origins? right) => (_first, _right) = (first, right);

    /// <summary>How many nodes there are, each once.</summary>
    public int Count => IsOne ? 1 : Spread().Count;

    /// <summary>A node, in the order of reading.</summary>
    public SourceSpan this[int index] => IsOne && index == 0 ? SpanOf(_first) : Spread()[index];

    private bool IsOne => _right is null;

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
        return second is null ? first : Join(first, second);
    }

    private static Origins Join(Origins first, Origins second) =>
        first.Joins(second) ? first : second.Joins(first) ? second : new Origins(first, second);

    /// <summary>Whether the rope is another one with something beside it.</summary>
    private bool Joins(Origins other) => !IsDecision && (ReferenceEquals(_first, other) || ReferenceEquals(_right, other));

    /// <inheritdoc/>
    public IEnumerator<SourceSpan> GetEnumerator() => Spread().GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The same as <see cref="Flatten(Origins)"/>, but found when somebody first asks: few texts are looked behind.</summary>
    internal static IReadOnlyList<SourceSpan> FlattenLater(Origins? origins)
    {
        if (origins is null)
            return [];
        return origins.IsOne ? origins : new SpansOf(origins);
    }

    /// <summary>The nodes, each once, in the order of reading.</summary>
    public static IReadOnlyList<SourceSpan> Flatten(Origins? origins)
    {
        if (origins is null)
            return [];
        if (origins.IsOne)
            return origins;
        if (origins is { _first: Origins { _right: null } first, _right: { IsOne: true, _first: not string } second })
            return first[0] == second[0] ? first : [first[0], second[0]];
        return origins.Spread();
    }

    private List<SourceSpan> Spread()
    {
        var spans = new List<SourceSpan>();
        var steps = MostSteps;
        return TryFlatten(this, spans, ref steps) ? spans : Flatten(this, OriginPart.Data);
    }

    private static SourceSpan SpanOf(object leaf) => leaf as SourceSpan ?? ((SourceNode)leaf).Span;

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
            if (next._first is not Origins left)
            {
                if (next._first is SourceSpan or SourceNode && part != OriginPart.Decisions && next.IsLiteral == (part == OriginPart.Literals) && seen.Add(next._first))
                    spans.Add(SpanOf(next._first));
                continue;
            }
            if (next.IsDecision && part == OriginPart.Decisions)
                Add(left, OriginPart.All, spans, seen);
            if (next.IsDecision && part != OriginPart.All)
                continue;
            if (next._right is { } right && !next.IsDecision)
                open.Push(right);
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
        if (SpanOf(origins._first) is var span && !Holds(spans, span))
            spans.Add(span);
        return true;
    }

    private static bool Holds(List<SourceSpan> spans, SourceSpan span)
    {
        foreach (var known in spans)
        {
            if (known == span)
                return true;
        }
        return false;
    }

    /// <summary>The nodes of a rope.</summary>
    private sealed class SpansOf(Origins origins) : IReadOnlyList<SourceSpan>
    {
        private IReadOnlyList<SourceSpan>? _spans;

        /// <inheritdoc/>
        public int Count => Found().Count;

        /// <inheritdoc/>
        public SourceSpan this[int index] => Found()[index];

        /// <inheritdoc/>
        public IEnumerator<SourceSpan> GetEnumerator() => Found().GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

        private IReadOnlyList<SourceSpan> Found() => _spans ??= Flatten(origins);
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
