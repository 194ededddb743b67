using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Computes the arguments of calls and finds the parameters that they are for.</summary>
internal sealed class ArgumentBinder(Interpreter interpreter)
{
    private static readonly LocalizedText BracketMinus = new(
        "Put a negative number in parentheses, such as '(-1)'.", "Hãy đặt số âm trong ngoặc đơn, ví dụ “(-1)”.");

    /// <summary>The values of arguments of which each is one value.</summary>
    /// <param name="length">Of the array; room for defaults.</param>
    public ScriptValue[] Values(CallExpression? call, ScriptValue? input, int length, bool isOptionalFirst)
    {
        var values = length == 0 ? [] : new ScriptValue[length];
        var next = 0;
        if (input is not null)
            values[next++] = input;
        for (var i = 0; i < call?.Arguments.Length; i++)
        {
            values[next] = Value(call.Arguments[i], isOptionalFirst && next == 0);
            next++;
        }
        return values;
    }

    private ScriptValue Value(Argument argument, bool isOptional) => isOptional
        ? interpreter.Expressions.EvaluateOptional(argument.Value)
        : interpreter.Expressions.Evaluate(argument.Value);

    /// <summary>The arguments of any call.</summary>
    /// <param name="count">For how many there is room at first.</param>
    public BoundArguments Bind(CallExpression? call, PipeExpression? piped, ScriptValue? input, int count, bool isOptionalFirst)
    {
        var bound = new BoundArguments(new ScriptValue[count], 0, call?.Arguments ?? [], piped?.Input.Span);
        var source = 0;
        if (piped is not null && input is not null)
            Add(bound, input, piped.IsExpanded, piped.Input.Span, source++);
        for (var i = 0; i < call?.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            var isExpanded = argument.Value is UnaryExpression { Kind: UnaryOperator.Expand } && argument.Name is null;
            var value = Value(argument, isOptionalFirst && bound.Count == 0 && !isExpanded);
            if (isExpanded)
                CheckExpanded(value, bound.Count, argument.Span);
            Add(bound, value, isExpanded, argument.Span, source++);
        }
        return bound;
    }

    private void Add(BoundArguments bound, ScriptValue value, bool isExpanded, SourceSpan span, int source)
    {
        if (!isExpanded)
        {
            bound.Add(value, source);
            return;
        }
        foreach (var item in interpreter.Members.ItemsOf(value, span))
            bound.Add(item, source);
    }

    /// <summary>Checks that a value can be expanded, and counts the work of it.</summary>
    /// <param name="before">How many arguments stand before its elements.</param>
    public void CheckExpanded(ScriptValue list, int before, SourceSpan span)
    {
        _ = interpreter.Members.ItemsOf(list, span);
        interpreter.CheckListLength(before + (MemberAccess.CountOf(list) ?? 0), span);
    }

    /// <summary>What the parameters of a built-in function stand for.</summary>
    public static ScriptValue[] ValuesFor(BuiltInFunction function, BoundArguments arguments, SourceSpan span)
    {
        if (!function.HasRest && arguments.ValuesOf(function.ParameterCount) is { } all)
            return all;
        var values = new ScriptValue[function.ParameterCount];
        var rest = function.HasRest ? new List<ScriptValue>() : null;
        var next = 0;
        for (var given = 0; given < arguments.Count; given++)
        {
            var index = arguments.Name(given) is null ? next++ : IndexOf(function, arguments, given);
            if (rest is not null && index >= values.Length - 1)
            {
                rest.Add(arguments.Value(given));
                continue;
            }
            if (index >= values.Length)
                throw Interpreter.Error(EvaluationDiagnostics.TooManyArguments, arguments.Span(given), function.Name, arguments.Count, values.Length);
            values[index] = arguments.Value(given);
        }
        if (rest is not null)
            values[^1] = new ScriptList(rest);
        FillDefaults(function, values, 0, span);
        return values;
    }

    /// <summary>Gives the parameters that no argument is for their defaults.</summary>
    public static void FillDefaults(BuiltInFunction function, ScriptValue[] values, int from, SourceSpan span)
    {
        for (var i = from; i < values.Length; i++)
        {
            values[i] ??= function.Parameters[i].Default
                ?? throw Missing(function.Name, function.Parameters[i].Name, span);
        }
    }

    /// <summary>The parameter that a named argument is for.</summary>
    public static int IndexOf(BuiltInFunction function, BoundArguments arguments, int argument)
    {
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            if (function.Parameters[i].Name == arguments.Name(argument))
                return i;
        }
        throw UnknownParameter(arguments, argument, function.Name, function.Parameters.Select(parameter => parameter.Name));
    }

    /// <summary>What the parameters of a function of a template stand for.</summary>
    public ScriptValue[] ValuesFor(
        FunctionDefinition function, List<FunctionParameter> parameters, BoundArguments arguments, SourceSpan span)
    {
        var hasRest = function.HasRest;
        if (!hasRest && arguments.ValuesOf(parameters.Count) is { } all)
            return all;
        var values = new ScriptValue[parameters.Count];
        var rest = hasRest ? new List<ScriptValue>() : null;
        var most = hasRest ? parameters.Count - 1 : parameters.Count;
        var next = 0;
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments.Name(i);
            var index = name is null ? next++ : IndexOf(parameters, name);
            if (index >= 0 && (index < most || name is not null))
                values[index] = arguments.Value(i);
            else if (name is not null)
                throw UnknownParameter(arguments, i, function.Name, parameters.Select(item => item.Name));
            else if (rest is null)
                throw Interpreter.Error(EvaluationDiagnostics.TooManyArguments, arguments.Span(i), function.Name, arguments.Count, most);
            else
                rest.Add(arguments.Value(i));
        }
        if (rest is not null)
            values[^1] = new ScriptList(rest);
        for (var i = 0; i < values.Length; i++)
            values[i] ??= Default(function, parameters[i], span);
        return values;
    }

    /// <returns>-1 for the name of no parameter.</returns>
    private static int IndexOf(List<FunctionParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
                return i;
        }
        return -1;
    }

    private ScriptValue Default(FunctionDefinition function, FunctionParameter parameter, SourceSpan span) => parameter.Default is { } value
        ? interpreter.Expressions.Evaluate(value)
        : throw Missing(function.Name, parameter.Name, span);

    /// <summary>Points right behind the call, where the argument should stand.</summary>
    private static ScriptException Missing(string function, string parameter, SourceSpan call)
    {
        var finding = EvaluationDiagnostics.TooFewArguments.At(call.File.Span(call.End, 0), function, parameter);
        // What looks like a negative argument is subtracted from what the function gives.
        return new ScriptException(call.File.Text.AsSpan(call.End).TrimStart(' ').StartsWith("-") ? finding.WithHint(BracketMinus) : finding);
    }

    private static ScriptException UnknownParameter(BoundArguments arguments, int index, string function, IEnumerable<string> names) =>
        new(EvaluationDiagnostics.UnknownParameter.At(arguments.Span(index), arguments.Name(index) ?? "", function)
            .WithHint(Hints.DidYouMean(NearestName.Find(arguments.Name(index) ?? "", names))));
}
