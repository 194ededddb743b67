using ReportGen.Core.Rules;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>Checks the expressions and texts of a rule.</summary>
internal sealed class RuleAnalysis(TemplateAnalysis analysis, Rule rule)
{
    /// <summary>Goes through the rule as its evaluation does: the loops, the check, and once that failed its texts and its place.</summary>
    public void Check()
    {
        foreach (var loop in rule.Loops)
        {
            analysis.Flow.Assign(analysis.AddGlobal(loop.Variable), TypeJoin.ElementOf(ListOf(loop.List)));
        }
        CheckTruth();
        analysis.Flow.Enter();
        analysis.Guards.Assume(rule.Check.Value, holds: false);
        Check(rule.Message);
        if (rule.Hint is { } hint)
            Check(hint);
        Check(rule.At);
        Check(rule.Words);
        Check(rule.Related);
        if (rule.Near is { } near)
            ListOf(near);
        analysis.Flow.Leave();
        analysis.Calls.LookAtUncalled();
    }

    private void Check(ScriptExpression? expression)
    {
        if (expression is not null)
            analysis.Expressions.TypeOf(expression.Value);
    }

    private TemplateType ListOf(ScriptExpression expression)
    {
        var list = analysis.Expressions.TypeOf(expression.Value);
        if (NotAList(list) is { } kind)
            analysis.Findings.Add(RuleDiagnostics.NotAList.At(expression.Value.Span, rule.Id.Text, kind.Name));
        return list;
    }

    private void CheckTruth()
    {
        var type = analysis.Expressions.TypeOf(rule.Check.Value);
        if (type.Kind is { } kind && !ReferenceEquals(kind, ScriptKind.Boolean) && !ReferenceEquals(kind, ScriptKind.Null))
            analysis.Findings.Add(RuleDiagnostics.CheckIsNoTruth.At(rule.Check.Value.Span, rule.Id.Text, kind.Name));
    }

    /// <summary>A rule goes through lists only, not through objects.</summary>
    private static ScriptKind? NotAList(TemplateType type)
    {
        if (type is ObjectType)
            return type.Kind;
        return LoopAnalysis.NotAList(type);
    }

    private void Check(RuleMessage message)
    {
        Check(message.Vietnamese);
        if (!ReferenceEquals(message.English, message.Vietnamese))
            Check(message.English);
    }

    private void Check(Template template) =>
        analysis.RunBody(new AnalysisFrame(analysis.Frame, [], isFunction: false), template.Body);
}
