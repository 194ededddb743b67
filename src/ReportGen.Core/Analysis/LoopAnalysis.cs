using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>Goes through loops until nothing more is learnt of the variables that their turns change.</summary>
internal sealed class LoopAnalysis(TemplateAnalysis analysis)
{
    private const int MostTurns = 4;

    private ObjectType ForState => field ??= StateOf("index", "rindex", "length", "first", "even", "odd", "last", "changed");

    private ObjectType Pair => field ??= PairOf();

    private ObjectType WhileState => field ??= StateOf("index", "first", "even", "odd", "changed");

    /// <summary>Goes through a <c>for</c>.</summary>
    public void Execute(ForStatement statement)
    {
        var before = analysis.Findings.Count;
        var list = analysis.Expressions.TypeOf(statement.List);
        if (NotAList(list) is { } kind)
        {
            // Whether it can be absent does not matter then.
            analysis.Findings.Cut(before);
            analysis.Findings.Add(EvaluationDiagnostics.NotAList.At(statement.List.Span, kind.Name));
        }
        Evaluate(statement.Options.Offset);
        Evaluate(statement.Options.Limit);
        var element = ElementOf(list);
        var variable = statement.Variable as VariableExpression;
        if (variable is not null)
            analysis.NoteBound(variable.Name);
        var slot = new Slot(null, analysis.Frame);
        var scope = AnalysisScope.OfLoop("for", ForState, variable, slot);
        Turn(scope, slot, statement.Body, () =>
        {
            analysis.Guards.Mention(statement.List);
            if (variable is null)
                analysis.Assignments.Assign(statement.Variable, element);
            else
                analysis.Flow.Assign(slot, element);
        });
        if (statement.Otherwise is null)
            return;
        analysis.Flow.Enter();
        var completes = analysis.Statements.Execute(statement.Otherwise);
        var branch = analysis.Flow.Leave();
        analysis.Flow.Join(completes ? [branch, new FlowBranch(null)] : [new FlowBranch(null), new FlowBranch(null)]);
    }

    /// <summary>Goes through a <c>while</c>.</summary>
    public void Execute(WhileStatement statement)
    {
        var scope = AnalysisScope.OfLoop("while", WhileState, variable: null, slot: null);
        Turn(scope, variable: null, statement.Body, () =>
        {
            analysis.Expressions.TypeOf(statement.Condition);
            analysis.Guards.Assume(statement.Condition, holds: true);
        });
    }

    /// <summary>Notes a way that ends in <c>break</c> or <c>continue</c>.</summary>
    public void Leave()
    {
        if (analysis.Frame.Loop is { Exits: { } exits, Start: { } start })
            exits.Add(analysis.Flow.Since(start));
    }

    /// <summary>What is certainly no list, nor an object that could be gone through; null when it may be one.</summary>
    public static ScriptKind? NotAList(TemplateType type)
    {
        ScriptKind? kind = null;
        foreach (var member in TypeJoin.MembersOf(type))
        {
            if (ReferenceEquals(member, TemplateType.Null))
                continue;
            if (member.Kind is not { } found || member is ListType or ObjectType or GroupType or BuiltInType or FunctionType)
                return null;
            kind ??= found;
        }
        return kind;
    }

    private static ObjectType StateOf(params string[] names)
    {
        var shape = new ObjectShape(title: null, isOpen: false);
        foreach (var name in names)
        {
            var isNumber = name is "index" or "rindex" or "length";
            shape.Set(name, new ObjectField(Presence.Required, isNumber ? TemplateType.Number : TemplateType.Boolean));
        }
        return new ObjectType(shape);
    }

    /// <summary>An object is gone through as pairs of <c>key</c> and <c>value</c>.</summary>
    private TemplateType ElementOf(TemplateType list)
    {
        var members = TypeJoin.MembersOf(TypeJoin.WithoutNull(list));
        if (members.Count != 1 || members[0] is not ObjectType found)
            return TypeJoin.ElementOf(list);
        DataUsage.ReadWhole(found);
        return Pair;
    }

    private static ObjectType PairOf()
    {
        var shape = new ObjectShape(title: null, isOpen: false);
        shape.Set("key", new ObjectField(Presence.Required, TemplateType.Text));
        shape.Set("value", new ObjectField(Presence.Required, TemplateType.Unknown));
        return new ObjectType(shape);
    }

    private void Evaluate(Expression? expression)
    {
        if (expression is not null)
            analysis.Expressions.TypeOf(expression);
    }

    /// <summary>Repeats the turn until it changes nothing more; only what the last one finds counts.</summary>
    /// <param name="variable">The variable of the loop, which is gone behind it; null for none.</param>
    private void Turn(AnalysisScope scope, Slot? variable, Block body, Action begin)
    {
        var frame = analysis.Frame;
        for (var turn = 1; ; turn++)
        {
            var found = analysis.Findings.Count;
            var shapes = analysis.ShapeVersion;
            scope.Exits?.Clear();
            frame.Push(scope);
            analysis.Flow.Enter();
            scope.Start = analysis.Flow.Current;
            begin();
            var completes = analysis.Statements.Execute(body);
            var branch = analysis.Flow.Leave();
            frame.Pop();
            var changed = JoinTurn(BranchesOf(scope, variable, completes ? branch : null), isLast: turn >= MostTurns) || shapes != analysis.ShapeVersion;
            if (!changed || analysis.IsExhausted || turn > MostTurns)
                return;
            analysis.Findings.Cut(found);
        }
    }

    /// <summary>The ways on which the loop is left or begun again; it may have had no turn at all.</summary>
    private static List<FlowBranch> BranchesOf(AnalysisScope scope, Slot? variable, FlowBranch? last)
    {
        var branches = new List<FlowBranch> { new(null) };
        branches.AddRange(scope.Exits ?? []);
        if (last is not null)
            branches.Add(last);
        foreach (var branch in branches)
        {
            if (variable is not null)
                branch.Forget(variable);
        }
        return branches;
    }

    private bool JoinTurn(List<FlowBranch> branches, bool isLast)
    {
        if (branches.Count == 1 || !analysis.Flow.Join(branches))
            return false;
        if (isLast)
            analysis.Flow.Forget(branches);
        return true;
    }
}
