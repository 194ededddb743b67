namespace ReportGen.Core.Schemas.Patterns;

/// <summary>All that a machine can be at behind some characters of a text.</summary>
/// <param name="reached">For each step of the machine, whether it is one of those.</param>
internal sealed class PatternState(bool[] reached)
{
    /// <summary>For each step of the machine, whether it can be there.</summary>
    public bool[] Reached { get; } = reached;

    /// <summary>Whether the expression was found.</summary>
    public bool IsFound { get; init; }

    /// <summary>Whether it is found if the text ends here.</summary>
    public bool IsFoundAtEnd { get; init; }

    /// <summary>Whether no further character can lead to it.</summary>
    public bool IsDead { get; init; }

    /// <summary>The state behind one more character, by its class; null where none has asked yet.</summary>
    public PatternState?[] Next { get; } = new PatternState?[CharacterClasses.Most];
}
