using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>Follows calls: the number and names of arguments, and what functions give for them.</summary>
internal sealed class CallAnalysis
{
    /// <summary>For one function: a search through more of them costs as much as to look at it again.</summary>
    private const int MostMemos = 64;

    private readonly TemplateAnalysis _analysis;
    private readonly ArgumentCheck _check;
    private readonly CallBackAnalysis _callBacks;
    private readonly List<FunctionType> _defined = [];
    private readonly HashSet<FunctionDefinition> _called = new(ReferenceEqualityComparer.Instance);
    private readonly List<FunctionDefinition> _running = [];
    private readonly Dictionary<FunctionDefinition, List<CallMemo>> _memos = new(ReferenceEqualityComparer.Instance);

    public CallAnalysis(TemplateAnalysis analysis)
    {
        _analysis = analysis;
        _check = new ArgumentCheck(analysis);
        _callBacks = new CallBackAnalysis(analysis);
    }

    /// <summary>A function of a template as a value.</summary>
    public FunctionType Define(FunctionDefinition definition)
    {
        var function = new FunctionType(definition, _analysis.Frame);
        for (var i = 0; i < definition.Parameters?.Count; i++)
            _analysis.NoteBound(definition.Parameters[i].Name);
        if (!IsDefined(definition))
            _defined.Add(function);
        return function;
    }

    private bool IsDefined(FunctionDefinition definition)
    {
        foreach (var known in _defined)
        {
            if (ReferenceEquals(known.Definition, definition))
                return true;
        }
        return false;
    }

    /// <summary>Looks at functions that nothing seen calls, with arguments of which nothing is known.</summary>
    public void LookAtUncalled()
    {
        _analysis.IsDetached = true;
        for (var i = 0; i < _defined.Count; i++)
        {
            if (!_called.Contains(_defined[i].Definition))
                RunUnknown(_defined[i]);
        }
    }

    /// <summary>Notes that a function is looked at with arguments that are known.</summary>
    public void NoteCalled(FunctionDefinition definition) => _called.Add(definition);

    /// <summary>Follows a call.</summary>
    /// <param name="piped">What a pipe puts before the other arguments; null without a pipe.</param>
    public TemplateType Call(CallExpression call, AnalysisArgument? piped, WrappedBlock? wrapped = null)
    {
        if (call.Target is VariableExpression { Name: "include", IsLocal: false } && _analysis.Find("include", isLocal: false) is null)
            return Include(Bind(call, piped, isOptionalFirst: false), call);
        var function = _analysis.Expressions.FunctionOf(call.Target);
        return Invoke(function, Bind(call, piped, IsDefault(function)), call, wrapped, call.Target.Span);
    }

    /// <summary>Follows a pipe.</summary>
    public TemplateType Pipe(PipeExpression pipe)
    {
        var target = pipe.Function is CallExpression called ? called.Target : pipe.Function;
        var isOptional = target is MemberExpression { Name: "default", Target: VariableExpression { Name: "object", IsLocal: false } };
        var input = isOptional ? _analysis.Expressions.OptionalTypeOf(pipe.Input) : _analysis.Expressions.TypeOf(pipe.Input);
        var piped = new AnalysisArgument(null, input, pipe.Input.Span) { IsExpanded = pipe.Input is UnaryExpression { Kind: UnaryOperator.Expand } };
        return pipe.Function is CallExpression call
            ? Call(call, piped)
            : Invoke(_analysis.Expressions.FunctionOf(pipe.Function), [piped], pipe.Function);
    }

    /// <summary>What a function gives.</summary>
    /// <param name="call">The place of the call.</param>
    public TemplateType Invoke(TemplateType function, AnalysisArgument[] arguments, Expression call, WrappedBlock? wrapped = null, SourceSpan? target = null)
    {
        switch (function)
        {
            case BuiltInType builtIn:
                return InvokeBuiltIn(builtIn.Function, arguments, call);
            case FunctionType own:
                return _check.Bind(own.Definition, arguments, call.Span) is { } bound ? Run(own, bound, arguments, wrapped) : TemplateType.Unknown;
            default:
                if (LoopAnalysis.NotAList(function) is { } kind)
                    _analysis.Findings.Add(EvaluationDiagnostics.NotAFunction.At(target ?? call.Span, kind.Name));
                foreach (var argument in arguments)
                    HandOver(argument.Type);
                return TemplateType.Unknown;
        }
    }

    /// <summary>What a call does with an argument that cannot be followed: a function is looked at where it stands, with what is known there.</summary>
    private void HandOver(TemplateType type)
    {
        DataUsage.ReadWhole(type);
        if (type is not FunctionType function || !_called.Add(function.Definition))
            return;
        var isDetached = _analysis.IsDetached;
        _analysis.IsDetached = true;
        RunUnknown(function);
        _analysis.IsDetached = isDetached;
    }

    private void RunUnknown(FunctionType function)
    {
        var frame = new AnalysisFrame(function.Frame, arguments: null, isFunction: true);
        _analysis.Flow.Enter();
        for (var i = 0; i < function.Definition.Parameters?.Count; i++)
            _analysis.Flow.Assign(frame.AddParameter(function.Definition.Parameters[i].Name), TemplateType.Unknown);
        _analysis.RunBody(frame, function.Definition.Body);
        var effect = _analysis.Flow.Leave();
        effect.Forget(frame);
        _analysis.Flow.Take(effect);
    }

    /// <summary>Carries out the body of a <c>wrap</c> inside the function that it was given to.</summary>
    public void WrappedBody()
    {
        if (_analysis.Frame.Wrapped is not { } wrapped)
            return;
        var frame = new AnalysisFrame(wrapped.Frame, wrapped.Frame.Arguments, isFunction: true) { Caller = _analysis.Frame };
        _analysis.RunBody(frame, wrapped.Body);
    }

    /// <summary>Follows a <c>wrap</c>.</summary>
    public void Wrap(WrapStatement statement)
    {
        var call = statement.Call as CallExpression ?? new CallExpression(statement.Call.Span, statement.Call, []);
        Call(call, piped: null, new WrappedBlock(statement.Body, _analysis.Frame));
    }

    private static bool IsDefault(TemplateType function) => function is BuiltInType { Function.Name: "object.default" };

    private AnalysisArgument[] Bind(CallExpression call, AnalysisArgument? piped, bool isOptionalFirst)
    {
        var first = piped is null ? 0 : 1;
        var bound = new AnalysisArgument[first + call.Arguments.Length];
        if (piped is not null)
            bound[0] = piped;
        for (var i = 0; i < call.Arguments.Length; i++)
        {
            var argument = call.Arguments[i];
            var type = isOptionalFirst && first + i == 0
                ? _analysis.Expressions.OptionalTypeOf(argument.Value)
                : _analysis.Expressions.TypeOf(argument.Value);
            var isExpanded = argument.Name is null && argument.Value is UnaryExpression { Kind: UnaryOperator.Expand };
            bound[first + i] = new AnalysisArgument(argument.Name, type, argument.Span) { IsExpanded = isExpanded };
        }
        return bound;
    }

    private TemplateType Include(AnalysisArgument[] arguments, CallExpression call)
    {
        if (arguments is [{ Name: null, Type: TextConstant name } first, ..])
        {
            _analysis.Include(name.Value, SlotsOf(arguments), first.Span);
            return TemplateType.Text;
        }
        if (arguments is [] or [{ Name: not null }, ..])
            _analysis.Findings.Add(EvaluationDiagnostics.IncludeNeedsName.At(call.Span));
        _analysis.HasUnseenNames = _analysis.Usage.IsBlind = true;
        return TemplateType.Text;
    }

    private TemplateType InvokeBuiltIn(BuiltInFunction function, AnalysisArgument[] arguments, Expression call)
    {
        if (_check.Bind(function, arguments, call.Span) is not { } bound)
            return TemplateType.Unknown;
        return _callBacks.Of(function.Name, bound, arguments, call) ?? BuiltInTypes.Of(function.Name, bound);
    }

    private TemplateType Run(FunctionType function, List<TemplateType> bound, AnalysisArgument[] arguments, WrappedBlock? wrapped)
    {
        _called.Add(function.Definition);
        // A function that reads its arguments by $0 has no parameters that could tell two calls apart.
        var isShared = !function.Frame.IsFunction && wrapped is null && (function.Definition.Parameters is not null || arguments.Length == 0);
        if (isShared && FindMemo(function.Definition, bound) is { } memo)
            return Repeat(memo);
        if (RunsTwice(function.Definition))
            return Abandon(arguments);

        var (shapes, found) = (_analysis.ShapeVersion, _analysis.Findings.Count);
        var (reads, outer) = (new CallReads(), _analysis.Reads);
        var frame = new AnalysisFrame(function.Frame, SlotsOf(arguments), isFunction: true) { Wrapped = wrapped };
        _analysis.Reads = reads;
        _running.Add(function.Definition);
        _analysis.Flow.Enter();
        var result = Run(frame, function.Definition, bound);
        var effect = _analysis.Flow.Leave();
        effect.Forget(frame);
        _running.RemoveAt(_running.Count - 1);
        _analysis.Reads = outer;
        reads.Add(effect, _analysis.Flow);
        _analysis.Flow.Take(effect);
        outer?.Add(reads);
        if (isShared && _analysis.ShapeVersion == shapes)
            Keep(new CallMemo(bound, reads, shapes, result, effect, _analysis.Findings.From(found)), function.Definition);
        return result;
    }

    private bool RunsTwice(FunctionDefinition definition)
    {
        var count = 0;
        foreach (var running in _running)
        {
            if (ReferenceEquals(running, definition))
                count++;
        }
        return count > 1;
    }

    private TemplateType Repeat(CallMemo memo)
    {
        _analysis.Findings.Repeat(memo.Findings);
        _analysis.Reads?.Add(memo.Reads);
        _analysis.Flow.Take(memo.Effect);
        return memo.Result;
    }

    private TemplateType Run(AnalysisFrame frame, FunctionDefinition definition, List<TemplateType> bound)
    {
        for (var i = 0; i < definition.Parameters?.Count; i++)
            _analysis.Flow.Assign(frame.AddParameter(definition.Parameters[i].Name), bound[i]);
        _analysis.RunBody(frame, definition.Body);
        var type = frame.Returned;
        if (ReferenceEquals(type, TemplateType.Never))
            return TemplateType.Unknown;
        // Without a value to return, what the body wrote is the value.
        return TypeJoin.CanBeNull(type) && frame.Writes ? TypeJoin.Of(type, TemplateType.Text) : type;
    }

    private static TemplateType Abandon(AnalysisArgument[] arguments)
    {
        foreach (var argument in arguments)
            DataUsage.ReadWhole(argument.Type);
        return TemplateType.Unknown;
    }

    private CallMemo? FindMemo(FunctionDefinition definition, List<TemplateType> bound)
    {
        if (!_memos.TryGetValue(definition, out var memos))
            return null;
        foreach (var memo in memos)
        {
            if (memo.Shapes == _analysis.ShapeVersion && memo.Fits(bound) && memo.Reads.AreStillTrue(_analysis))
                return memo;
        }
        return null;
    }

    private void Keep(CallMemo memo, FunctionDefinition definition)
    {
        if (!_memos.TryGetValue(definition, out var memos))
            _memos.Add(definition, memos = []);
        if (memos.Count < MostMemos)
            memos.Add(memo);
    }

    private static List<Slot>? SlotsOf(AnalysisArgument[] arguments)
    {
        var slots = new List<Slot>();
        foreach (var argument in arguments)
        {
            if (argument.IsExpanded)
                return null;
            if (argument.Name is null)
                slots.Add(new Slot(argument.Type, AnalysisFrame.OfArguments));
        }
        return slots;
    }
}
