using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>What is known of a value of the template language before there is data.</summary>
internal abstract class TemplateType
{
    /// <summary>Anything: nothing is concluded from it.</summary>
    public static readonly TemplateType Unknown = new SimpleType(null);

    /// <summary>No value at all: the elements of an empty list.</summary>
    public static readonly TemplateType Never = new SimpleType(null);

    /// <summary>Nothing.</summary>
    public static readonly TemplateType Null = new SimpleType(ScriptKind.Null);

    /// <summary>A truth value.</summary>
    public static readonly TemplateType Boolean = new SimpleType(ScriptKind.Boolean);

    /// <summary>A number.</summary>
    public static readonly TemplateType Number = new SimpleType(ScriptKind.Number);

    /// <summary>A text.</summary>
    public static readonly TemplateType Text = new SimpleType(ScriptKind.Text);

    /// <summary>A date.</summary>
    public static readonly TemplateType Date = new SimpleType(ScriptKind.Date);

    /// <summary>A time span.</summary>
    public static readonly TemplateType TimeSpan = new SimpleType(ScriptKind.TimeSpan);

    /// <summary>The kind, as messages name it; null when there is not one that is certain.</summary>
    public abstract ScriptKind? Kind { get; }

    /// <summary>A truth value that is known.</summary>
    public static TemplateType Of(bool value) => value ? BooleanConstant.True : BooleanConstant.False;

    /// <summary>Whether it is a text.</summary>
    public bool IsText => ReferenceEquals(Kind, ScriptKind.Text);

    private sealed class SimpleType(ScriptKind? kind) : TemplateType
    {
        public override ScriptKind? Kind => kind;
    }
}

/// <summary>A truth value that is known, so that branches that are never taken are left alone.</summary>
internal sealed class BooleanConstant : TemplateType
{
    public static readonly BooleanConstant True = new();

    public static readonly BooleanConstant False = new();

    private BooleanConstant()
    {
    }

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Boolean;
}

/// <summary>A text that is known.</summary>
internal sealed class TextConstant(string value, Expression? literal = null) : TemplateType
{
    /// <summary>The text.</summary>
    public string Value { get; } = value;

    /// <summary>Where it was typed; null when it was put together.</summary>
    public Expression? Literal { get; } = literal;

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Text;
}

/// <summary>A text of data whose values the schema lists.</summary>
/// <param name="values">The values.</param>
/// <param name="title">What the schema calls it.</param>
internal sealed class ChoiceType(List<string> values, string title) : TemplateType
{
    /// <summary>The values.</summary>
    public List<string> Values { get; } = values;

    /// <summary>What the schema calls it.</summary>
    public string Title { get; } = title;

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Text;
}

/// <summary>A list.</summary>
/// <param name="element">What its elements are; <see cref="TemplateType.Never"/> while it is empty.</param>
internal sealed class ListType(TemplateType element) : TemplateType
{
    /// <summary>A list of which nothing else is known.</summary>
    public static readonly ListType OfAnything = new(Unknown);

    /// <summary>What its elements are.</summary>
    public TemplateType Element { get; } = element;

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.List;
}

/// <summary>One of several types.</summary>
/// <param name="members">At least two, no unions among them.</param>
internal sealed class UnionType(List<TemplateType> members) : TemplateType
{
    /// <summary>The types.</summary>
    public List<TemplateType> Members { get; } = members;

    /// <inheritdoc/>
    public override ScriptKind? Kind => null;
}

/// <summary>A group of built-in functions, such as <c>string</c>.</summary>
internal sealed class GroupType(ScriptObject group) : TemplateType
{
    /// <summary>The group.</summary>
    public ScriptObject Group { get; } = group;

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Object;
}

/// <summary>A built-in function.</summary>
internal sealed class BuiltInType(BuiltInFunction function) : TemplateType
{
    /// <summary>The function.</summary>
    public BuiltInFunction Function { get; } = function;

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Function;
}

/// <summary>A function of a template.</summary>
/// <param name="definition">Parameters and body.</param>
/// <param name="frame">Where it was defined.</param>
internal sealed class FunctionType(Scripting.Syntax.FunctionDefinition definition, AnalysisFrame frame) : TemplateType
{
    /// <summary>Parameters and body.</summary>
    public Scripting.Syntax.FunctionDefinition Definition { get; } = definition;

    /// <summary>Where it was defined; it sees the names of that place.</summary>
    public AnalysisFrame Frame { get; } = frame;

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Function;
}
