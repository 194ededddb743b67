using BenchmarkDotNet.Attributes;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Benchmarks;

/// <summary>One check of a rule on one element: what it costs to begin an evaluation.</summary>
[MemoryDiagnoser]
public class ExpressionBenchmarks
{
    private readonly DiagnosticBag _diagnostics = new();
    private readonly TemplateEvaluator _evaluator = new(TemplateWorkload.Create(1, 1).Model, EvaluationOptions.Default, IncludeSource.None);
    private readonly List<KeyValuePair<string, ScriptValue>> _names = [new("x", new ScriptInteger(3))];
    private readonly ScriptExpression _expression =
        TemplateParser.ParseExpression(new SourceSlice(new SourceFile("rules.yaml", "x > 2 && (title | string.size) > 3")), new DiagnosticBag())
        ?? throw new InvalidOperationException("The expression has an error.");

    [Benchmark]
    public ScriptValue? Evaluate() => _evaluator.Evaluate(_expression, _names, _diagnostics);
}
