namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What an evaluation may cost; reaching a limit is an error at its place, never a cut.</summary>
public sealed record EvaluationLimits
{
    /// <summary>The limits in force when a project sets none.</summary>
    public static readonly EvaluationLimits Default = new();

    /// <summary>Steps: one for each statement and expression evaluated, and for each element or 16 characters that a built-in touches.</summary>
    public long Steps { get; init; } = 50_000_000;

    /// <summary>Functions, includes and closures inside each other.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Turns of one <c>while</c> loop or of one <c>for</c> loop over a range.</summary>
    public long LoopTurns { get; init; } = 1_000_000;

    /// <summary>Characters written in all.</summary>
    public long OutputLength { get; init; } = 64 * 1024 * 1024;

    /// <summary>Characters of one text.</summary>
    public long TextLength { get; init; } = 16 * 1024 * 1024;

    /// <summary>Elements of one list.</summary>
    public long ListLength { get; init; } = 1_000_000;
}
