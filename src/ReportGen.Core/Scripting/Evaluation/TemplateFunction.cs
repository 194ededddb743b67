using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>A function that a template defines.</summary>
/// <param name="definition">Parameters and body.</param>
/// <param name="frame">The frame it was defined in, whose names it sees.</param>
internal sealed class TemplateFunction(FunctionDefinition definition, Frame frame) : ScriptFunction
{
    /// <inheritdoc/>
    public override string Name => Definition.Name;

    /// <summary>Parameters and body.</summary>
    public FunctionDefinition Definition { get; } = definition;

    /// <summary>The names of its body.</summary>
    public BodyNames Names => Definition.Body.Names;

    /// <summary>The frame it was defined in.</summary>
    public Frame Frame { get; } = frame;
}
