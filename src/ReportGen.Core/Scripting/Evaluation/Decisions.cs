using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// The data that decided what is carried out at the moment. It went into what is assigned or returned there: <c>if x.done; n = n + 1; end</c>
/// makes <c>n</c> a count of every <c>done</c> that held.
/// </summary>
internal sealed class Decisions
{
    /// <summary>Of the conditions around the statement, inside the function it stands in.</summary>
    public Origins? Conditions { get; set; }

    /// <summary>The loop around it, whose elements count only for what reads no data itself, such as a counter.</summary>
    public LoopScope? Loop { get; set; }

    /// <summary>Of the conditions that a function would have returned on before, had they held.</summary>
    public Origins? Passed { get; set; }

    /// <summary>Takes another state: nothing at all where a function begins, the former one where it ends.</summary>
    public void Set(Origins? conditions, LoopScope? loop, Origins? passed) => (Conditions, Loop, Passed) = (conditions, loop, passed);

    /// <summary>The value that is assigned, with the data that decided to assign it.</summary>
    public ScriptValue Assigned(AssignExpression assignment, ScriptValue value)
    {
        var decided = IsCounter(assignment) ? Origins.Union(Conditions, Loop?.Elements) : Conditions;
        return Decided(value, decided);
    }

    /// <summary>The value of a counter, with the data that decided to count.</summary>
    public ScriptValue Counted(ScriptValue value) => Decided(value, Origins.Union(Conditions, Loop?.Elements));

    /// <summary>The value that is returned, with the data that decided to return it.</summary>
    public ScriptValue Returned(ScriptValue value) => Decided(value, Origins.Union(Passed, Conditions));

    /// <summary>Lists, objects and texts of several pieces keep the finer origins of their parts.</summary>
    private static ScriptValue Decided(ScriptValue value, Origins? origins) =>
        value is ScriptBoolean or ScriptInteger or ScriptDouble or ScriptDecimal or ScriptText { IsWhole: true } ? value.Add(origins) : value;

    /// <summary><c>n = 0</c>, <c>n = n + 1</c>, <c>n += 1</c>.</summary>
    private static bool IsCounter(AssignExpression assignment) => assignment.Value switch
    {
        LiteralExpression => true,
        BinaryExpression { Left: VariableExpression left, Right: LiteralExpression } =>
            assignment is { Operation: null, Target: VariableExpression target } && target.Name == left.Name && target.IsLocal == left.IsLocal,
        _ => false,
    };
}
