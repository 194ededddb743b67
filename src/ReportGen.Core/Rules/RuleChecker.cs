using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rules;

/// <summary>Holds data against the rules of its project.</summary>
/// <param name="model">The data, by the names that rules use.</param>
/// <param name="unsound">Files that were not read or do not fit their schema: nothing is concluded from them.</param>
/// <param name="limits">What an expression may cost; null for the default.</param>
/// <param name="builtIns">The groups of built-in functions, which one checker after another may have; null for new ones.</param>
public sealed class RuleChecker(ScriptObject model, UnsoundData unsound, EvaluationLimits? limits = null, ScriptObject? builtIns = null)
{
    private readonly TemplateEvaluator _evaluator = new(
        model, EvaluationOptions.Default with { EscapesMarkdown = false, Limits = limits ?? EvaluationLimits.Default }, IncludeSource.None, builtIns);

    /// <summary>Checks one rule on everything it goes through.</summary>
    /// <param name="diagnostics">Takes what is found.</param>
    public void Check(Rule rule, DiagnosticBag diagnostics)
    {
        if (unsound.Hides(rule))
            return;
        var run = new RuleRun(rule, diagnostics)
        {
            IsDoubtful = unsound.IsLookedAtBy(rule),
            Trial = unsound.IsEmpty && rule.Condition is { } condition ? _evaluator.Try(condition) : null,
        };
        CheckFrom(run, depth: 0);
        ReportWaivers(run);
        run.ReportBroken();
    }

    private void CheckFrom(RuleRun run, int depth)
    {
        if (run.HasFailed)
            return;
        if (depth == run.Rule.Loops.Count)
        {
            run.NoteItems();
            var holds = run.Trial?.Holds();
            if (holds != true)
                CheckBroken(run, depth, isKnown: holds == false);
            return;
        }
        var loop = run.Rule.Loops[depth];
        run.Lists[depth] = null;
        if (run.Trial?.Items(depth) is not { } items)
        {
            if (!AreNamesEvaluated(run, depth))
                return;
            run.Lists[depth] = items = ItemsOf(run, loop.List);
        }
        var isInnermost = depth + 1 == run.Rule.Loops.Count && run.Rule.Waivers.Count == 0;
        for (var i = 0; i < items.Count; i++)
        {
            if (run.HasFailed)
                return;
            // Of most elements nothing else is asked.
            var holds = isInnermost ? run.Trial?.HoldsFor(depth, items, i) : null;
            if (holds == true)
                continue;
            var wasDoubtful = run.IsDoubtful;
            run.IsDoubtful |= unsound.IsIn(items, i);
            run.Names.Add(new(loop.Variable, items[i]));
            run.Places[depth] = i;
            if (isInnermost && run.Trial is not null)
                CheckBroken(run, depth + 1, isKnown: holds == false);
            else
            {
                run.Trial?.TakeLoop(depth, items, i);
                CheckFrom(run, depth + 1);
            }
            run.Names.RemoveAt(run.Names.Count - 1);
            run.IsDoubtful = wasDoubtful;
        }
    }

    /// <summary>Checks elements of which it is not known that the rule holds for them.</summary>
    /// <param name="isKnown">Whether it is known not to hold, so that it is only to be told.</param>
    private void CheckBroken(RuleRun run, int depth, bool isKnown)
    {
        if (!AreNamesEvaluated(run, depth))
            return;
        if (isKnown)
            Report(run);
        else
            CheckOne(run);
    }

    /// <summary>Gives the names of the outer loops their elements as evaluation finds them, with all origins, where a trial found them first.</summary>
    /// <returns>False when one of the lists is wrong, which was said.</returns>
    private bool AreNamesEvaluated(RuleRun run, int depth)
    {
        if (run.Trial is null)
            return true;
        var tried = new KeyValuePair<string, ScriptValue>[depth];
        for (var i = 0; i < depth; i++)
            tried[i] = run.Names[i];
        run.Names.Clear();
        for (var i = 0; i < depth && !run.HasFailed; i++)
        {
            var list = run.Lists[i] ??= ItemsOf(run, run.Rule.Loops[i].List);
            run.Names.Add(run.Places[i] < list.Count ? new(tried[i].Key, list[run.Places[i]]) : tried[i]);
        }
        while (run.Names.Count < depth)
            run.Names.Add(tried[run.Names.Count]);
        return !run.HasFailed;
    }

    private List<ScriptValue> ItemsOf(RuleRun run, ScriptExpression list)
    {
        // A list that has errors may not be a list at all: that was said where it stands.
        var isUnsound = run.IsDoubtful || unsound.Mentions(list.Slice.Text);
        var value = isUnsound ? _evaluator.Evaluate(list, run.Names, run.Constants, new DiagnosticBag()) : Evaluate(run, list);
        switch (value)
        {
            case ScriptList items:
                return items.Items;
            case null or ScriptNull:
                return [];
            case not null when isUnsound:
                return [];
            case var other:
                Fail(run, RuleDiagnostics.NotAList.At(list.Value.Span, run.Rule.Id.Text, other.Kind.Name));
                return [];
        }
    }

    private void CheckOne(RuleRun run)
    {
        var value = Evaluate(run, run.Rule.Check);
        if (value is null || (run.IsDoubtful && (value is not ScriptBoolean || unsound.WentInto(value))))
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
        if (Render(run, run.Rule.Message, end: "") is not { } message)
            return;
        var value = ValueAt(run);
        if (run.HasFailed)
            return;
        var span = PlaceOf(value) is { } whole ? WordsIn(whole, run) : run.Rule.Check.Value.Span;
        if (run.TakeWaiver() is { } waiver)
        {
            run.Diagnostics.Add((RuleDiagnostics.Waived.At(span, message, run.Rule.Id.Text, waiver.Reason.Trim().TrimEnd('.')) with { Rule = run.Rule.Id.Text })
                .WithRelated(waiver.Span, RuleTexts.TheException));
            return;
        }
        var nearest = NearestTo(value, run);
        var hint = run.Rule.Hint is { } text && nearest is null ? Render(run, text, end: ".") : null;
        if (run.HasFailed)
            return;
        var broken = (RuleDiagnostics.Broken.At(span, message, run.Rule.Id.Text) with { Severity = run.Rule.Severity, Rule = run.Rule.Id.Text })
            .WithHint(hint);
        if (nearest is not null && PlaceOf(nearest) is { } place)
            broken = broken.WithRelated(place, RuleTexts.KnownName(nearest.Value)).WithHint(Hints.DidYouMean(nearest.Value));
        if (run.Rule.Related is { } related && PlaceOf(Evaluate(run, related)) is { } other && other != span)
            broken = broken.WithRelated(other, RuleTexts.AlsoHere);
        run.NoteBroken(broken.WithRelated(run.Rule.Check.Value.Span, RuleTexts.TheRule));
    }

    /// <summary>The value named by <c>at</c>, else the innermost element; null for the rule itself.</summary>
    private ScriptValue? ValueAt(RuleRun run)
    {
        var named = run.Rule.At is { } at ? Evaluate(run, at) : null;
        return named ?? (run.Names.Count > 0 ? run.Names[^1].Value : null);
    }

    /// <summary>Where the words that the rule points at stand last in a text; all of it when it does not hold them as they are.</summary>
    private SourceSpan WordsIn(SourceSpan text, RuleRun run)
    {
        if (run.Rule.Words is not { } expression || Evaluate(run, expression) is not ScriptText { Value: { Length: > 0 } words })
            return text;
        var offset = text.Text.LastIndexOf(words, StringComparison.Ordinal);
        return offset < 0 ? text : text.File.Span(text.Start + offset, words.Length);
    }

    private static SourceSpan? PlaceOf(ScriptValue? value)
    {
        var spans = Origins.Flatten(value?.Origins);
        return spans.Count > 0 ? spans[0] : null;
    }

    /// <summary>The name of <c>near</c> that a value was probably meant to be.</summary>
    private ScriptText? NearestTo(ScriptValue? value, RuleRun run)
    {
        if (run.Rule.Near is not { } near || value is not ScriptText written || run.ComparisonsLeft <= 0)
            return null;
        var names = new List<string>();
        var values = new List<ScriptText>();
        foreach (var item in ItemsOf(run, near))
        {
            if (item is not ScriptText name)
                continue;
            names.Add(name.Value);
            values.Add(name);
            run.ComparisonsLeft -= (long)written.Value.Length * name.Value.Length;
        }
        return NearestName.Find(written.Value, names) is { } nearest ? values[names.IndexOf(nearest)] : null;
    }

    /// <summary>The text in both languages, with one end: a message goes on with the name of its rule, a hint is a sentence.</summary>
    private LocalizedText? Render(RuleRun run, RuleMessage message, string end)
    {
        if (Render(run, message.Vietnamese) is not { } vietnamese)
            return null;
        var english = ReferenceEquals(message.English, message.Vietnamese) ? vietnamese : Render(run, message.English);
        return english is null ? null : new LocalizedText("{0}", "{1}", english.TrimEnd('.') + end, vietnamese.TrimEnd('.') + end);
    }

    private string? Render(RuleRun run, Template template)
    {
        var text = _evaluator.Render(template, run.Names, BagFor(run));
        run.HasFailed |= text is null && !run.IsDoubtful;
        return text?.Text.Trim();
    }

    private ScriptValue? Evaluate(RuleRun run, ScriptExpression expression)
    {
        var value = _evaluator.Evaluate(expression, run.Names, run.Constants, BagFor(run));
        run.HasFailed |= value is null && !run.IsDoubtful;
        return value;
    }

    /// <summary>What goes wrong on an element that has errors is only a consequence of them.</summary>
    private static DiagnosticBag BagFor(RuleRun run) => run.IsDoubtful ? new DiagnosticBag() : run.Diagnostics;

    private static void Fail(RuleRun run, Diagnostic diagnostic)
    {
        run.Diagnostics.Add(diagnostic);
        run.HasFailed = true;
    }

    private void ReportWaivers(RuleRun run)
    {
        if (run.HasFailed || run.Rule.Waivers.Count == 0 || unsound.Touches(run.Rule))
            return;
        foreach (var waiver in run.UnusedWaivers())
        {
            if (waiver.Item is { } item && !run.Ids.Contains(item.Text))
            {
                if (run.RepeatedIds.Count > 0)
                {
                    run.RepeatedIds.ForEach(run.Except);
                    continue;
                }
                var meant = NearestName.Find(item.Text, run.BrokenIds) ?? NearestName.Find(item.Text, run.Ids);
                run.Diagnostics.Add(RuleDiagnostics.UnknownWaivedItem.At(item.Span, item.Text, run.Rule.Id.Text).WithHint(Hints.DidYouMean(meant)));
                run.Except(meant);
            }
            else
            {
                run.Diagnostics.Add(RuleDiagnostics.NeedlessWaiver.At(waiver.Item?.Span ?? waiver.Span, run.Rule.Id.Text)
                    .WithHint(new LocalizedText("Remove the exception.", "Hãy bỏ phần miễn này.")));
            }
        }
    }
}
