using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>string.downcase</c> of a plain text.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class LowerCasePart(Part text, BuiltInPart call) : Part(call.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (text.Evaluate(trial) is not { } value)
            return null;
        if (value.AsText is not { Value: var written })
            return call.Evaluate(trial);
        trial.Spend(2 + written.Length / 8);
        return new ScriptText(written.ToLowerInvariant());
    }
}
