namespace ReportGen.Core.Schemas.Patterns;

/// <summary>A part of a regular expression; the classes below are all there are.</summary>
internal abstract class PatternNode;

/// <summary>One character of a set.</summary>
internal sealed class PatternCharacter(CharacterSet set) : PatternNode
{
    public CharacterSet Set { get; } = set;
}

/// <summary>Parts one after the other; none is the empty text.</summary>
internal sealed class PatternSequence(List<PatternNode> parts) : PatternNode
{
    public List<PatternNode> Parts { get; } = parts;
}

/// <summary>Any one of two or more parts.</summary>
internal sealed class PatternChoice(List<PatternNode> branches) : PatternNode
{
    public List<PatternNode> Branches { get; } = branches;
}

/// <summary>A part a number of times.</summary>
internal sealed class PatternRepeat(PatternNode part, int min, int max) : PatternNode
{
    /// <summary>The highest count that means "without end".</summary>
    public const int Endless = int.MaxValue;

    public PatternNode Part { get; } = part;

    public int Min { get; } = min;

    public int Max { get; } = max;
}

/// <summary>A place between characters.</summary>
internal sealed class PatternAnchor(PatternStepKind kind) : PatternNode
{
    public PatternStepKind Kind { get; } = kind;
}

/// <summary>What must, or must not, stand before or after a place.</summary>
internal sealed class PatternLook(PatternNode part, bool isBehind, bool isNegated) : PatternNode
{
    public PatternNode Part { get; } = part;

    public bool IsBehind { get; } = isBehind;

    public bool IsNegated { get; } = isNegated;
}
