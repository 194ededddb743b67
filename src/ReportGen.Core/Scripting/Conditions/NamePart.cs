using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A constant of the expression.</summary>
internal sealed class LiteralPart(ScriptValue value) : Part(uses: 0)
{
    /// <summary>The constant.</summary>
    public ScriptValue Value { get; } = value;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial) => Value;
}

/// <summary>The element that a loop or a callback is at.</summary>
internal sealed class ElementPart(int slot) : Part(1L << slot)
{
    /// <summary>Of the loop or callback.</summary>
    public int Slot { get; } = slot;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial) => trial.Element(Slot);
}

/// <summary>A name of the data.</summary>
/// <param name="isOptional">Whether a name that nobody knows is null and not an error.</param>
internal sealed class GlobalPart(string name, bool isOptional) : Part(uses: 0)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial) =>
        trial.Find(name) ?? (isOptional && !trial.IsBuiltIn(name) ? ScriptNull.Value : null);
}
