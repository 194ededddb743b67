using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A scalar: its text as it was typed, and what it could be.</summary>
/// <param name="slice">The text after quotes, escapes and folding, with the way back to the file.</param>
/// <param name="span">The scalar's characters in the file, quotes included; an empty value is the place behind its colon or dash.</param>
/// <param name="style">How it was written.</param>
/// <param name="kinds">What it could be.</param>
public sealed class DataScalar(SourceSlice slice, SourceSpan span, ScalarStyle style, ScalarKinds kinds) : DataNode(span)
{
    /// <summary>The text after quotes, escapes and folding.</summary>
    public string Text => Slice.Text;

    /// <summary>The text, with the way back to the file for places inside it.</summary>
    public SourceSlice Slice { get; } = slice;

    /// <summary>How it was written.</summary>
    public ScalarStyle Style { get; } = style;

    /// <summary>What the text could be; the schema decides which it is.</summary>
    public ScalarKinds Kinds { get; } = kinds;
}

/// <summary>How a scalar was written.</summary>
public enum ScalarStyle
{
    /// <summary>Without quotes.</summary>
    Plain,

    /// <summary>Between <c>'</c>.</summary>
    SingleQuoted,

    /// <summary>Between <c>"</c>.</summary>
    DoubleQuoted,

    /// <summary>Behind <c>|</c>: line ends are kept.</summary>
    Literal,

    /// <summary>Behind <c>&gt;</c>: line ends become spaces.</summary>
    Folded,
}

/// <summary>What the text of a scalar could be; several at a time for a plain one.</summary>
[Flags]
public enum ScalarKinds
{
    /// <summary>Text: always possible in YAML, and the only kind of a quoted scalar.</summary>
    String = 1,

    /// <summary>Nothing at all: an empty value, <c>null</c> or <c>~</c>.</summary>
    Null = 2,

    /// <summary><c>true</c> or <c>false</c>.</summary>
    Boolean = 4,

    /// <summary>A number with a value that is whole.</summary>
    Integer = 8,

    /// <summary>Any number; every <see cref="Integer"/> is one too.</summary>
    Number = 16,
}
