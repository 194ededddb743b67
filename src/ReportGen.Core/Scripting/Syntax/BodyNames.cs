namespace ReportGen.Core.Scripting.Syntax;

/// <summary>The names that belong to the body of a function, a template or a <c>wrap</c>, by their places.</summary>
/// <param name="parameters">Of the function; null when it names none.</param>
internal sealed class BodyNames(List<FunctionParameter>? parameters)
{
    private readonly List<string> _locals = [];

    /// <summary>The parameters of the function; null when it names none.</summary>
    public List<FunctionParameter>? Parameters => parameters;

    /// <summary>The names with <c>$</c>, in the order they are first mentioned in.</summary>
    public IReadOnlyList<string> Locals => _locals;

    /// <summary>The place of a name with <c>$</c>, which it gets here unless it has one.</summary>
    public int Take(string local)
    {
        var place = LocalPlace(local);
        if (place >= 0)
            return place;
        _locals.Add(local);
        return _locals.Count - 1;
    }

    /// <summary>The place of a name with <c>$</c>; -1 when the body does not mention it.</summary>
    public int LocalPlace(string name)
    {
        for (var i = 0; i < _locals.Count; i++)
        {
            if (_locals[i] == name)
                return i;
        }
        return -1;
    }

    /// <summary>The place of a parameter; -1 when there is none of that name.</summary>
    public int ParameterPlace(string name)
    {
        for (var i = 0; i < parameters?.Count; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }
}
