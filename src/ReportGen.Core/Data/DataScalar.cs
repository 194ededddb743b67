using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A scalar: its text as it was typed, and what it could be.</summary>
public sealed class DataScalar : DataNode
{
    /// <summary>Null for a text that stands in the file as it is, as nearly all do; few are asked for their places.</summary>
    private readonly SourceSlice? _slice;

    /// <summary>A scalar whose text stands in the file as it is, quotes aside.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="span">Its characters in the file, quotes included; an empty value is the place behind its colon or dash.</param>
    /// <param name="style">How it was written: on one line.</param>
    /// <param name="kinds">What it could be.</param>
    public DataScalar(string text, SourceSpan span, ScalarStyle style, ScalarKinds kinds)
        : base(span)
    {
        Text = text;
        Style = style;
        Kinds = kinds;
    }

    /// <summary>A scalar whose text was put together.</summary>
    /// <param name="slice">The text after quotes, escapes and folding, with the way back to the file.</param>
    /// <param name="span">Its characters in the file.</param>
    /// <param name="style">How it was written.</param>
    /// <param name="kinds">What it could be.</param>
    public DataScalar(SourceSlice slice, SourceSpan span, ScalarStyle style, ScalarKinds kinds)
        : this(slice.Text, span, style, kinds) => _slice = slice;

    /// <summary>The text after quotes, escapes and folding.</summary>
    public string Text { get; }

    /// <summary>The text, with the way back to the file for places inside it.</summary>
    public SourceSlice Slice => _slice ?? new SourceSlice(Span.File, Text, Span.Start + (Style == ScalarStyle.Plain ? 0 : 1));

    /// <summary>How it was written.</summary>
    public ScalarStyle Style { get; }

    /// <summary>What the text could be; the schema decides which it is.</summary>
    public ScalarKinds Kinds { get; }
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
