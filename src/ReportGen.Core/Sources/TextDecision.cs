namespace ReportGen.Core.Sources;

/// <summary>What had a part in a piece of output without being printed; gathered when it is asked for.</summary>
public abstract class TextDecision
{
    /// <summary>The data nodes that decided what the text is, or else those that the innermost condition around it read.</summary>
    public abstract IReadOnlyList<SourceSpan> Innermost { get; }

    /// <summary>All that the conditions around it read, inside the template or function it stands in.</summary>
    public abstract IReadOnlyList<SourceSpan> Nearest { get; }

    /// <summary>Those of the conditions and loops around that, and of the lists that the loops go through.</summary>
    public abstract IReadOnlyList<SourceSpan> Farther { get; }

    /// <summary>The literals of templates that a computed text is made of.</summary>
    public abstract IReadOnlyList<SourceSpan> Literals { get; }
}
