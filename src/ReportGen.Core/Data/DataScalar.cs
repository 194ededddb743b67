using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A scalar: its text as it was typed, and what it could be.</summary>
public sealed class DataScalar : DataNode
{
    /// <summary>The text, or a slice where the way back to the file had to be found to know the text; there are so many scalars that each field counts.</summary>
    private readonly object _content;
    private readonly byte _style;
    private readonly byte _kinds;
    private readonly bool _isComposed;

    /// <summary>A scalar whose text stands in the file as it is, quotes aside.</summary>
    /// <param name="text">Its text.</param>
    /// <param name="span">Its characters in the file, quotes included; an empty value is the place behind its colon or dash.</param>
    /// <param name="style">How it was written: on one line.</param>
    /// <param name="kinds">What it could be.</param>
    public DataScalar(string text, SourceSpan span, ScalarStyle style, ScalarKinds kinds)
        : base(span) => (_content, _style, _kinds) = (text, (byte)style, (byte)kinds);

    /// <summary>A scalar whose text was put together.</summary>
    /// <param name="slice">The text after quotes, escapes and folding, with the way back to the file.</param>
    /// <param name="span">Its characters in the file.</param>
    /// <param name="style">How it was written.</param>
    /// <param name="kinds">What it could be.</param>
    public DataScalar(SourceSlice slice, SourceSpan span, ScalarStyle style, ScalarKinds kinds)
        : base(span) => (_content, _style, _kinds) = (slice, (byte)style, (byte)kinds);

    /// <summary>A scalar of a file that is read whole.</summary>
    /// <param name="number">Among all nodes of the file, from 1.</param>
    /// <param name="isComposed">Whether the text was put together from pieces of the file.</param>
    internal DataScalar(string text, SourceFile file, int start, int length, ScalarStyle style, ScalarKinds kinds, int number, bool isComposed = false)
        : base(file, start, length)
    {
        (_content, _style, _kinds, _isComposed) = (text, (byte)style, (byte)kinds, isComposed);
        Number = number;
    }

    /// <summary>What tells it apart from the other scalars of its file; 0 for one without a number.</summary>
    internal int Number { get; }

    /// <summary>The text after quotes, escapes and folding.</summary>
    public string Text => _content as string ?? ((SourceSlice)_content).Text;

    /// <summary>The text, with the way back to the file for places inside it.</summary>
    public SourceSlice Slice
    {
        get
        {
            if (_content is not string text)
                return (SourceSlice)_content;
            return _isComposed ? new SourceSlice(File, text, FindWay) : new SourceSlice(File, text, Start + (Style == ScalarStyle.Plain ? 0 : 1));
        }
    }

    /// <summary>How it was written.</summary>
    public ScalarStyle Style => (ScalarStyle)_style;

    /// <summary>What the text could be; the schema decides which it is.</summary>
    public ScalarKinds Kinds => (ScalarKinds)_kinds;

    private SourceSlice FindWay() => ScalarSliceBuilder.Build(File, Start, Start + Length, Style, Text);
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
