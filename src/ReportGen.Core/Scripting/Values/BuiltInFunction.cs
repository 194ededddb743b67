namespace ReportGen.Core.Scripting.Values;

/// <summary>A function written here, listed in a group such as <c>string</c>.</summary>
public sealed class BuiltInFunction : ScriptFunction
{
    private readonly string _group;
    private readonly string _member;
    private readonly string[] _specification;
    private readonly Func<Call, ScriptValue> _body;
    private string? _name;
    private Parameter[]? _parameters;

    /// <param name="name">With its group: <c>string.upcase</c>.</param>
    /// <param name="parameters">In order; those with a default last.</param>
    /// <param name="body">Gets one value for each parameter; returns the result, whose origins it sets itself.</param>
    public BuiltInFunction(string name, IReadOnlyList<Parameter> parameters, Func<Call, ScriptValue> body)
        : this("", name, [], body)
    {
        _name = name;
        _parameters = [.. parameters];
    }

    /// <param name="group">Such as <c>string</c>.</param>
    /// <param name="member">Its name in the group.</param>
    /// <param name="specification">The parameters as they are listed; read when somebody asks for them, since most functions are never called.</param>
    /// <param name="body">As above.</param>
    internal BuiltInFunction(string group, string member, string[] specification, Func<Call, ScriptValue> body)
    {
        (_group, _member, _specification, _body) = (group, member, specification, body);
    }

    /// <inheritdoc/>
    public override string Name => _name ??= _group + "." + _member;

    /// <summary>Whether it is <c>object.default</c>, whose first argument may name what is not there.</summary>
    internal bool IsDefault => _member == "default" && _group == "object";

    /// <summary>In order.</summary>
    public IReadOnlyList<Parameter> Parameters => All;

    /// <summary>How many parameters.</summary>
    public int ParameterCount => All.Length;

    /// <summary>Whether the last parameter takes all further arguments, as a list.</summary>
    public bool HasRest => All is [.., { IsRest: true }];

    private Parameter[] All => _parameters ??= Parameter.ReadAll(_specification);

    /// <summary>Computes the result; the caller has filled in defaults and checked the number of arguments.</summary>
    public ScriptValue Invoke(Call call) => _body(call);
}
