using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>What parts that look at no loop gave in other trials on the same data: many rules ask for the same lists.</summary>
internal sealed class SharedValues
{
    private readonly Dictionary<string, SharedValue> _values = new(StringComparer.Ordinal);

    /// <summary>The value of a part.</summary>
    /// <param name="name">Of its expression.</param>
    /// <returns>Null when no trial has asked for it.</returns>
    public SharedValue? Find(string name) => _values.TryGetValue(name, out var value) ? value : null;

    /// <summary>Keeps the value of a part.</summary>
    /// <param name="steps">What it took.</param>
    public void Keep(string name, ScriptValue value, long steps) => _values[name] = new SharedValue(value, steps);
}

/// <summary>The value of a part.</summary>
/// <param name="Steps">What it took.</param>
internal sealed record SharedValue(ScriptValue Value, long Steps);

/// <summary>A part that looks at no loop: computed once for all trials on the same data.</summary>
/// <param name="name">Of its expression.</param>
/// <param name="place">Where a trial keeps the value.</param>
internal sealed class SharedPart(Part part, string name, int place) : Part(part.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (trial.Kept(place, slot: 0) is { } known)
            return known;
        if (trial.Shared.Find(name) is { } shared)
        {
            trial.Spend(shared.Steps);
            trial.Keep(place, slot: 0, shared.Value, shared.Steps);
            return shared.Value;
        }
        var before = trial.Steps;
        if (part.Evaluate(trial) is not { } value)
            return null;
        trial.Keep(place, slot: 0, value, trial.Steps - before);
        trial.Shared.Keep(name, value, trial.Steps - before);
        return value;
    }
}
