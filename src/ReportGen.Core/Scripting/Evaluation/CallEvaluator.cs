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

    /// <summary>Evaluates a call.</summary>
    /// <param name="target">What is called, an expression whose value is a function.</param>
    /// <param name="given">The arguments as written.</param>
    /// <param name="piped">What a pipe puts before them; null without a pipe.</param>
    /// <param name="span">The place of the call.</param>
    public ScriptValue Call(
        Expression target, IReadOnlyList<Argument> given, BoundArguments? piped, SourceSpan span, WrappedBody? wrapped = null)
    {
        var function = IsInclude(target) ? null : FunctionOf(target);
        var arguments = Bind(given, piped, isOptionalFirst: function is BuiltInFunction { Name: "object.default" });
        return function is null ? IncludeTemplate(arguments, span) : Invoke(function, arguments, span, wrapped);
    }

    /// <summary>Evaluates a pipe.</summary>
    public ScriptValue Pipe(PipeExpression pipe)
    {
        var piped = new BoundArguments(pipe.Function is CallExpression { Arguments.Count: var more } ? more + 1 : 1);
        var target = pipe.Function is CallExpression called ? called.Target : pipe.Function;
        var isOptional = target is MemberExpression { Name: "default", Target: VariableExpression { Name: "object", IsLocal: false } };
        var input = isOptional ? interpreter.Expressions.EvaluateOptional(pipe.Input) : interpreter.Expressions.Evaluate(pipe.Input);
        if (pipe.Input is UnaryExpression { Kind: UnaryOperator.Expand })
            AddExpanded(piped, input, pipe.Input.Span);
        else
            piped.Add(null, input, pipe.Input.Span);
        return pipe.Function is CallExpression call
            ? Call(call.Target, call.Arguments, piped, call.Span)
            : Call(pipe.Function, [], piped, pipe.Function.Span);
    }

    /// <summary>Calls a function.</summary>
    /// <param name="span">The place of the call.</param>
    public ScriptValue Invoke(ScriptFunction function, BoundArguments arguments, SourceSpan span, WrappedBody? wrapped = null) =>
        function switch
        {
            BuiltInFunction builtIn => InvokeBuiltIn(builtIn, arguments, span),
            TemplateFunction own => InvokeOwn(own, arguments, span, wrapped),
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

    private BoundArguments Bind(IReadOnlyList<Argument> arguments, BoundArguments? piped, bool isOptionalFirst)
    {
        var bound = piped ?? (arguments.Count == 0 ? BoundArguments.None : new BoundArguments(arguments.Count));
        for (var i = 0; i < arguments.Count; i++)
        {
            var argument = arguments[i];
            if (argument.Value is UnaryExpression { Kind: UnaryOperator.Expand } && argument.Name is null)
            {
                AddExpanded(bound, interpreter.Expressions.Evaluate(argument.Value), argument.Span);
                continue;
            }
            var value = isOptionalFirst && bound.Count == 0
                ? interpreter.Expressions.EvaluateOptional(argument.Value)
                : interpreter.Expressions.Evaluate(argument.Value);
            bound.Add(argument.Name, value, argument.Span);
        }
        return bound;
    }

    private void AddExpanded(BoundArguments bound, ScriptValue list, SourceSpan span)
    {
        var items = interpreter.Members.ItemsOf(list, span);
        interpreter.CheckListLength(bound.Count + (MemberAccess.CountOf(list) ?? 0), span);
        foreach (var item in items)
            bound.Add(null, item, span);
    }

    private ScriptMarkdown IncludeTemplate(BoundArguments arguments, SourceSpan span)
    {
        if (arguments.Count == 0 || arguments.Name(0) is not null || arguments.Value(0) is not (ScriptText or ScriptMarkdown))
            throw Interpreter.Error(EvaluationDiagnostics.IncludeNeedsName, span);
        var name = interpreter.Printer.ToText(arguments.Value(0), arguments.Span(0));
        return new ScriptMarkdown(interpreter.Capture(() => interpreter.Include(name, arguments, arguments.Span(0))));
    }

    private ScriptValue InvokeBuiltIn(BuiltInFunction function, BoundArguments arguments, SourceSpan span)
    {
        interpreter.Spend(1, span);
        var values = ValuesFor(function, arguments, span);
        return function.Invoke(new BuiltInCall(interpreter, function, values, arguments, span));
    }

    private static ScriptValue[] ValuesFor(BuiltInFunction function, BoundArguments arguments, SourceSpan span)
    {
        if (function.Parameters is not [.., { IsRest: true }] && arguments.ValuesOf(function.Parameters.Count) is { } all)
            return all;
        var values = new ScriptValue[function.Parameters.Count];
        var rest = function.Parameters is [.., { IsRest: true }] ? new List<ScriptValue>() : null;
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
        for (var i = 0; i < values.Length; i++)
        {
            values[i] ??= function.Parameters[i].Default
                ?? throw Missing(function.Name, function.Parameters[i].Name, span);
        }
        return values;
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
        return Run(function, new Frame(function.Frame, arguments, inheritsLocals: true), span);
    }

    private ScriptValue InvokeOwn(TemplateFunction function, BoundArguments arguments, SourceSpan span, WrappedBody? wrapped)
    {
        interpreter.Spend(CostOfFrame, span);
        var frame = new Frame(function.Frame, arguments, inheritsLocals: true) { Wrapped = wrapped };
        if (function.Definition.Parameters is { } parameters)
            BindParameters(frame, function, parameters, arguments, span);
        return Run(function, frame, span);
    }

    /// <summary>
    /// What the body writes is the value, unless it returns one; text before a returned value is written where the call stands. Scriban
    /// writes it there in any case, so that <c>x = f</c> prints.
    /// </summary>
    private ScriptValue Run(TemplateFunction function, Frame frame, SourceSpan span)
    {
        var body = function.Definition.Body;
        // Most functions are one expression, which writes nothing.
        if (body.Statements is [ReturnStatement])
            return interpreter.RunIn(frame, body, span) ?? ScriptNull.Value;

        var text = interpreter.CaptureRun(frame, body, span, out var returned);
        if (returned is null && interpreter.Options.IsStrict)
            return text.Text.Length == 0 ? ScriptNull.Value : new ScriptMarkdown(text);
        if (returned is null || !text.Text.AsSpan().IsWhiteSpace())
            interpreter.Output.Write(text);
        return returned ?? ScriptNull.Value;
    }

    private void BindParameters(
        Frame frame, TemplateFunction function, IReadOnlyList<FunctionParameter> parameters, BoundArguments arguments, SourceSpan span)
    {
        var rest = parameters is [.., { IsRest: true }] ? new List<ScriptValue>() : null;
        var most = rest is null ? parameters.Count : parameters.Count - 1;
        var next = 0;
        for (var i = 0; i < arguments.Count; i++)
        {
            var name = arguments.Name(i);
            var parameter = name is null ? (next < most ? parameters[next] : null) : Named(parameters, name);
            next += name is null ? 1 : 0;
            if (parameter is not null)
            {
                frame.SetParameter(parameter.Name, arguments.Value(i));
            }
            else if (name is not null)
            {
                throw UnknownParameter(arguments, i, function.Name, parameters.Select(item => item.Name));
            }
            else if (rest is null)
            {
                throw Interpreter.Error(EvaluationDiagnostics.TooManyArguments, arguments.Span(i), function.Name, arguments.Count, most);
            }
            else
            {
                rest.Add(arguments.Value(i));
            }
        }
        for (var i = 0; i < parameters.Count; i++)
        {
            var parameter = parameters[i];
            if (parameter.IsRest)
                frame.SetParameter(parameter.Name, new ScriptList(rest ?? []));
            else if (!frame.HasParameter(parameter.Name))
                frame.SetParameter(parameter.Name, Default(function, parameter, span));
        }
    }

    private static FunctionParameter? Named(IReadOnlyList<FunctionParameter> parameters, string name)
    {
        for (var i = 0; i < parameters.Count; i++)
        {
            if (parameters[i].Name == name)
                return parameters[i];
        }
        return null;
    }

    private ScriptValue Default(TemplateFunction function, FunctionParameter parameter, SourceSpan span) => parameter.Default is { } value
        ? interpreter.Expressions.Evaluate(value)
        : throw Missing(function.Name, parameter.Name, span);

    /// <summary>Points right behind the call, where the argument should stand.</summary>
    private static ScriptException Missing(string function, string parameter, SourceSpan call) =>
        Interpreter.Error(EvaluationDiagnostics.TooFewArguments, call.File.Span(call.End, 0), function, parameter);

    private static ScriptException UnknownParameter(BoundArguments arguments, int index, string function, IEnumerable<string> names) =>
        new(EvaluationDiagnostics.UnknownParameter.At(arguments.Span(index), arguments.Name(index) ?? "", function)
            .WithHint(Hints.DidYouMean(NearestName.Find(arguments.Name(index) ?? "", names))));
}
