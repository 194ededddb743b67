using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>
/// The data that decided what is carried out at the moment. It went into what is assigned or returned there: <c>if x.done; n = n + 1; end</c>
/// makes <c>n</c> a count of every <c>done</c> that held.
/// </summary>
/// <param name="traces">Whether what is written is to tell it too.</param>
internal sealed class Decisions(bool traces)
{
    /// <summary>Whether what is written tells it too.</summary>
    public bool AreTraced => traces;

    /// <summary>Of the conditions around the statement, inside the function it stands in.</summary>
    public Origins? Conditions { get; set; }

    /// <summary>The loop around it, whose elements count only for what reads no data itself, such as a counter.</summary>
    public LoopScope? Loop { get; set; }

    /// <summary>Of the conditions that a function would have returned on before, had they held.</summary>
    public Origins? Passed { get; set; }

    /// <summary>Of all that is around the function, and of the lists that loops go through; only where it is traced.</summary>
    public Origins? Around { get; set; }

    /// <summary>Of the innermost condition around the statement; only of use where it is traced.</summary>
    public Origins? Innermost { get; set; }

    /// <summary>Begins a function or template of its own.</summary>
    public void Enter()
    {
        if (traces)
            Surround(Origins.Union(Passed, Conditions));
        Set(null, null, null);
        Innermost = null;
    }

    /// <summary>Takes another state: nothing at all where an evaluation begins, the former one where a function ends.</summary>
    public void Set(Origins? conditions, LoopScope? loop, Origins? passed) => (Conditions, Loop, Passed) = (conditions, loop, passed);

    /// <summary>Puts data around what is carried out next.</summary>
    public void Surround(Origins? origins)
    {
        if (traces)
            Around = Origins.Union(Around, origins);
    }

    /// <summary>The value of a literal; a text that is traced tells where it stands.</summary>
    public ScriptValue Literal(LiteralExpression literal) =>
        traces && literal.Value is ScriptText ? literal.Value.Add(Origins.OfLiteral(literal.Span)) : literal.Value;

    /// <summary>The origin of what is written, with what had a part in it where that is traced.</summary>
    /// <param name="read">What the text was computed from; null for literal text.</param>
    public TextOrigin Traced(TextOrigin origin, Origins? read = null)
    {
        if (!traces || Passed is null && Conditions is null && Around is null && read is null)
            return origin;
        return origin with { Decision = new TracedDecision(read, Innermost, Origins.Union(Passed, Conditions), Around) };
    }

    /// <summary>The value that is assigned, with the data that decided to assign it.</summary>
    public ScriptValue Assigned(AssignExpression assignment, ScriptValue value)
    {
        // Who is in a list, and so how many are, is decided where the list grows.
        if (traces && Conditions is not null && value is ScriptList)
            return value.Add(Origins.AsDecision(Conditions));
        var decided = assignment.IsCounter ? Origins.Union(Conditions, Loop?.Elements) : Conditions;
        return Decided(value, decided);
    }

    /// <summary>The value of a counter, with the data that decided to count.</summary>
    public ScriptValue Counted(ScriptValue value) => Decided(value, Origins.Union(Conditions, Loop?.Elements));

    /// <summary>The value that is returned, with the data that decided to return it.</summary>
    public ScriptValue Returned(ScriptValue value) => Decided(value, Origins.Union(Passed, Conditions));

    /// <summary>Lists, objects and texts of several pieces keep the finer origins of their parts.</summary>
    private static ScriptValue Decided(ScriptValue value, Origins? origins) =>
        origins is not null && value is ScriptBoolean or ScriptInteger or ScriptDouble or ScriptDecimal or ScriptText { IsWhole: true } ? value.Add(origins) : value;
}
