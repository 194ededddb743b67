using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>
/// What a rule asks of each element of its loops, made ready to be asked many times: parts that look at outer loops alone, or at nothing that
/// changes, are computed once for many elements. It only tells whether the rule holds; where that cannot be told, and for what is said of it
/// where it does not, the rule's expressions are evaluated as they stand. Immutable.
/// </summary>
internal sealed class Condition
{
    /// <summary>The lists of the loops, the outermost first.</summary>
    public required List<Part> Lists { get; init; }

    /// <summary>What must be true.</summary>
    public required Part Check { get; init; }

    /// <summary>Its place, for the limits.</summary>
    public required SyntaxNode Node { get; init; }

    /// <summary>The groups of built-in functions that it calls.</summary>
    public required IReadOnlyList<string> Groups { get; init; }

    /// <summary>The slots of the loops, the outermost first.</summary>
    public required int[] LoopSlots { get; init; }

    /// <summary>How many loops and callbacks there are.</summary>
    public required int Slots { get; init; }

    /// <summary>How many things a trial keeps.</summary>
    public required int Places { get; init; }

    /// <summary>The most steps that evaluating all expressions takes, besides what parts count themselves.</summary>
    public required int Steps { get; init; }
}
