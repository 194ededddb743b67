using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A call of a built-in function.</summary>
/// <param name="group">Such as <c>string</c>.</param>
/// <param name="place">Where a trial keeps the function.</param>
/// <param name="span">Of the call.</param>
internal sealed class BuiltInPart(string group, string name, List<Part> arguments, int place, SourceSpan span, long uses) : Part(uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        if (trial.Function(group, name, place) is not { } function)
            return null;
        trial.Spend(1);
        if (ValuesFor(function, trial) is not { } values)
            return null;
        return trial.Interpreter.Calls.Invoke(function, values, span);
    }

    /// <returns>Null when there are too few or too many, or one has no value here.</returns>
    private ScriptValue[]? ValuesFor(BuiltInFunction function, Trial trial)
    {
        var values = trial.ValuesAt(place, function.ParameterCount);
        var rest = function.HasRest ? new List<ScriptValue>() : null;
        var most = rest is null ? values.Length : values.Length - 1;
        if (rest is null && arguments.Count > most)
            return null;
        for (var i = 0; i < arguments.Count; i++)
        {
            if (arguments[i].Evaluate(trial) is not { } value)
                return null;
            if (i < most)
                values[i] = value;
            else
                rest?.Add(value);
        }
        for (var i = arguments.Count; i < most; i++)
        {
            if (function.Parameters[i].Default is not { } value)
                return null;
            values[i] = value;
        }
        if (rest is not null)
            values[^1] = new ScriptList(rest);
        return values;
    }
}
