using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting;

/// <summary>
/// Evaluates templates and expressions: the seam at which the Scriban package could replace this implementation of its language.
/// </summary>
/// <param name="model">The data, by the names that templates use.</param>
/// <param name="options">How to evaluate.</param>
/// <param name="includes">Gives the template of an <c>include</c> by its name; null when there is none.</param>
public sealed class TemplateEvaluator(ScriptObject model, EvaluationOptions options, Func<string, Template?> includes)
{
    private readonly ScriptObject _builtIns = BuiltInTable.Create();

    /// <summary>Renders a template; each rendering starts from the same names, whatever templates before it assigned.</summary>
    /// <returns>Null when the template ended in an error; see the diagnostics.</returns>
    public MappedText? Render(Template template, DiagnosticBag diagnostics) => Render(template, [], diagnostics);

    /// <summary>Computes an expression.</summary>
    /// <param name="names">Further names, such as the element that a rule is about.</param>
    /// <returns>Null when it ended in an error; see the diagnostics.</returns>
    public ScriptValue? Evaluate(ScriptExpression expression, IReadOnlyList<KeyValuePair<string, ScriptValue>> names, DiagnosticBag diagnostics) =>
        Run(diagnostics, interpreter =>
        {
            foreach (var name in names)
                interpreter.Variables.Set(name.Key, name.Value);
            return interpreter.Expressions.Evaluate(expression.Value);
        });

    /// <summary>Renders a template with further names.</summary>
    /// <inheritdoc cref="Render(Template, DiagnosticBag)"/>
    public MappedText? Render(Template template, IReadOnlyList<KeyValuePair<string, ScriptValue>> names, DiagnosticBag diagnostics) =>
        Run(diagnostics, interpreter =>
        {
            foreach (var name in names)
                interpreter.Variables.Set(name.Key, name.Value);
            return interpreter.Capture(() => interpreter.Statements.Run(template.Body));
        });

    private T? Run<T>(DiagnosticBag diagnostics, Func<Interpreter, T> run)
        where T : class
    {
        var interpreter = new Interpreter(Names(), options, includes);
        try
        {
            return run(interpreter);
        }
        catch (ScriptException exception)
        {
            diagnostics.Add(exception.Diagnostic);
            return null;
        }
    }

    /// <summary>Data may hide a built-in group of the same name, but a template may assign to neither.</summary>
    private ScriptObject Names()
    {
        var names = new ScriptObject();
        AddAll(names, _builtIns);
        AddAll(names, model);
        return names;
    }

    private void AddAll(ScriptObject names, ScriptObject members)
    {
        foreach (var name in members.Names)
        {
            names.Set(name, members.Find(name) ?? ScriptNull.Value);
            if (options.IsStrict)
                names.Protect(name);
        }
    }
}
