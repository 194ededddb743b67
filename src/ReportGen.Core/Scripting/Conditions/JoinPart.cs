using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>array.join</c> of plain texts.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class JoinPart(Part list, Part delimiter, BuiltInPart call) : Part(call.Uses)
{
    /// <summary>Evaluation keeps the pieces of a joined text apart, which makes each further step with it dearer.</summary>
    private const int StepsOfPieces = 8;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (list.Evaluate(trial) is not { } first || delimiter.Evaluate(trial) is not { } second)
            return null;
        if (first.AsList is not { Items: var items } || second.AsText is not { Value: var between } || TextsOf(items) is not { } texts)
            return call.Evaluate(trial);
        var length = 0L;
        foreach (var text in texts)
            length += text.Length + between.Length;
        trial.Spend(1 + (long)StepsOfPieces * texts.Length);
        trial.CheckTextLength(length);
        return texts.Length == 1 ? items[0] : new ScriptText(string.Join(between, texts));
    }

    /// <returns>Null when not all are plain texts.</returns>
    private static string[]? TextsOf(List<ScriptValue> items)
    {
        var texts = new string[items.Count];
        for (var i = 0; i < texts.Length; i++)
        {
            if (items[i].AsText is not { } text)
                return null;
            texts[i] = text.Value;
        }
        return texts;
    }
}

/// <summary><c>array.map</c> by a member that all elements have.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class MapPart(Part list, string member, BuiltInPart call) : Part(call.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (list.Evaluate(trial) is not { } value)
            return null;
        return value.AsList is { Items: var items } && ValuesOf(items, trial) is { } values ? new ScriptList(values) : call.Evaluate(trial);
    }

    private List<ScriptValue>? ValuesOf(List<ScriptValue> items, Trial trial)
    {
        trial.Spend(1 + member.Length / 16 + items.Count);
        trial.CheckListLength(items.Count);
        var values = new List<ScriptValue>(items.Count);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].AsObject?.Find(member) is not { } value)
                return null;
            values.Add(value);
        }
        return values;
    }
}

/// <summary><c>array.offset</c> by a constant.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class OffsetPart(Part list, int count, BuiltInPart call) : Part(call.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (list.Evaluate(trial) is not { } value)
            return null;
        if (value is not ScriptList { Items: var items })
            return call.Evaluate(trial);
        var skipped = Math.Min(count, items.Count);
        trial.Spend(1 + items.Count);
        trial.CheckListLength(items.Count);
        return new ScriptList(items.GetRange(skipped, items.Count - skipped));
    }
}

/// <summary><c>array.uniq</c> of plain texts.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class UniquePart(Part list, BuiltInPart call) : Part(call.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (list.Evaluate(trial) is not { } value)
            return null;
        return value.AsList is { Items: var items } && Kept(items, trial) is { } kept ? new ScriptList(kept) : call.Evaluate(trial);
    }

    private static List<ScriptValue>? Kept(List<ScriptValue> items, Trial trial)
    {
        trial.Spend(1 + items.Count);
        trial.CheckListLength(items.Count);
        var kept = new List<ScriptValue>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].AsText is not { Value: var text })
                return null;
            trial.Spend(1 + text.Length / 16);
            if (seen.Add(text))
                kept.Add(items[i]);
        }
        return kept;
    }
}
