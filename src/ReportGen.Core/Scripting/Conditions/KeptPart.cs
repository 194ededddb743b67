using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A part that is computed once for each element of the innermost loop that it looks at, and not for those of loops further in.</summary>
/// <param name="slot">Of that loop; 0 when it looks at none.</param>
/// <param name="place">Where a trial keeps the value.</param>
internal sealed class KeptPart(Part part, int slot, int place) : Part(part.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (trial.Kept(place, slot) is { } known)
            return known;
        var before = trial.Steps;
        var value = part.Evaluate(trial);
        if (value is not null)
            trial.Keep(place, slot, value, trial.Steps - before);
        return value;
    }
}

/// <summary>A part that looks at the element of one loop alone, which goes through the same list again and again: it is computed once for each element.</summary>
/// <param name="slot">Of the loop.</param>
/// <param name="place">Where a trial keeps the values.</param>
internal sealed class KeptByElementPart(Part part, int slot, int place) : Part(part.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (trial.KeptOfElement(place, slot) is { } known)
            return known;
        var before = trial.Steps;
        var value = part.Evaluate(trial);
        if (value is not null)
            trial.KeepOfElement(place, slot, value, trial.Steps - before);
        return value;
    }
}
