using System.Buffers.Binary;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Encodes the text of an element and looks, in the same pass, for what keeps its bytes from being those of the text itself.</summary>
internal static class XmlText
{
    /// <summary>Encodes a text.</summary>
    /// <param name="bytes">As long as <see cref="QuickUtf8.RoomFor"/> says, or longer.</param>
    /// <param name="count">How many bytes; of an unusual text they are good for nothing.</param>
    /// <param name="hasFigures">Whether there may be spaces in it where a line must not end.</param>
    /// <returns>How the text stands in XML.</returns>
    public static XmlTextKind Encode(ReadOnlySpan<char> text, Span<byte> bytes, out int count, out bool hasFigures)
    {
        var characters = QuickUtf8.Characters;
        var (found, repeated, before) = (0u, 0u, QuickUtf8.Blank);
        var rest = bytes;
        foreach (var c in text)
        {
            var character = c < characters.Length ? characters[c] : QuickUtf8.CharacterOf(c);
            BinaryPrimitives.WriteUInt32LittleEndian(rest, character);
            rest = rest[(int)(character >> QuickUtf8.CountAt)..];
            found |= character;
            repeated |= character & before;
            before = character;
        }
        (count, hasFigures) = (bytes.Length - rest.Length, (found & QuickUtf8.Figure) != 0);
        if ((found & QuickUtf8.Apart) != 0)
            return XmlTextKind.Unusual;
        return (found & QuickUtf8.OtherBlank) != 0 || ((repeated | before) & QuickUtf8.Blank) != 0 ? XmlTextKind.Plain : XmlTextKind.Folded;
    }
}

/// <summary>How a text stands in XML.</summary>
internal enum XmlTextKind
{
    /// <summary>Some of its characters are escaped, apart or forbidden.</summary>
    Unusual,

    /// <summary>As it is.</summary>
    Plain,

    /// <summary>As it is, and <see cref="PlainText.Fold"/> leaves it so too.</summary>
    Folded,
}
