namespace ReportGen.Core.Scripting.Values;

/// <summary>A parameter of a built-in function.</summary>
/// <param name="Name">For named arguments and messages.</param>
/// <param name="Default">The value when it is not given; null when it must be.</param>
/// <param name="IsRest">Whether it takes all further arguments, as a list.</param>
public sealed record Parameter(string Name, ScriptValue? Default = null, bool IsRest = false)
{
    /// <summary>Reads parameters as groups list them: <c>length?</c> may be left out and is null then, <c>args*</c> takes all the rest.</summary>
    internal static Parameter[] ReadAll(string[] specification)
    {
        var parameters = new Parameter[specification.Length];
        for (var i = 0; i < parameters.Length; i++)
            parameters[i] = Read(specification[i]);
        return parameters;
    }

    private static Parameter Read(string specification) => specification[^1] switch
    {
        '?' => new Parameter(specification[..^1], ScriptNull.Value),
        '*' => new Parameter(specification[..^1], ScriptNull.Value, IsRest: true),
        _ => new Parameter(specification),
    };
}
