using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The operators that need both of their sides.</summary>
internal sealed class Operators(Interpreter interpreter)
{
    private readonly Comparisons _comparisons = new(interpreter);

    /// <summary>Only nothing and <c>false</c> are false.</summary>
    public static bool IsTrue(ScriptValue value) => value.AsBoolean is { } truth ? truth.Value : !value.IsNull;

    /// <summary>Whether a value is an empty text, list or object, or nothing.</summary>
    public static bool IsEmpty(ScriptValue value) => value switch
    {
        ScriptNull => true,
        ScriptText text => text.Length == 0,
        ScriptMarkdown markdown => markdown.Value.Text.Length == 0,
        ScriptList list => list.Items.Count == 0,
        ScriptRange range => range.Count == 0,
        ScriptObject members => members.Names.Count == 0,
        _ => false,
    };

    /// <summary>Applies an operator; its value comes from the data of both sides.</summary>
    public ScriptValue Apply(BinaryExpression expression, ScriptValue left, ScriptValue right)
    {
        var origins = Origins.Union(left.Origins, right.Origins);
        switch (expression.Kind)
        {
            case BinaryOperator.Equal:
                return new ScriptBoolean(_comparisons.AreEqual(left, right, expression), origins);
            case BinaryOperator.NotEqual:
                return new ScriptBoolean(!_comparisons.AreEqual(left, right, expression), origins);
            case BinaryOperator.Less or BinaryOperator.LessOrEqual or BinaryOperator.Greater or BinaryOperator.GreaterOrEqual:
                return new ScriptBoolean(_comparisons.Holds(expression, left, right), origins);
            case BinaryOperator.Range or BinaryOperator.RangeExclusive:
                return Range(expression, left, right, origins);
            default:
                return Compute(expression, left, right, origins);
        }
    }

    /// <summary>Whether two values are equal, as <c>==</c> and <c>when</c> see it.</summary>
    public bool AreEqual(ScriptValue left, ScriptValue right, Expression expression) => _comparisons.AreEqual(left, right, expression);

    private ScriptValue Compute(BinaryExpression expression, ScriptValue left, ScriptValue right, Origins? origins)
    {
        if (left.AsInteger is not null && right.AsInteger is not null)
            return Arithmetic.Apply(expression, left, right, origins) ?? throw WrongOperands(expression, left, right, expression.OperatorSpan);
        if (expression.Kind == BinaryOperator.Add && (IsText(left) || IsText(right)))
            return Joined(expression, left, right);
        if (expression.Kind == BinaryOperator.Multiply && IsText(left) && right is ScriptInteger times)
            return Repeated(expression, left, times.Value, origins);
        if (expression.Kind == BinaryOperator.Multiply && left is ScriptInteger count && IsText(right))
            return Repeated(expression, right, count.Value, origins);
        if (expression.Kind == BinaryOperator.Add && MemberAccess.CountOf(left) is { } first && MemberAccess.CountOf(right) is { } second)
            return Concatenated(expression, left, right, first + second, origins);
        if (Arithmetic.Apply(expression, left, right, origins) is { } number)
            return number;
        if (!interpreter.Options.IsStrict && (left is ScriptNull || right is ScriptNull))
            return ScriptNull.Value;
        throw WrongOperands(expression, left, right, PlaceOfFault(expression, left, right));
    }

    /// <summary>Of a text that is repeated, the side that should be a whole number; else the operator.</summary>
    private static SourceSpan PlaceOfFault(BinaryExpression expression, ScriptValue left, ScriptValue right)
    {
        if (expression.Kind != BinaryOperator.Multiply || !(IsText(left) || IsText(right)))
            return expression.OperatorSpan;
        return IsText(right) ? expression.Left.Span : expression.Right.Span;
    }

    private static bool IsText(ScriptValue value) => value.AsText is not null || value.AsMarkdown is not null;

    /// <summary>Plain texts keep the origins of their pieces; with Markdown on either side, the other side is escaped and the whole is Markdown.</summary>
    private ScriptValue Joined(BinaryExpression expression, ScriptValue left, ScriptValue right)
    {
        if (interpreter.Options.IsStrict && (left.IsNull || right.IsNull))
            throw WrongOperands(expression, left, right, expression.OperatorSpan);
        if (left.AsMarkdown is not null || right.AsMarkdown is not null)
        {
            return new ScriptMarkdown(Written(expression, left, right), Origins.Union(left.Origins, right.Origins));
        }
        var (first, second) = (PlainText(left, expression.Left), PlainText(right, expression.Right));
        var length = (long)first.Length + second.Length;
        interpreter.CheckTextLength(length, Math.Min(first.Length, second.Length), expression.Span);
        return ScriptText.Join(first, second);
    }

    private MappedText Written(BinaryExpression expression, ScriptValue left, ScriptValue right)
    {
        var writer = interpreter.Output;
        var outer = writer.Begin();
        try
        {
            interpreter.Printer.Write(writer, left, expression.Left.Span, indent: null);
            interpreter.Printer.Write(writer, right, expression.Right.Span, indent: null);
            interpreter.CheckTextLength(writer.CapturedLength, expression.Span);
            interpreter.Spend(writer.SegmentCount, expression.Span);
            return writer.ToMappedText();
        }
        finally
        {
            writer.End(outer);
        }
    }

    private ScriptText PlainText(ScriptValue value, Expression expression)
    {
        if (value.AsText is { } text)
            return text;
        interpreter.Printer.RefuseUnprintable(value, expression.Span);
        return new ScriptText(interpreter.Printer.ToText(value, expression.Span), value.Origins);
    }

    private ScriptText Repeated(BinaryExpression expression, ScriptValue value, long times, Origins? origins)
    {
        var text = interpreter.Printer.ToText(value, expression.Span);
        times = Math.Max(0, times);
        interpreter.CheckTextLength(times > int.MaxValue ? long.MaxValue : text.Length * times, expression.Span);
        var repeated = new System.Text.StringBuilder().Insert(0, text, (int)times);
        return new ScriptText(repeated.ToString(), origins);
    }

    private ScriptList Concatenated(BinaryExpression expression, ScriptValue left, ScriptValue right, long count, Origins? origins)
    {
        interpreter.CheckListLength(count, expression.Span);
        var items = new List<ScriptValue>((int)count);
        items.AddRange(interpreter.Members.ItemsOf(left, expression.Left.Span));
        items.AddRange(interpreter.Members.ItemsOf(right, expression.Right.Span));
        return new ScriptList(items, origins);
    }

    private static ScriptRange Range(BinaryExpression expression, ScriptValue left, ScriptValue right, Origins? origins)
    {
        if (left is not ScriptInteger { Value: var from } || right is not ScriptInteger { Value: var to })
            throw WrongOperands(expression, left, right, expression.OperatorSpan);
        var step = to < from ? -1 : 1;
        var distance = (decimal)Math.Max(from, to) - Math.Min(from, to);
        var count = expression.Kind == BinaryOperator.Range ? distance + 1 : distance;
        return new ScriptRange(from, (long)Math.Min(count, long.MaxValue), step, origins);
    }

    private static ScriptException WrongOperands(BinaryExpression expression, ScriptValue left, ScriptValue right, SourceSpan span) =>
        Interpreter.Error(EvaluationDiagnostics.WrongOperands, span, OperatorNames.Of(expression.Kind), left.Kind.Name, right.Kind.Name);
}
