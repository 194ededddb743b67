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
    private readonly bool _isDecision;

    /// <summary>One data node.</summary>
    public Origins(SourceSpan span) => _span = span;

    private Origins(SourceSpan span, bool isLiteral)
        : this(span) => _isLiteral = isLiteral;

    private Origins(Origins left, Origins right)
    {
        _left = left;
        _right = right;
    }

    private Origins(Origins decision)
    {
        _left = decision;
        _isDecision = true;
    }

    /// <summary>Data that only decided what the value is: it is told apart by <see cref="Decisions"/>.</summary>
    internal static Origins? AsDecision(Origins? origins) => origins is null || origins._isDecision ? origins : new Origins(origins);

    /// <summary>A literal of a template, which is no data: it is told apart from the data by <see cref="Literals"/>.</summary>
    internal static Origins OfLiteral(SourceSpan span) => new(span, isLiteral: true);

    /// <summary>The nodes of both, those of <paramref name="first"/> first.</summary>
    public static Origins? Union(Origins? first, Origins? second)
    {
        if (first is null || ReferenceEquals(first, second))
            return second;
        if (second is null || !first._isDecision && (ReferenceEquals(first._left, second) || ReferenceEquals(first._right, second)))
            return first;
        return !second._isDecision && (ReferenceEquals(second._left, first) || ReferenceEquals(second._right, first)) ? second : new Origins(first, second);
    }

    /// <summary>The nodes, each once, in the order of reading.</summary>
    public static IReadOnlyList<SourceSpan> Flatten(Origins? origins)
    {
        if (origins is null)
            return [];
        return origins._span is { } only && !origins._isLiteral ? [only] : Flatten(origins, OriginPart.Data);
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
            if (next._span is not null)
            {
                if (part != OriginPart.Decisions && next._isLiteral == (part == OriginPart.Literals) && seen.Add(next._span))
                    spans.Add(next._span);
                continue;
            }
            if (next._isDecision && part == OriginPart.Decisions && next._left is not null)
                Add(next._left, OriginPart.All, spans, seen);
            if (next._isDecision && part != OriginPart.All)
                continue;
            if (next._right is not null)
                open.Push(next._right);
            if (next._left is not null)
                open.Push(next._left);
        }
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
