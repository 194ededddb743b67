using ReportGen.Core.Data;

namespace ReportGen.Core.Proofing;

/// <summary>How a text stands in its file, which decides what may be changed there.</summary>
public enum TextForm
{
    /// <summary>A YAML scalar without quotes: a colon with a space or a number sign would end it.</summary>
    PlainScalar,

    /// <summary>A YAML scalar between <c>'</c>.</summary>
    SingleQuotedScalar,

    /// <summary>A YAML scalar between <c>"</c>, where a backslash begins an escape.</summary>
    DoubleQuotedScalar,

    /// <summary>A YAML scalar behind <c>|</c> or <c>&gt;</c>, where every character stands for itself.</summary>
    BlockScalar,

    /// <summary>A template, or a piece of one: Markdown with code between <c>{{</c> and <c>}}</c>.</summary>
    Template,
}

/// <summary>Questions about <see cref="TextForm"/>.</summary>
internal static class TextForms
{
    /// <summary>The form of a scalar's text.</summary>
    public static TextForm Of(ScalarStyle style) => style switch
    {
        ScalarStyle.Plain => TextForm.PlainScalar,
        ScalarStyle.SingleQuoted => TextForm.SingleQuotedScalar,
        ScalarStyle.DoubleQuoted => TextForm.DoubleQuotedScalar,
        _ => TextForm.BlockScalar,
    };
}
