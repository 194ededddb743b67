using System.Diagnostics;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Calls functions: built-in ones, those of templates, and <c>include</c>.</summary>
internal sealed class CallEvaluator(Interpreter interpreter)
{
    private const string Include = "include";

    /// <summary>Steps, because a closure keeps the names of its call.</summary>
    private const int CostOfFrame = 16;

    private BuiltInCall? _spare;

    /// <summary>Evaluates a call.</summary>
    /// <param name="target">What is called, an expression whose value is a function.</param>
    /// <param name="call">The call with its arguments as written; null when there are none.</param>
    /// <param name="span">The place of the call.</param>
    /// <param name="piped">The pipe that puts a value before the arguments; null without a pipe.</param>
    /// <param name="input">That value.</param>
    /// <param name="wrapped">The body of a <c>wrap</c>; null for any other call.</param>
    /// <param name="written">
    /// The expression whose value is written at once where the output stands; null for any other. Markdown is written there as it comes then,
    /// and the value is null.
    /// </param>
    public ScriptValue Call(
        Expression target,
        CallExpression? call,
        SourceSpan span,
        PipeExpression? piped = null,
        ScriptValue? input = null,
        WrappedBody? wrapped = null,
        SourceSpan? written = null)
    {
        var function = IsInclude(target) ? null : FunctionOf(target);
        var isOptionalFirst = function is BuiltInFunction { Name: "object.default" };
        var count = (piped is null ? 0 : 1) + (call?.Arguments.Count ?? 0);
        if (call is { IsPlain: false } || piped is { IsExpanded: true })
        {
            var bound = Bind(call, piped, input, count, isOptionalFirst);
            return function is null ? IncludeTemplate(bound, span, written) : Invoke(function, bound, span, wrapped, written);
        }
        if (function is TemplateFunction { Definition: { HasRest: false, Parameters: { } parameters } } own && count == parameters.Count)
        {
            var all = Values(call, input, count, isOptionalFirst: false);
            interpreter.Spend(CostOfFrame, span);
            return Run(own, new Frame(own.Frame, all, parameters) { Wrapped = wrapped }, span, written);
        }
        if (function is BuiltInFunction { HasRest: false } builtIn && count <= builtIn.ParameterCount)
        {
            var all = Values(call, input, builtIn.ParameterCount, isOptionalFirst);
            interpreter.Spend(1, span);
            FillDefaults(builtIn, all, count, span);
            return Invoke(builtIn, all, span, given: null, call, piped?.Input.Span);
        }
        var arguments = count == 0
            ? BoundArguments.None
            : new BoundArguments(Values(call, input, count, isOptionalFirst), count, call?.Arguments ?? [], piped?.Input.Span);
        return function is null ? IncludeTemplate(arguments, span, written) : Invoke(function, arguments, span, wrapped, written);
    }

    /// <summary>Evaluates a pipe.</summary>
    public ScriptValue Pipe(PipeExpression pipe)
    {
        var call = pipe.Function as CallExpression;
        var target = call?.Target ?? pipe.Function;
        var isOptional = target is MemberExpression { Name: "default", Target: VariableExpression { Name: "object", IsLocal: false } };
        var input = isOptional ? interpreter.Expressions.EvaluateOptional(pipe.Input) : interpreter.Expressions.Evaluate(pipe.Input);
        if (pipe.IsExpanded)
            CheckExpanded(input, 0, pipe.Input.Span);
        return Call(target, call, pipe.Function.Span, pipe, input);
    }

    /// <inheritdoc cref="Call"/>
    public ScriptValue Invoke(
        ScriptFunction function, BoundArguments arguments, SourceSpan span, WrappedBody? wrapped = null, SourceSpan? written = null) =>
        function switch
        {
            BuiltInFunction builtIn => InvokeBuiltIn(builtIn, arguments, span),
            TemplateFunction own => InvokeOwn(own, arguments, span, wrapped, written),
            _ => throw new UnreachableException(),
        };

    /// <summary>Carries out the body of a <c>wrap</c> inside the function that it was given to.</summary>
    public ScriptValue WrappedBody(WrappedBodyExpression expression)
    {
        if (interpreter.Frame.Wrapped is not { } wrapped)
            throw Interpreter.Error(EvaluationDiagnostics.WrappedBodyOutsideWrap, expression.Span);
        var frame = new Frame(wrapped.Frame, BoundArguments.None, inheritsLocals: true)
        {
            Arguments = wrapped.Frame.Arguments,
            Caller = interpreter.Frame,
            Wrapped = wrapped.Frame.Wrapped,
        };
        interpreter.RunIn(frame, wrapped.Body, expression.Span);
        return ScriptNull.Value;
    }

    /// <summary>Whether a template is included; a name of the project may hide it.</summary>
    private bool IsInclude(Expression target) =>
        target is VariableExpression { Name: Include, IsLocal: false } && interpreter.Variables.Find(Include) is null;

    private ScriptFunction FunctionOf(Expression target)
    {
        var value = interpreter.Expressions.EvaluateFunction(target);
        return value as ScriptFunction ?? throw Interpreter.Error(EvaluationDiagnostics.NotAFunction, target.Span, value.Kind.Name);
    }

    /// <summary>The values of arguments of which each is one value.</summary>
    /// <param name="length">Of the array; room for defaults.</param>
    private ScriptValue[] Values(CallExpression? call, ScriptValue? input, int length, bool isOptionalFirst)
    {
        var values = length == 0 ? [] : new ScriptValue[length];
        var next = 0;
        if (input is not null)
            values[next++] = input;
        for (var i = 0; i < call?.Arguments.Count; i++)
        {
            values[next] = Value(call.Arguments[i], isOptionalFirst && next == 0);
            next++;
        }
        return values;
    }

    private ScriptValue Value(Argument argument, bool isOptional) => isOptional
        ? interpreter.Expressions.EvaluateOptional(argument.Value)
        : interpreter.Expressions.Evaluate(argument.Value);

    private BoundArguments Bind(CallExpression? call, PipeExpression? piped, ScriptValue? input, int count, bool isOptionalFirst)
    {
        var bound = new BoundArguments(new ScriptValue[count], 0, call?.Arguments ?? [], piped?.Input.Span);
        var source = 0;
        if (piped is not null && input is not null)
            Add(bound, input, piped.IsExpanded, piped.Input.Span, source++);
        for (var i = 0; i < call?.Arguments.Count; i++)
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

    private void CheckExpanded(ScriptValue list, int before, SourceSpan span)
    {
        _ = interpreter.Members.ItemsOf(list, span);
        interpreter.CheckListLength(before + (MemberAccess.CountOf(list) ?? 0), span);
    }

    private ScriptValue IncludeTemplate(BoundArguments arguments, SourceSpan span, SourceSpan? written)
    {
        if (arguments.Count == 0 || arguments.Name(0) is not null || arguments.Value(0) is not (ScriptText or ScriptMarkdown))
            throw Interpreter.Error(EvaluationDiagnostics.IncludeNeedsName, span);
        var name = interpreter.Printer.ToText(arguments.Value(0), arguments.Span(0));
        var outer = interpreter.Output.Begin();
        var isKept = false;
        try
        {
            interpreter.Include(name, arguments, arguments.Span(0));
            isKept = written is not null;
            return Captured(written);
        }
        finally
        {
            EndCapture(outer, isKept);
        }
    }

    /// <summary>What was captured: Markdown, or null when it is left where it stands.</summary>
    private ScriptValue Captured(SourceSpan? written)
    {
        if (written is null)
            return new ScriptMarkdown(interpreter.Output.ToMappedText());
        interpreter.CountCaptured(written);
        return ScriptNull.Value;
    }

    private void EndCapture(MappedTextWriter.Capture outer, bool isKept)
    {
        if (isKept)
            interpreter.Output.Keep(outer);
        else
            interpreter.Output.End(outer);
    }

    private ScriptValue InvokeBuiltIn(BuiltInFunction function, BoundArguments arguments, SourceSpan span)
    {
        interpreter.Spend(1, span);
        var values = ValuesFor(function, arguments, span);
        return Invoke(function, values, span, arguments);
    }

    /// <summary>Calls a built-in function.</summary>
    /// <param name="values">One for each parameter.</param>
    /// <inheritdoc cref="BuiltInCall.Become"/>
    public ScriptValue Invoke(
        BuiltInFunction function, ScriptValue[] values, SourceSpan span, BoundArguments? given = null, CallExpression? written = null, SourceSpan? first = null)
    {
        // One inside another, in a callback, takes a new one.
        var call = _spare ?? new BuiltInCall(interpreter, function, values, span);
        _spare = null;
        call.Become(function, values, span, given, written, first);
        var value = function.Invoke(call);
        _spare = call;
        return value;
    }

    private static ScriptValue[] ValuesFor(BuiltInFunction function, BoundArguments arguments, SourceSpan span)
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

    private static void FillDefaults(BuiltInFunction function, ScriptValue[] values, int from, SourceSpan span)
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

    /// <summary>Calls a function that names no parameters with values alone.</summary>
    public ScriptValue CallBack(TemplateFunction function, BoundArguments arguments, SourceSpan span)
    {
        interpreter.Spend(CostOfFrame, span);
        return Run(function, new Frame(function.Frame, arguments, inheritsLocals: true), span, written: null);
    }

    private ScriptValue InvokeOwn(
        TemplateFunction function, BoundArguments arguments, SourceSpan span, WrappedBody? wrapped, SourceSpan? written)
    {
        interpreter.Spend(CostOfFrame, span);
        var parameters = function.Definition.Parameters;
        var frame = new Frame(function.Frame, arguments, inheritsLocals: true)
        {
            Wrapped = wrapped,
            Parameters = parameters,
            Values = parameters is null ? [] : ValuesFor(function.Definition, parameters, arguments, span),
        };
        return Run(function, frame, span, written);
    }

    /// <summary>
    /// What the body writes is the value, unless it returns one; text before a returned value is written where the call stands. Scriban
    /// writes it there in any case, so that <c>x = f</c> prints.
    /// </summary>
    private ScriptValue Run(TemplateFunction function, Frame frame, SourceSpan span, SourceSpan? written)
    {
        var body = function.Definition.Body;
        // Most functions are one expression, which writes nothing.
        if (body.Statements is [ReturnStatement])
            return interpreter.RunIn(frame, body, span) ?? ScriptNull.Value;

        var output = interpreter.Output;
        var outer = output.Begin();
        var isKept = false;
        try
        {
            var returned = interpreter.RunIn(frame, body, span);
            if (output.CapturedLength == 0)
                return returned ?? ScriptNull.Value;
            if (returned is null && interpreter.Options.IsStrict)
            {
                isKept = written is not null;
                return Captured(written);
            }
            isKept = returned is null || !output.Captured.IsWhiteSpace();
            return returned ?? ScriptNull.Value;
        }
        finally
        {
            EndCapture(outer, isKept);
        }
    }

    private ScriptValue[] ValuesFor(
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
    private static ScriptException Missing(string function, string parameter, SourceSpan call) =>
        Interpreter.Error(EvaluationDiagnostics.TooFewArguments, call.File.Span(call.End, 0), function, parameter);

    private static ScriptException UnknownParameter(BoundArguments arguments, int index, string function, IEnumerable<string> names) =>
        new(EvaluationDiagnostics.UnknownParameter.At(arguments.Span(index), arguments.Name(index) ?? "", function)
            .WithHint(Hints.DidYouMean(NearestName.Find(arguments.Name(index) ?? "", names))));
}
