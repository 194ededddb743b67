using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>string.split</c> of a plain text; parts that are empty are left out.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class SplitPart(Part text, Part separator, BuiltInPart call) : Part(call.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (text.Evaluate(trial) is not { } first || separator.Evaluate(trial) is not { } second)
            return null;
        if (first.AsText is not { Value: var written } || second.AsText is not { Value: { Length: > 0 } mark })
            return call.Evaluate(trial);
        trial.Spend(2 + (3 * written.Length + mark.Length) / 16);
        var parts = new List<ScriptValue>();
        var start = 0;
        for (var end = 0; end < written.Length; start = end + mark.Length)
        {
            end = written.IndexOf(mark, start, StringComparison.Ordinal);
            if (end < 0)
                end = written.Length;
            trial.Spend(1);
            if (end == start)
                continue;
            trial.CheckTextLength(end - start);
            parts.Add(start == 0 && end == written.Length ? first : new ScriptText(written[start..end]));
        }
        trial.CheckListLength(parts.Count);
        return new ScriptList(parts);
    }
}
