using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Conditions;
using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Rules;

/// <summary>Reads the rules of a project from a file that fits its schema.</summary>
/// <param name="diagnostics">Takes what is wrong with expressions and ids.</param>
public sealed class RuleReader(DiagnosticBag diagnostics)
{
    private readonly TemplateParser _parser = new();

    /// <summary>Reads every rule; one that is wrong is left out.</summary>
    /// <param name="root">The content of <c>data/rules.yaml</c>, sound by its schema.</param>
    public IReadOnlyList<Rule> Read(DataMapping root)
    {
        var rules = new List<Rule>();
        var ids = new Dictionary<string, DataScalar>(StringComparer.Ordinal);
        foreach (var node in DataSequence.ItemsOf(root["rules"]))
        {
            if (node is not DataMapping mapping || mapping["id"] is not DataScalar id)
                continue;
            if (ids.TryGetValue(id.Text, out var first))
                diagnostics.Add(RuleDiagnostics.DuplicateRule.At(id.Span, id.Text).WithRelated(first.Span, RuleTexts.FirstOne));
            ids[id.Text] = id;
            if (ReadRule(mapping, id) is { } rule)
                rules.Add(rule);
        }
        return rules;
    }

    private Rule? ReadRule(DataMapping mapping, DataScalar id)
    {
        var loops = ReadLoops(mapping["for"]);
        var check = ReadExpression(mapping["check"]);
        var message = ReadMessage(mapping["message"]);
        var at = ReadExpression(mapping["at"]);
        var near = ReadExpression(mapping["near"]);
        var hint = mapping["hint"] is null ? null : ReadMessage(mapping["hint"]);
        if (loops is null || check is null || message is null)
            return null;
        return new Rule(id, loops, check, message, hint, SeverityOf(mapping["severity"]), at, near, ReadWaivers(mapping["waive"]))
        {
            Words = ReadExpression(mapping["words"]),
            Related = ReadExpression(mapping["related"]),
            Condition = ConditionOf(loops, check),
        };
    }

    private static Condition? ConditionOf(List<RuleLoop> loops, ScriptExpression check)
    {
        var variables = new List<string>(loops.Count);
        var lists = new List<Expression>(loops.Count);
        foreach (var loop in loops)
        {
            variables.Add(loop.Variable);
            lists.Add(loop.List.Value);
        }
        return ConditionCompiler.Compile(variables, lists, check.Value);
    }

    private List<RuleLoop>? ReadLoops(DataNode? node)
    {
        var loops = new List<RuleLoop>();
        var isRead = node is null or DataSequence || ReadLoop(node, loops);
        foreach (var line in DataSequence.ItemsOf(node))
            isRead = isRead && ReadLoop(line, loops);
        return isRead ? loops : null;
    }

    private bool ReadLoop(DataNode line, List<RuleLoop> loops)
    {
        if (line is not DataScalar scalar || ReadLoop(scalar) is not { } loop)
            return false;
        loops.Add(loop);
        return true;
    }

    private RuleLoop? ReadLoop(DataScalar scalar)
    {
        const string In = " in ";
        var separator = scalar.Text.IndexOf(In, StringComparison.Ordinal);
        var variable = separator < 0 ? "" : scalar.Text[..separator].Trim();
        if (!IsName(variable))
        {
            diagnostics.Add(RuleDiagnostics.BadLoop.At(scalar.Span, scalar.Text));
            return null;
        }
        var start = separator + In.Length;
        var list = _parser.ReadExpression(scalar.Slice.Part(start, scalar.Text.Length - start), diagnostics);
        return list is null ? null : new RuleLoop(variable, list);
    }

    private static bool IsName(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }
        return text.Length > 0;
    }

    private RuleMessage? ReadMessage(DataNode? node)
    {
        if (node is not DataMapping languages)
            return Text(node) is { } only ? new RuleMessage(only, only) : null;
        var vietnamese = Text(languages["vi"]);
        var english = Text(languages["en"]);
        if (vietnamese is null && languages["vi"] is not null || english is null && languages["en"] is not null)
            return null;
        // What is written in one language is said in it to everybody.
        return (vietnamese ?? english) is { } any ? new RuleMessage(vietnamese ?? any, english ?? any) : null;
    }

    private static List<RuleWaiver> ReadWaivers(DataNode? node)
    {
        var waivers = new List<RuleWaiver>();
        foreach (var item in DataSequence.ItemsOf(node))
        {
            if (item is DataMapping mapping && mapping["reason"] is DataScalar reason)
                waivers.Add(new RuleWaiver(mapping["item"] as DataScalar, reason.Text, reason.Span));
        }
        return waivers;
    }

    private static Severity SeverityOf(DataNode? node) => (node as DataScalar)?.Text switch
    {
        "warning" => Severity.Warning,
        "note" => Severity.Note,
        _ => Severity.Error,
    };

    private ScriptExpression? ReadExpression(DataNode? node) =>
        node is DataScalar scalar ? _parser.ReadExpression(scalar.Slice, diagnostics) : null;

    private Template? Text(DataNode? node) => node is DataScalar scalar ? _parser.Read(scalar.Slice, diagnostics) : null;
}
