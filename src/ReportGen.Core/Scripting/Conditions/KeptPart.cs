using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A part that is computed once for each element of the innermost loop that it looks at, and not for those of loops further in.</summary>
/// <param name="slot">Of that loop; 0 when it looks at none.</param>
/// <param name="place">Where a trial keeps the value.</param>
/// <param name="isByElement">Whether it looks at no other loop, and this one goes through the same list again and again: then a value is kept for each element.</param>
internal sealed class KeptPart(Part part, int slot, int place, bool isByElement) : Part(part.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if ((isByElement ? trial.KeptOfElement(place, slot) : trial.Kept(place, slot)) is { } known)
            return known;
        var before = trial.Steps;
        var value = part.Evaluate(trial);
        if (value is null)
            return null;
        if (isByElement)
            trial.KeepOfElement(place, slot, value, trial.Steps - before);
        else
            trial.Keep(place, slot, value, trial.Steps - before);
        return value;
    }
}
