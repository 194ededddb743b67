using System.Diagnostics;
using ReportGen.Core.Scripting.Syntax;

namespace ReportGen.Core.Analysis;

/// <summary>Goes through statements in the order of the evaluator, on every way that a template can take.</summary>
internal sealed class StatementAnalysis
{
    private readonly TemplateAnalysis _analysis;
    private readonly LoopAnalysis _loops;
    private readonly Dictionary<ObjectExpression, ObjectShape> _shapes = new(ReferenceEqualityComparer.Instance);

    public StatementAnalysis(TemplateAnalysis analysis)
    {
        _analysis = analysis;
        _loops = new LoopAnalysis(analysis);
    }

    private FlowState Flow => _analysis.Flow;

    private ExpressionAnalysis Expressions => _analysis.Expressions;

    /// <summary>The shape of the objects that are made at one place.</summary>
    public ObjectShape ShapeOf(ObjectExpression expression)
    {
        if (!_shapes.TryGetValue(expression, out var shape))
            _shapes.Add(expression, shape = new ObjectShape(title: null, isOpen: false) { IsMade = true });
        return shape;
    }

    /// <summary>Goes through statements in order.</summary>
    /// <returns>Whether any way comes to their end.</returns>
    public bool Execute(Block block)
    {
        for (var i = 0; i < block.Statements.Length; i++)
        {
            if (!_analysis.Step())
                return true;
            if (!Execute(block.Statements[i]))
                return false;
        }
        return true;
    }

    private bool Execute(Statement statement)
    {
        switch (statement)
        {
            case TextStatement:
                _analysis.Frame.Writes = true;
                return true;
            case ExpressionStatement expression:
                Write(expression.Value);
                return true;
            case Block block:
                return Execute(block);
            case IfStatement condition:
                return ExecuteIf(condition);
            case ForStatement loop:
                _loops.Execute(loop);
                return true;
            case WhileStatement loop:
                _loops.Execute(loop);
                return true;
            case CaseStatement choice:
                return ExecuteCase(choice);
            case BreakStatement or ContinueStatement:
                _loops.Leave();
                return false;
            case ReturnStatement result:
                Return(result);
                return false;
            case WithStatement with:
                return ExecuteWith(with);
            default:
                Define(statement);
                return true;
        }
    }

    private void Write(Expression value)
    {
        var type = Expressions.TypeOf(value);
        DataUsage.ReadWhole(type);
        _analysis.Frame.Writes |= !ReferenceEquals(type, TemplateType.Null);
    }

    private void Define(Statement statement)
    {
        switch (statement)
        {
            case FunctionStatement function:
                _analysis.Assignments.Assign(function.Target, _analysis.Calls.Define(function.Definition));
                break;
            case CaptureStatement capture:
                var writes = _analysis.Frame.Writes;
                Execute(capture.Body);
                _analysis.Frame.Writes = writes;
                _analysis.Assignments.Assign(capture.Target, TemplateType.Text);
                break;
            case ReadOnlyStatement:
                break;
            case ImportStatement import:
                _analysis.Assignments.Import(Expressions.TypeOf(import.Value));
                break;
            case WrapStatement wrap:
                _analysis.Frame.Writes = true;
                _analysis.Calls.Wrap(wrap);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private bool ExecuteIf(IfStatement statement)
    {
        var completing = new List<FlowBranch>();
        var depth = 0;
        var isOpen = true;
        foreach (var branch in statement.Branches)
        {
            var truth = Expressions.TypeOf(branch.Condition) is var type ? ExpressionAnalysis.Truth(type) : null;
            if (truth != false)
                ExecuteBranch(branch, completing, depth);
            if (truth == true)
            {
                isOpen = false;
                break;
            }
            // What follows runs only when this condition failed.
            Flow.Enter();
            depth++;
            _analysis.Guards.Assume(branch.Condition, holds: false);
        }
        if (isOpen && (statement.Otherwise is null || Execute(statement.Otherwise)))
            completing.Add(Merged(depth));
        while (depth-- > 0)
            Flow.Leave();
        Flow.Join(completing);
        return completing.Count > 0;
    }

    private void ExecuteBranch(IfBranch branch, List<FlowBranch> completing, int depth)
    {
        Flow.Enter();
        _analysis.Guards.Assume(branch.Condition, holds: true);
        if (Execute(branch.Body))
            completing.Add(Merged(depth + 1));
        Flow.Leave();
    }

    /// <summary>All that has changed in the innermost branches, as one.</summary>
    private FlowBranch Merged(int depth) => Flow.Last(depth);

    private bool ExecuteCase(CaseStatement statement)
    {
        var value = Expressions.TypeOf(statement.Value);
        var completing = new List<FlowBranch>();
        foreach (var branch in statement.Branches)
        {
            var fits = Fits(value, branch);
            if (fits == false)
                continue;
            if (ExecuteBranch(statement.Value, branch.Body))
                completing.Add(Flow.Leave());
            else
                Flow.Leave();
            if (fits == true)
                return Finish(completing);
        }
        if (statement.Otherwise is null)
            completing.Add(new FlowBranch(null));
        else if (ExecuteBranch(statement.Value, statement.Otherwise))
            completing.Add(Flow.Leave());
        else
            Flow.Leave();
        return Finish(completing);
    }

    private bool Finish(List<FlowBranch> completing)
    {
        if (completing.Count == 1)
            completing.Add(completing[0]);
        Flow.Join(completing);
        return completing.Count > 0;
    }

    /// <summary>Whether a <c>when</c> is certainly taken, or certainly not; null when that depends.</summary>
    private bool? Fits(TemplateType value, WhenBranch branch)
    {
        bool? fits = false;
        foreach (var candidate in branch.Values)
        {
            var type = Expressions.TypeOf(candidate);
            Expressions.CheckChoice(value, type);
            if (value is not TextConstant a || type is not TextConstant b)
                fits = null;
            else if (a.Value == b.Value)
                return true;
        }
        return fits;
    }

    private bool ExecuteBranch(Expression value, Block body)
    {
        Flow.Enter();
        _analysis.Guards.Mention(value);
        return Execute(body);
    }

    private void Return(ReturnStatement statement)
    {
        var frame = _analysis.Frame;
        var type = statement.Value is null ? TemplateType.Null : Expressions.TypeOf(statement.Value);
        frame.Returned = TypeJoin.Of(frame.Returned, type);
        if (frame.Start is not null)
            frame.Exits.Add(Flow.Since(frame.Start));
    }

    private bool ExecuteWith(WithStatement statement)
    {
        var type = Expressions.TypeOf(statement.Value);
        DataUsage.ReadWhole(type);
        var frame = _analysis.Frame;
        frame.Push(AnalysisScope.OfObject(type));
        var completes = Execute(statement.Body);
        frame.Pop();
        return completes;
    }
}
