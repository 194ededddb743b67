using System.Globalization;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>Prints a syntax tree as nested lists: <c>(+ a (call f b))</c>.</summary>
internal static class SyntaxPrinter
{
    public static string Print(Expression expression) => expression switch
    {
        LiteralExpression literal => Print(literal.Value),
        InterpolatedExpression text => List("$", text.Parts.Select(Print)),
        VariableExpression variable => (variable.IsLocal ? "$" : "") + variable.Name,
        ArgumentExpression argument => "$" + argument.Index?.ToString(CultureInfo.InvariantCulture),
        WrappedBodyExpression => "$$",
        ThisExpression => "this!",
        EmptyExpression => "empty!",
        MemberExpression member => List(member.IsConditional ? "?." : ".", [Print(member.Target), member.Name]),
        IndexExpression index => List(index.IsConditional ? "?[]" : "[]", [Print(index.Target), Print(index.Index)]),
        UnaryExpression unary => List(unary.Kind.ToString(), [Print(unary.Operand)]),
        BinaryExpression binary => List(binary.Kind.ToString(), [Print(binary.Left), Print(binary.Right)]),
        ConditionalExpression condition => List("?", [Print(condition.Condition), Print(condition.Then), Print(condition.Otherwise)]),
        CallExpression call => List("call", [Print(call.Target), .. call.Arguments.Select(Print)]),
        PipeExpression pipe => List("|", [Print(pipe.Input), Print(pipe.Function)]),
        AssignExpression assign => List(assign.Operation + "=", [Print(assign.Target), Print(assign.Value)]),
        IncrementExpression step => List(FormattableString.Invariant($"{(step.IsPrefix ? "pre" : "post")}{step.Step}"), [Print(step.Target)]),
        FunctionExpression function => Print(function.Definition),
        ObjectExpression value => List("object", value.Members.Select(member => member.Name + ":" + Print(member.Value))),
        ListExpression list => List("list", list.Items.Select(Print)),
        NestedExpression nested => List("nested", [Print(nested.Value)]),
        _ => throw new InvalidOperationException(expression.GetType().Name),
    };

    public static string Print(Statement statement) => statement switch
    {
        Block block => List("block", block.Statements.Select(Print)),
        TextStatement text => Quote(text.Text),
        ExpressionStatement { Indent: { } indent } value => List("indent" + Quote(indent), [Print(value.Value)]),
        ExpressionStatement value => Print(value.Value),
        IfStatement choice => List(
            "if", [.. choice.Branches.Select(branch => $"{Print(branch.Condition)} {Print(branch.Body)}"), .. Optional(choice.Otherwise)]),
        ForStatement loop => List(
            "for", [Print(loop.Variable), Print(loop.List), .. Options(loop.Options), Print(loop.Body), .. Optional(loop.Otherwise)]),
        WhileStatement loop => List("while", [Print(loop.Condition), Print(loop.Body)]),
        BreakStatement => "(break)",
        ContinueStatement => "(continue)",
        CaseStatement choice => List("case", [Print(choice.Value), .. choice.Branches.Select(Print), .. Optional(choice.Otherwise)]),
        FunctionStatement function => List("func", [Print(function.Target), Print(function.Definition)]),
        CaptureStatement capture => List("capture", [Print(capture.Target), Print(capture.Body)]),
        ReadOnlyStatement single => List("readonly", [Print(single.Variable)]),
        ImportStatement import => List("import", [Print(import.Value)]),
        WithStatement with => List("with", [Print(with.Value), Print(with.Body)]),
        WrapStatement wrap => List("wrap", [Print(wrap.Call), Print(wrap.Body)]),
        ReturnStatement { Value: { } value } => List("ret", [Print(value)]),
        ReturnStatement => "(ret)",
        _ => throw new InvalidOperationException(statement.GetType().Name),
    };

    private static string Print(WhenBranch branch) => List("when", [.. branch.Values.Select(Print), Print(branch.Body)]);

    private static string Print(Argument argument) => argument.Name is null ? Print(argument.Value) : argument.Name + ":" + Print(argument.Value);

    private static string Print(FunctionDefinition function) =>
        List("fn", [function.Name, function.Parameters is { } parameters ? List("", parameters.Select(Print)) : "", Print(function.Body)]);

    private static string Print(FunctionParameter parameter) =>
        parameter.Name + (parameter.IsRest ? "..." : "") + (parameter.Default is { } value ? "=" + Print(value) : "");

    private static IEnumerable<string> Options(LoopOptions options)
    {
        if (options.Offset is { } offset)
            yield return "offset:" + Print(offset);
        if (options.Limit is { } limit)
            yield return "limit:" + Print(limit);
        if (options.Reversed)
            yield return "reversed";
    }

    private static IEnumerable<string> Optional(Block? block) => block is null ? [] : ["else " + Print(block)];

    private static string Print(ScriptValue value) => value switch
    {
        ScriptNull => "null",
        ScriptBoolean boolean => boolean.Value ? "true" : "false",
        ScriptInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDouble number => number.Value.ToString("R", CultureInfo.InvariantCulture) + "d",
        ScriptDecimal number => number.Value.ToString(CultureInfo.InvariantCulture) + "m",
        ScriptText text => Quote(text.Value),
        _ => throw new InvalidOperationException(value.GetType().Name),
    };

    private static string Quote(string text) =>
        "'" + text.Replace("\n", "\\n", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal) + "'";

    private static string List(string head, IEnumerable<string> items)
    {
        var text = string.Join(' ', items.Prepend(head).Where(item => item != ""));
        return $"({text})";
    }
}
