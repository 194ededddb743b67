using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A part of a condition, made ready to be computed many times. Immutable: what a trial finds stands in the trial.</summary>
/// <param name="uses">The slots of the variables that it looks at, one bit for each.</param>
internal abstract class Part(long uses)
{
    /// <summary>The slots of the variables that it looks at, one bit for each; 0 for what is the same throughout a trial.</summary>
    public long Uses { get; } = uses;

    /// <summary>The value, mostly without its origins, since nothing is shown of it.</summary>
    /// <returns>Null when it cannot be told here, as when it ends in an error.</returns>
    public abstract ScriptValue? Evaluate(Trial trial);
}
