using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary><c>string.contains</c>, <c>string.starts_with</c> and <c>string.ends_with</c> of two plain texts.</summary>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class QuestionPart(string name, Part text, Part part, BuiltInPart call) : Part(call.Uses)
{
    private readonly bool _isAnywhere = name == "contains";
    private readonly bool _isAtStart = name == "starts_with";

    /// <summary>The functions that it knows.</summary>
    public static bool Knows(string name) => name is "contains" or "starts_with" or "ends_with";

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (text.Evaluate(trial) is not { } first || part.Evaluate(trial) is not { } second)
            return null;
        if (first.AsText is not { } one || second.AsText is not { } other)
            return call.Evaluate(trial);
        trial.Spend((one.Length + other.Length) / 8);
        var answer = _isAnywhere ? one.Value.Contains(other.Value, StringComparison.Ordinal)
            : _isAtStart ? one.Value.StartsWith(other.Value, StringComparison.Ordinal)
            : one.Value.EndsWith(other.Value, StringComparison.Ordinal);
        return answer ? ScriptBoolean.True : ScriptBoolean.False;
    }
}

/// <summary><c>array.contains</c> of a plain text.</summary>
/// <param name="place">Where a trial keeps the index of a list that is asked again and again; null for a list that is not.</param>
/// <param name="call">The call as it is carried out for anything else.</param>
internal sealed class MembershipPart(Part list, Part item, int? place, BuiltInPart call) : Part(call.Uses)
{
    private const int FewItems = 8;

    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (list.Evaluate(trial) is not { } first || item.Evaluate(trial) is not { } second)
            return null;
        if (first.AsList is not { Items: var items } values || second.AsText is not { Value: var text })
            return call.Evaluate(trial);
        trial.Spend(1 + (long)items.Count * (2 + text.Length / 16));
        if (place is { } kept && items.Count >= FewItems && trial.IndexOf(values, member: null, isOptional: false, kept)?.Has(second) is { } holds)
            return holds ? ScriptBoolean.True : ScriptBoolean.False;
        return Holds(items, text) ? ScriptBoolean.True : ScriptBoolean.False;
    }

    private static bool Holds(List<ScriptValue> items, string text)
    {
        for (var i = 0; i < items.Count; i++)
        {
            if (items[i].AsText is { } item ? item.Value == text : items[i] is ScriptMarkdown markdown && markdown.Value.Text == text)
                return true;
        }
        return false;
    }
}

/// <summary><c>array.size</c>.</summary>
internal sealed class SizePart(Part list, BuiltInPart call) : Part(call.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (list is LookupPart lookup && lookup.CountOf(trial) is { } found)
            return Count(trial, found);
        if (list.Evaluate(trial) is not { } value)
            return null;
        return value.AsList is { } items ? Count(trial, items.Items.Count) : call.Evaluate(trial);
    }

    private static ScriptInteger Count(Trial trial, int count)
    {
        trial.Spend(1 + count);
        return new ScriptInteger(count);
    }
}
