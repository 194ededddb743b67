using System.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>Calls functions: built-in ones, those of templates, and <c>include</c>.</summary>
internal sealed class CallEvaluator(Interpreter interpreter)
{
    /// <summary>Steps, because a closure keeps the names of its call.</summary>
    private const int CostOfFrame = 16;

    private readonly ArgumentBinder _binder = new(interpreter);
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
        var isOptionalFirst = function?.AsBuiltIn is { IsDefault: true };
        var count = (piped is null ? 0 : 1) + (call?.Arguments.Length ?? 0);
        if (call is { IsPlain: false } || piped is { IsExpanded: true })
        {
            var bound = _binder.Bind(call, piped, input, count, isOptionalFirst);
            return function is null ? IncludeTemplate(bound, span, written) : Invoke(function, bound, span, wrapped, written);
        }
        if (function?.AsOwn is { Definition: { HasRest: false, Parameters: { } parameters } } own && count == parameters.Count)
        {
            var all = _binder.Values(call, input, count, isOptionalFirst: false);
            interpreter.Spend(CostOfFrame, span);
            return Run(own, new Frame(own.Frame, own.Names, arguments: null, inheritsLocals: true) { Values = all, Wrapped = wrapped }, span, written);
        }
        if (function?.AsBuiltIn is { HasRest: false } builtIn && count <= builtIn.ParameterCount)
        {
            var all = _binder.Values(call, input, builtIn.ParameterCount, isOptionalFirst);
            interpreter.Spend(1, span);
            ArgumentBinder.FillDefaults(builtIn, all, count, span);
            return Invoke(builtIn, all, span, given: null, call, piped?.Input.Span);
        }
        var arguments = count == 0
            ? BoundArguments.None
            : new BoundArguments(_binder.Values(call, input, count, isOptionalFirst), count, call?.Arguments ?? [], piped?.Input.Span);
        return function is null ? IncludeTemplate(arguments, span, written) : Invoke(function, arguments, span, wrapped, written);
    }

    /// <summary>Evaluates a pipe.</summary>
    public ScriptValue Pipe(PipeExpression pipe)
    {
        var call = pipe.Call;
        var target = call?.Target ?? pipe.Function;
        var input = pipe.IsDefault ? interpreter.Expressions.EvaluateOptional(pipe.Input) : interpreter.Expressions.Evaluate(pipe.Input);
        if (pipe.IsExpanded)
            _binder.CheckExpanded(input, 0, pipe.Input.Span);
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
        var frame = new Frame(wrapped.Frame, wrapped.Body.Names, BoundArguments.None, inheritsLocals: true)
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
        target.AsVariable is { IsInclude: true } include && interpreter.Variables.Find(include.Name) is null;

    private ScriptFunction FunctionOf(Expression target)
    {
        var value = interpreter.Expressions.EvaluateFunction(target);
        return value.AsFunction ?? throw Interpreter.Error(EvaluationDiagnostics.NotAFunction, target.Span, value.Kind.Name);
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
        if (!isKept)
        {
            interpreter.Output.End(outer);
            return;
        }
        interpreter.Output.Keep(outer);
        interpreter.Printer.EndMarkdown(interpreter.Output);
    }

    private ScriptValue InvokeBuiltIn(BuiltInFunction function, BoundArguments arguments, SourceSpan span)
    {
        interpreter.Spend(1, span);
        var values = ArgumentBinder.ValuesFor(function, arguments, span);
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

    /// <summary>Calls a function that names no parameters with values alone.</summary>
    public ScriptValue CallBack(TemplateFunction function, BoundArguments arguments, SourceSpan span)
    {
        interpreter.Spend(CostOfFrame, span);
        return Run(function, new Frame(function.Frame, function.Names, arguments, inheritsLocals: true), span, written: null);
    }

    private ScriptValue InvokeOwn(
        TemplateFunction function, BoundArguments arguments, SourceSpan span, WrappedBody? wrapped, SourceSpan? written)
    {
        interpreter.Spend(CostOfFrame, span);
        var parameters = function.Definition.Parameters;
        var frame = new Frame(function.Frame, function.Names, arguments, inheritsLocals: true)
        {
            Wrapped = wrapped,
            Values = parameters is null ? [] : _binder.ValuesFor(function.Definition, parameters, arguments, span),
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
        if (function.Definition.IsExpression)
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
            isKept = returned is null || !output.IsCapturedBlank;
            return returned ?? ScriptNull.Value;
        }
        finally
        {
            EndCapture(outer, isKept);
        }
    }
}
