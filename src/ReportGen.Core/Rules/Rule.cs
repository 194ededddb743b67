using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Conditions;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rules;

/// <summary>A rule across the files of a project: something that must hold, for the whole or for each element of lists.</summary>
/// <param name="Id">The rule's name.</param>
/// <param name="Loops">What it goes through, the outermost first; empty for a rule about the whole.</param>
/// <param name="Check">What must be true.</param>
/// <param name="Message">What to say when it is not.</param>
/// <param name="Hint">What to do then; null when the message says it all.</param>
/// <param name="Severity">How bad it is.</param>
/// <param name="At">The value to point at; null for the innermost element.</param>
/// <param name="Near">The names of which the value at <paramref name="At"/> should be one, to suggest the nearest; null when it is no name.</param>
/// <param name="Waivers">The justified exceptions.</param>
public sealed record Rule(
    DataScalar Id,
    IReadOnlyList<RuleLoop> Loops,
    ScriptExpression Check,
    RuleMessage Message,
    RuleMessage? Hint,
    Severity Severity,
    ScriptExpression? At,
    ScriptExpression? Near,
    IReadOnlyList<RuleWaiver> Waivers)
{
    /// <summary>The words to point at in the text at <see cref="At"/>; null for the whole of it.</summary>
    public ScriptExpression? Words { get; init; }

    /// <summary>The value to name as the related place; null for none.</summary>
    public ScriptExpression? Related { get; init; }

    /// <summary>Loops and check, made ready to be asked of much data; null when they can only be evaluated as they stand.</summary>
    internal Condition? Condition { get; init; }
}

/// <summary>One <c>x in list</c> of a rule.</summary>
public sealed record RuleLoop(string Variable, ScriptExpression List);

/// <summary>The sentence of a rule; where a language has none of its own, the Vietnamese one serves.</summary>
public sealed record RuleMessage(Template Vietnamese, Template English);

/// <summary>A justified exception of a rule.</summary>
/// <param name="Item">The id of the element that is excepted; null for all.</param>
/// <param name="Reason">Printed with every run.</param>
/// <param name="Span">Where the exception stands.</param>
public sealed record RuleWaiver(DataScalar? Item, string Reason, SourceSpan Span);
