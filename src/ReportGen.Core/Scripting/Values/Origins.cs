using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>
/// The data nodes that a value was computed from: an immutable rope, so that joining costs nothing; it is flattened only where text is written.
/// No data at all is null.
/// </summary>
public sealed class Origins
{
    private const int MostSteps = 32;

    /// <summary>The only node, or the left side of a rope: there are so many that a field for each would count.</summary>
    private readonly object _first;
    private readonly Origins? _right;

    /// <summary>One data node.</summary>
    public Origins(SourceSpan span) => _first = span;

    private Origins(Origins left, Origins right)
    {
        _first = left;
        _right = right;
    }

    /// <summary>The nodes of both, those of <paramref name="first"/> first.</summary>
    public static Origins? Union(Origins? first, Origins? second)
    {
        if (first is null || ReferenceEquals(first, second))
            return second;
        if (second is null || ReferenceEquals(first._first, second) || ReferenceEquals(first._right, second))
            return first;
        return ReferenceEquals(second._first, first) || ReferenceEquals(second._right, first) ? second : new Origins(first, second);
    }

    /// <summary>The nodes, each once, in the order of reading.</summary>
    public static IReadOnlyList<SourceSpan> Flatten(Origins? origins)
    {
        if (origins is null)
            return [];
        if (origins._first is SourceSpan only)
            return [only];
        if (origins._first is Origins { _first: SourceSpan first } && origins._right is { _first: SourceSpan second })
            return ReferenceEquals(first, second) ? [first] : [first, second];
        return FlattenMany(origins);
    }

    private static List<SourceSpan> FlattenMany(Origins origins)
    {
        var spans = new List<SourceSpan>();
        var steps = MostSteps;
        if (TryFlatten(origins, spans, ref steps))
            return spans;
        spans.Clear();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Origins>();
        open.Push(origins);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next._first is SourceSpan span && seen.Add(span))
                spans.Add(span);
            if (next._right is not null)
                open.Push(next._right);
            if (next._first is Origins left)
                open.Push(left);
        }
        return spans;
    }

    /// <summary>Of the few nodes that most values have.</summary>
    /// <returns>False when there are too many steps for a walk that remembers nothing.</returns>
    private static bool TryFlatten(Origins origins, List<SourceSpan> spans, ref int steps)
    {
        if (--steps < 0)
            return false;
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
}
