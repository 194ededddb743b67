using System.Text;

namespace ReportGen.Core.Sources;

/// <summary>Encodes text in UTF-8. The framework looks for long stretches of ASCII, which Vietnamese text has none of.</summary>
internal static class QuickUtf8
{
    private const int MostBytesOfCharacter = 3;

    /// <summary>Bytes for which there must be room to encode a text.</summary>
    public static int RoomFor(int length) => MostBytesOfCharacter * length;

    /// <summary>Encodes a text.</summary>
    /// <param name="bytes">As long as <see cref="RoomFor"/> says, or longer.</param>
    /// <returns>How many bytes.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                bytes[count++] = (byte)c;
                continue;
            }
            if (c < 0x800)
                bytes[count++] = (byte)(0xC0 | c >> 6);
            else if (char.IsSurrogate(c))
                return Encoding.UTF8.GetBytes(text, bytes);
            else
            {
                bytes[count++] = (byte)(0xE0 | c >> 12);
                bytes[count++] = (byte)(0x80 | (c >> 6 & 0x3F));
            }
            bytes[count++] = (byte)(0x80 | (c & 0x3F));
        }
        return count;
    }
}
