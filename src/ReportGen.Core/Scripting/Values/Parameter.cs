namespace ReportGen.Core.Scripting.Values;

/// <summary>A parameter of a built-in function.</summary>
/// <param name="Name">For named arguments and messages.</param>
/// <param name="Default">The value when it is not given; null when it must be.</param>
/// <param name="IsRest">Whether it takes all further arguments, as a list.</param>
public sealed record Parameter(string Name, ScriptValue? Default = null, bool IsRest = false);
