namespace ReportGen.Core.Schemas.Patterns;

/// <summary>What a step asks of the text.</summary>
internal enum PatternStepKind
{
    /// <summary>A character of the step's set.</summary>
    Character,

    /// <summary>Nothing: two ways lead on.</summary>
    Split,

    /// <summary>The start of the text.</summary>
    Start,

    /// <summary>The end of the text.</summary>
    End,

    /// <summary>A change between word and other characters.</summary>
    WordEdge,

    /// <summary>No such change.</summary>
    NoWordEdge,

    /// <summary>That a look holds.</summary>
    Look,

    /// <summary>That a look does not hold.</summary>
    NoLook,

    /// <summary>Nothing: the expression is found.</summary>
    Found,
}

/// <summary>A state of the machine that a regular expression becomes (Thompson's construction).</summary>
internal sealed class PatternStep(PatternStepKind kind, int index)
{
    public PatternStepKind Kind { get; } = kind;

    /// <summary>The number of the step in its machine, from 0.</summary>
    public int Index { get; } = index;

    /// <summary>The step after this; null after the last.</summary>
    public PatternStep? Next { get; set; }

    /// <summary>The second way of a split; null for all others.</summary>
    public PatternStep? Other { get; init; }

    /// <summary>What a character step accepts; null for all others.</summary>
    public CharacterSet? Set { get; init; }

    /// <summary>Which look of the expression is meant.</summary>
    public int Look { get; init; }
}

/// <summary>The machine of an expression, or of one look in it.</summary>
/// <param name="First">Where it starts.</param>
/// <param name="Count">How many steps it has.</param>
/// <param name="IsBackward">Whether it reads the text from its end: so a look ahead is answered for all places in one pass.</param>
internal sealed record PatternMachine(PatternStep First, int Count, bool IsBackward);
