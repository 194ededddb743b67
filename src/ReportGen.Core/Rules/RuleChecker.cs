using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rules;

/// <summary>Holds data against the rules of its project.</summary>
/// <param name="model">The data, by the names that rules use.</param>
/// <param name="unsound">Files that were not read or do not fit their schema: nothing is concluded from them.</param>
/// <param name="diagnostics">Takes what is found.</param>
public sealed class RuleChecker(ScriptObject model, UnsoundData unsound, DiagnosticBag diagnostics)
{
    private static readonly EvaluationOptions PlainText = EvaluationOptions.Default with { EscapesMarkdown = false };

    private readonly TemplateEvaluator _evaluator = new(model, PlainText, _ => null);

    /// <summary>Checks one rule on everything it goes through.</summary>
    public void Check(Rule rule)
    {
        if (unsound.Hides(rule))
            return;
        var run = new RuleRun(rule);
        CheckFrom(run, depth: 0);
        ReportWaivers(run);
    }

    private void CheckFrom(RuleRun run, int depth)
    {
        if (run.HasFailed)
            return;
        if (depth == run.Rule.Loops.Count)
        {
            CheckOne(run);
            return;
        }
        var loop = run.Rule.Loops[depth];
        foreach (var item in ItemsOf(run, loop))
        {
            if (unsound.Contains(item))
                continue;
            run.Names.Add(new(loop.Variable, item));
            CheckFrom(run, depth + 1);
            run.Names.RemoveAt(run.Names.Count - 1);
        }
    }

    private List<ScriptValue> ItemsOf(RuleRun run, RuleLoop loop)
    {
        switch (Evaluate(run, loop.List))
        {
            case ScriptList list:
                return list.Items;
            case null or ScriptNull:
                return [];
            case var other:
                Fail(run, RuleDiagnostics.NotAList.At(loop.List.Value.Span, run.Rule.Id.Text, other.Kind.Name));
                return [];
        }
    }

    private void CheckOne(RuleRun run)
    {
        run.NoteItems();
        var value = Evaluate(run, run.Rule.Check);
        if (value is null)
            return;
        if (value is not ScriptBoolean truth)
        {
            Fail(run, RuleDiagnostics.CheckIsNoTruth.At(run.Rule.Check.Value.Span, run.Rule.Id.Text, value.Kind.Name));
            return;
        }
        if (!truth.Value)
            Report(run);
    }

    private void Report(RuleRun run)
    {
        var message = Render(run, run.Rule.Message, end: "");
        var span = PlaceOf(run);
        if (run.HasFailed)
            return;
        if (run.TakeWaiver() is { } waiver)
        {
            diagnostics.Add(RuleDiagnostics.Waived.At(span, message, run.Rule.Id.Text, waiver.Reason.Trim().TrimEnd('.'))
                .WithRelated(waiver.Span, RuleTexts.TheException));
            return;
        }
        var hint = run.Rule.Hint is { } text ? Render(run, text, end: ".") : null;
        if (run.HasFailed)
            return;
        diagnostics.Add((RuleDiagnostics.Broken.At(span, message, run.Rule.Id.Text) with { Severity = run.Rule.Severity })
            .WithRelated(run.Rule.Check.Value.Span, RuleTexts.TheRule)
            .WithHint(hint));
    }

    /// <summary>The value named by <c>at</c>, else the innermost element, else the rule.</summary>
    private SourceSpan PlaceOf(RuleRun run)
    {
        var named = run.Rule.At is { } at ? Evaluate(run, at) : null;
        var value = named ?? (run.Names.Count > 0 ? run.Names[^1].Value : null);
        var spans = Origins.Flatten(value?.Origins);
        return spans.Count > 0 ? spans[0] : run.Rule.Check.Value.Span;
    }

    private LocalizedText Render(RuleRun run, RuleMessage message, string end)
    {
        var vietnamese = Render(run, message.Vietnamese) + end;
        var english = message.English == message.Vietnamese || run.HasFailed ? vietnamese : Render(run, message.English) + end;
        return new LocalizedText("{0}", "{1}", english, vietnamese);
    }

    private string Render(RuleRun run, Template template)
    {
        var text = _evaluator.Render(template, run.Names, diagnostics);
        run.HasFailed |= text is null;
        return text?.Text.Trim().TrimEnd('.') ?? "";
    }

    private ScriptValue? Evaluate(RuleRun run, ScriptExpression expression)
    {
        var value = _evaluator.Evaluate(expression, run.Names, diagnostics);
        run.HasFailed |= value is null;
        return value;
    }

    private void Fail(RuleRun run, Diagnostic diagnostic)
    {
        diagnostics.Add(diagnostic);
        run.HasFailed = true;
    }

    private void ReportWaivers(RuleRun run)
    {
        if (run.HasFailed || unsound.IsAny)
            return;
        foreach (var waiver in run.UnusedWaivers())
        {
            if (waiver.Item is { } item && !run.Ids.Contains(item.Text))
            {
                diagnostics.Add(RuleDiagnostics.UnknownWaivedItem.At(item.Span, item.Text, run.Rule.Id.Text)
                    .WithHint(Hints.DidYouMean(NearestName.Find(item.Text, run.Ids))));
            }
            else
            {
                diagnostics.Add(RuleDiagnostics.NeedlessWaiver.At(waiver.Item?.Span ?? waiver.Span, run.Rule.Id.Text)
                    .WithHint(new LocalizedText("Remove the exception.", "Bỏ phần miễn này.")));
            }
        }
    }
}
