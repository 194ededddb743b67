namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What an evaluation may cost; reaching a limit is an error at its place, never a cut.</summary>
public sealed record EvaluationLimits
{
    /// <summary>The limits in force when a project sets none.</summary>
    public static readonly EvaluationLimits Default = new();

    /// <summary>
    /// Steps: one for each statement and expression evaluated and for each element or 16 characters that a built-in touches, more for what
    /// takes memory; a step stands for about 50 nanoseconds and at most 20 bytes.
    /// </summary>
    public long Steps { get; init; } = 10_000_000;

    /// <summary>Functions, includes and closures inside each other; also lists and objects inside each other where they are compared or shown.</summary>
    public int Recursion { get; init; } = 100;

    /// <summary>Turns of one loop.</summary>
    public long LoopTurns { get; init; } = 1_000_000;

    /// <summary>Characters written in all, captured ones included.</summary>
    public long OutputLength { get; init; } = 16_000_000;

    /// <summary>Characters of one text.</summary>
    public long TextLength { get; init; } = 1_000_000;

    /// <summary>
    /// The limits for so much data: what a large report costs grows with it, while a small project can still not ask for much.
    /// </summary>
    /// <param name="characters">Of all data files.</param>
    public static EvaluationLimits For(long characters) => new()
    {
        Steps = Math.Max(Default.Steps, 64 * characters),
        OutputLength = Math.Max(Default.OutputLength, 16 * characters),
        TextLength = Math.Max(Default.TextLength, 4 * characters),
    };

    /// <summary>Elements of one list.</summary>
    public long ListLength { get; init; } = 1_000_000;
}
