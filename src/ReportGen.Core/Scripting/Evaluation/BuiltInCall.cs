using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>A call of a built-in function by a template.</summary>
internal sealed class BuiltInCall(Interpreter interpreter, BuiltInFunction function, ScriptValue[] arguments, SourceSpan span) : Call(function, arguments)
{
    private SourceSpan _span = span;
    private BoundArguments? _given;
    private CallExpression? _written;
    private SourceSpan? _first;

    /// <summary>Makes it another call.</summary>
    /// <param name="given">The arguments as they were given, without defaults; null where each is simply that of its parameter.</param>
    /// <param name="written">Those arguments as written; null for none.</param>
    /// <param name="first">What a pipe puts before them; null without a pipe.</param>
    public void Become(
        BuiltInFunction function, ScriptValue[] arguments, SourceSpan span, BoundArguments? given, CallExpression? written, SourceSpan? first)
    {
        Become(function, arguments);
        (_span, _given, _written, _first) = (span, given, written, first);
    }

    /// <inheritdoc/>
    /// <remarks>Looked for when asked, since nearly all calls go well; the call's own for defaults and for those that make one list.</remarks>
    public override SourceSpan SpanOf(int argument)
    {
        var place = _span;
        if (argument < 0 || Function.Parameters[argument].IsRest)
            return place;
        if (_given is not { } given)
            return PlainSpanOf(argument) ?? place;
        var next = 0;
        for (var i = 0; i < given.Count; i++)
        {
            if ((given.Name(i) is null ? next++ : ArgumentBinder.IndexOf(Function, given, i)) == argument)
                place = given.Span(i);
        }
        return place;
    }

    private SourceSpan? PlainSpanOf(int argument)
    {
        var index = _first is null ? argument : argument - 1;
        if (index < 0)
            return _first;
        return index < _written?.Arguments.Length ? _written.Arguments[index].Span : null;
    }

    /// <inheritdoc/>
    public override bool IsStrict => interpreter.Options.IsStrict;

    /// <inheritdoc/>
    public override CallMemory Memory => interpreter.Memory;

    /// <inheritdoc/>
    public override void Spend(long steps) => interpreter.Spend(steps, _span);

    /// <inheritdoc/>
    public override void CheckTextLength(long length, long made) => interpreter.CheckTextLength(length, made, _span);

    /// <inheritdoc/>
    public override void CheckListLength(long length) => interpreter.CheckListLength(length, _span);

    /// <inheritdoc/>
    public override ScriptValue CallBack(ScriptFunction function, params IReadOnlyList<ScriptValue> arguments)
    {
        var values = new ScriptValue[arguments.Count];
        for (var i = 0; i < values.Length; i++)
            values[i] = arguments[i];
        var bound = new BoundArguments(values, values.Length, written: null, _span);
        if (function is TemplateFunction { Definition.Parameters: null } own)
            return interpreter.Calls.CallBack(own, bound, _span);
        return interpreter.Calls.Invoke(function, bound, _span);
    }

    /// <inheritdoc/>
    public override ScriptList? Filter(ScriptValue list, ScriptFunction test) =>
        list is ScriptList items && test is TemplateFunction own ? interpreter.Indexes.Filter(interpreter, items, own) : null;

    /// <inheritdoc/>
    public override ScriptBoolean? Contains(ScriptValue list, ScriptValue text) =>
        list is ScriptList items && text is ScriptText one ? interpreter.Indexes.Contains(items, one) : null;

    /// <inheritdoc/>
    public override string TextOf(ScriptValue value) => interpreter.Printer.ToText(value, _span);
}
