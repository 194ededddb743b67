using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Gives variables their places among the names of the body that is being read.</summary>
internal sealed class NameBinder
{
    /// <summary>The names of the innermost body.</summary>
    public BodyNames Current { get; private set; } = new(null);

    /// <summary>Begins another text.</summary>
    public void Begin() => Current = new BodyNames(null);

    /// <summary>Begins a body inside another.</summary>
    /// <param name="parameters">Of the function; null when it names none.</param>
    /// <returns>The names of the one around it.</returns>
    public BodyNames Begin(List<FunctionParameter>? parameters)
    {
        var outer = Current;
        Current = new BodyNames(parameters);
        return outer;
    }

    /// <summary>Ends a body.</summary>
    /// <param name="outer">What <see cref="Begin(List{FunctionParameter}?)"/> gave.</param>
    public void End(BodyNames outer) => Current = outer;

    /// <summary>A variable of the body.</summary>
    public VariableExpression Variable(SourceSpan span, string name, bool isLocal) =>
        new(span, name, isLocal) { Place = isLocal ? Current.Take(name) : Current.ParameterPlace(name) };
}
