using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Core.Sources;

/// <summary>Encodes text in UTF-8. The framework looks for long stretches of ASCII, which Vietnamese text has none of.</summary>
internal static class QuickUtf8
{
    private const int MostBytesOfCharacter = 3;

    /// <summary>Bytes for which there must be room to encode a text: a step writes more than it counts.</summary>
    public static int RoomFor(int length) => (MostBytesOfCharacter * length) + 1;

    /// <summary>Encodes a text.</summary>
    /// <param name="bytes">As long as <see cref="RoomFor"/> says, or longer.</param>
    /// <returns>How many bytes.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var count = 0;
        foreach (var c in text)
        {
            if (char.IsSurrogate(c))
                return Encoding.UTF8.GetBytes(text, bytes);
            // No questions, since the answers of Vietnamese text cannot be guessed: all bits or none.
            var (isLong, isLongest) = ((0x7F - c) >> 31, (0x7FF - c) >> 31);
            var two = 0x80C0 | c >> 6 | (c & 0x3F) << 8;
            var three = 0x8080E0 | c >> 12 | (c >> 6 & 0x3F) << 8 | (c & 0x3F) << 16;
            var code = (c & ~isLong) | (two & isLong & ~isLongest) | (three & isLongest);
            BinaryPrimitives.WriteInt32LittleEndian(bytes[count..], code);
            count += 1 - isLong - isLongest;
        }
        return count;
    }
}
