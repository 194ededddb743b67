using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Conditions;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting;

/// <summary>
/// Evaluates templates and expressions: the seam at which the Scriban package could replace this implementation of its language.
/// </summary>
/// <param name="model">The data, by the names that templates use.</param>
/// <param name="options">How to evaluate.</param>
/// <param name="includes">The templates that an <c>include</c> can name.</param>
/// <param name="builtIns">The groups of built-in functions, which one evaluator after another may have; null for new ones.</param>
public sealed class TemplateEvaluator(ScriptObject model, EvaluationOptions options, IncludeSource includes, ScriptObject? builtIns = null)
{
    private static readonly IReadOnlyList<KeyValuePair<string, ScriptValue>> NoNames = [];

    private readonly ScriptObject _builtIns = builtIns ?? BuiltInTable.Create();
    private readonly ListIndexes _indexes = new();
    private readonly SharedValues _shared = new();
    private Interpreter? _calculator;
    private Interpreter? _renderer;

    /// <summary>Renders a template; each rendering starts from the same names, whatever templates before it assigned.</summary>
    /// <returns>Null when the template ended in an error; see the diagnostics.</returns>
    public MappedText? Render(Template template, DiagnosticBag diagnostics) => Render(template, NoNames, diagnostics);

    /// <summary>Renders a template with further names.</summary>
    /// <inheritdoc cref="Render(Template, DiagnosticBag)"/>
    public MappedText? Render(Template template, IReadOnlyList<KeyValuePair<string, ScriptValue>> names, DiagnosticBag diagnostics)
    {
        var interpreter = _renderer ??= NewInterpreter();
        interpreter.Begin(names, template.Body.Names, constants: null);
        try
        {
            return interpreter.Render(template);
        }
        catch (ScriptException exception)
        {
            _renderer = null;
            diagnostics.Add(exception.Diagnostic);
            return null;
        }
    }

    /// <summary>Computes an expression.</summary>
    /// <param name="names">Further names, such as the element that a rule is about.</param>
    /// <returns>Null when it ended in an error; see the diagnostics.</returns>
    public ScriptValue? Evaluate(ScriptExpression expression, IReadOnlyList<KeyValuePair<string, ScriptValue>> names, DiagnosticBag diagnostics) =>
        Evaluate(expression, names, constants: null, diagnostics);

    /// <summary>Computes an expression.</summary>
    /// <param name="names">Further names, such as the element that a rule is about.</param>
    /// <param name="constants">What has the same value in all evaluations with these constants, whatever the names stand for.</param>
    /// <returns>Null when it ended in an error; see the diagnostics.</returns>
    internal ScriptValue? Evaluate(
        ScriptExpression expression, IReadOnlyList<KeyValuePair<string, ScriptValue>> names, ConstantValues? constants, DiagnosticBag diagnostics)
    {
        // One for all expressions: rules evaluate thousands of small ones.
        var interpreter = _calculator ??= NewInterpreter();
        interpreter.Begin(names, expression.Names, constants);
        try
        {
            return interpreter.Expressions.Evaluate(expression.Value);
        }
        catch (ScriptException exception)
        {
            diagnostics.Add(exception.Diagnostic);
            return null;
        }
    }

    /// <summary>Begins to ask a condition about the data.</summary>
    /// <returns>Null when the data has a name that hides the functions that the condition calls.</returns>
    internal Trial? Try(Condition condition)
    {
        foreach (var group in condition.Groups)
        {
            if (model.Find(group) is not null)
                return null;
        }
        return new Trial(condition, _calculator ??= NewInterpreter(), model, _builtIns, _shared);
    }

    private Interpreter NewInterpreter() => new(new Globals(model, _builtIns, options.IsStrict), options, includes) { Indexes = _indexes };
}
