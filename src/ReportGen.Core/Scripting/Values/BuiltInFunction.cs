namespace ReportGen.Core.Scripting.Values;

/// <summary>A function written here, listed in a group such as <c>string</c>.</summary>
/// <param name="name">With its group: <c>string.upcase</c>.</param>
/// <param name="parameters">In order; those with a default last.</param>
/// <param name="body">Gets one value for each parameter; returns the result, whose origins it sets itself.</param>
public sealed class BuiltInFunction(string name, IReadOnlyList<Parameter> parameters, Func<Call, ScriptValue> body) : ScriptFunction
{
    /// <inheritdoc/>
    public override string Name { get; } = name;

    /// <summary>In order.</summary>
    public IReadOnlyList<Parameter> Parameters { get; } = parameters;

    /// <summary>Whether the last parameter takes all further arguments, as a list.</summary>
    public bool HasRest { get; } = parameters is [.., { IsRest: true }];

    /// <summary>Computes the result; the caller has filled in defaults and checked the number of arguments.</summary>
    public ScriptValue Invoke(Call call) => body(call);
}
