using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rendering;

/// <summary>Renders the templates of a report: data and templates in, Markdown with its source map out.</summary>
/// <param name="model">The data, by the names that templates use.</param>
/// <param name="templates">The parsed templates.</param>
/// <param name="limits">What it may cost; null for the default.</param>
/// <param name="tracesDecisions">Whether what is written tells which data decided to write it.</param>
public sealed class ReportRenderer(ScriptObject model, TemplateSet templates, EvaluationLimits? limits = null, bool tracesDecisions = false)
{
    private readonly TemplateEvaluator _evaluator = new(
        model, EvaluationOptions.Default with { Limits = limits ?? EvaluationLimits.Default, TracesDecisions = tracesDecisions },
        new IncludeSource(templates.Find, templates.Names), templates.BuiltIns);

    /// <summary>Renders one template of the report, its body or an annex.</summary>
    /// <param name="name">The template's path below the template folder.</param>
    /// <returns>Null when it ended in an error; see the diagnostics.</returns>
    public MappedText? Render(string name, DiagnosticBag diagnostics) =>
        templates.Find(name) is { } template ? _evaluator.Render(template, diagnostics) : null;
}
