using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Values;

/// <summary>
/// The data nodes that a value was computed from: an immutable rope, so that joining costs nothing; it is flattened only where text is written.
/// No data at all is null.
/// </summary>
public sealed class Origins
{
    private readonly SourceSpan? _span;
    private readonly Origins? _left;
    private readonly Origins? _right;
    private readonly bool _isLiteral;

    /// <summary>One data node.</summary>
    public Origins(SourceSpan span) => _span = span;

    private Origins(SourceSpan span, bool isLiteral)
        : this(span) => _isLiteral = isLiteral;

    private Origins(Origins left, Origins right)
    {
        _left = left;
        _right = right;
    }

    /// <summary>A literal of a template, which is no data: it is told apart from the data by <see cref="Literals"/>.</summary>
    internal static Origins OfLiteral(SourceSpan span) => new(span, isLiteral: true);

    /// <summary>The nodes of both, those of <paramref name="first"/> first.</summary>
    public static Origins? Union(Origins? first, Origins? second)
    {
        if (first is null || ReferenceEquals(first, second))
            return second;
        if (second is null || ReferenceEquals(first._left, second) || ReferenceEquals(first._right, second))
            return first;
        return ReferenceEquals(second._left, first) || ReferenceEquals(second._right, first) ? second : new Origins(first, second);
    }

    /// <summary>The nodes, each once, in the order of reading.</summary>
    public static IReadOnlyList<SourceSpan> Flatten(Origins? origins) => Flatten(origins, isLiteral: false);

    /// <summary>The literals of templates, each once, in the order of reading.</summary>
    internal static IReadOnlyList<SourceSpan> Literals(Origins? origins) => Flatten(origins, isLiteral: true);

    private static IReadOnlyList<SourceSpan> Flatten(Origins? origins, bool isLiteral)
    {
        if (origins is null)
            return [];
        if (origins._span is { } only)
            return origins._isLiteral == isLiteral ? [only] : [];

        var spans = new List<SourceSpan>();
        var seen = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var open = new Stack<Origins>();
        open.Push(origins);
        while (open.TryPop(out var next))
        {
            if (!seen.Add(next))
                continue;
            if (next._span is not null)
            {
                if (next._isLiteral == isLiteral && seen.Add(next._span))
                    spans.Add(next._span);
                continue;
            }
            // Every rope that is no leaf has both sides.
            if (next._right is not null)
                open.Push(next._right);
            if (next._left is not null)
                open.Push(next._left);
        }
        return spans;
    }
}
