using ReportGen.Core.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Core.Data;

/// <summary>Finds the exact places of what YamlDotNet reports: without anchors, tags, line ends behind a block scalar.</summary>
internal sealed class YamlPlaces(SourceFile file)
{
    /// <summary>The offset of a mark.</summary>
    public int Offset(Mark mark) => (int)Math.Clamp(mark.Index, 0, file.Text.Length);

    /// <summary>The characters between two marks.</summary>
    public SourceSpan Span(Mark start, Mark end) => file.Span(Offset(start), Math.Max(0, Offset(end) - Offset(start)));

    /// <summary>The first character of a node itself.</summary>
    public SourceSpan First(ParsingEvent node)
    {
        var start = SkipProperties(Offset(node.Start));
        return file.Span(start, Math.Min(1, file.Text.Length - start));
    }

    /// <summary>All characters of a scalar, quotes included.</summary>
    public SourceSpan ScalarSpan(Scalar scalar)
    {
        var start = Offset(scalar.Start);
        if (!scalar.Anchor.IsEmpty || !scalar.Tag.IsEmpty)
            start = SkipProperties(start);
        var end = Math.Max(start, Offset(scalar.End));
        while (end > start && file.Text[end - 1] is '\n' or '\r' or ' ')
            end--;
        return file.Span(start, end - start);
    }

    /// <summary>The anchor of a node, with its <c>&amp;</c>.</summary>
    public SourceSpan AnchorSpan(NodeEvent node) => file.Span(file.Text.IndexOf('&', Offset(node.Start)), node.Anchor.Value.Length + 1);

    /// <summary>The tag of a node.</summary>
    public SourceSpan TagSpan(NodeEvent node)
    {
        var start = Offset(node.Start);
        var tag = file.Text.IndexOf('!', start);
        var end = tag;
        while (end >= 0 && end < file.Text.Length && !char.IsWhiteSpace(file.Text[end]))
            end++;
        return tag < 0 ? file.Span(start, 0) : file.Span(tag, end - tag);
    }

    /// <summary>Where the value of a key would start, were it not empty.</summary>
    public int PlaceBehindColon(SourceSpan key)
    {
        var text = file.Text;
        var offset = key.End;
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset < text.Length && text[offset] == ':' ? offset + 1 : key.End;
    }

    /// <summary>Our word for a style of the library.</summary>
    public static ScalarStyle StyleOf(Scalar scalar) => scalar.Style switch
    {
        YamlDotNet.Core.ScalarStyle.SingleQuoted => ScalarStyle.SingleQuoted,
        YamlDotNet.Core.ScalarStyle.DoubleQuoted => ScalarStyle.DoubleQuoted,
        YamlDotNet.Core.ScalarStyle.Literal => ScalarStyle.Literal,
        YamlDotNet.Core.ScalarStyle.Folded => ScalarStyle.Folded,
        _ => ScalarStyle.Plain,
    };

    /// <summary>Goes over anchors and tags to the node itself.</summary>
    private int SkipProperties(int offset)
    {
        var text = file.Text;
        while (offset < text.Length && text[offset] is '&' or '!')
        {
            while (offset < text.Length && !char.IsWhiteSpace(text[offset]))
                offset++;
            while (offset < text.Length && char.IsWhiteSpace(text[offset]))
                offset++;
        }
        return Math.Min(offset, text.Length);
    }
}
