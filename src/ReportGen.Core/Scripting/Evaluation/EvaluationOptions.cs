namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>How templates are evaluated.</summary>
public sealed record EvaluationOptions
{
    /// <summary>Strict, Markdown-escaping, with the default limits: how reports are rendered.</summary>
    public static readonly EvaluationOptions Default = new();

    /// <summary>
    /// Whether unknown variables and members, arithmetic on nothing and comparisons of different kinds are errors. Off only where Scriban's
    /// own cases are run.
    /// </summary>
    public bool IsStrict { get; init; } = true;

    /// <summary>Whether values are escaped for Markdown when they are written.</summary>
    public bool EscapesMarkdown { get; init; } = true;

    /// <summary>Whether what is written tells which data decided to write it.</summary>
    public bool TracesDecisions { get; init; }

    /// <summary>What an evaluation may cost.</summary>
    public EvaluationLimits Limits { get; init; } = EvaluationLimits.Default;
}
