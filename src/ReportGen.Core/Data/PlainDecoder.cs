using System.Buffers.Binary;
using System.Numerics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Data;

/// <summary>
/// Decodes UTF-8 as people write it, in the one pass in which it also looks for the characters that plain readers leave to others. What is
/// wrong or seldom is left to the framework's decoder, which takes several passes.
/// </summary>
internal static class PlainDecoder
{
    /// <summary>Bytes that go on with a character are the numbers up to this, once their mark is taken off.</summary>
    private const int LargestPart = 0x3F;

    private const int ContinuationMark = 0x80;

    private const ulong LowestBits = 0x0101_0101_0101_0101;

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="isPlain">Whether the text holds none of the characters of <see cref="HasUnusualCharacter"/>.</param>
    /// <returns>Null for bytes that are not sound, for a zero or a character beyond 65,535.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out bool isPlain)
    {
        var (isSound, hasUnusual) = (false, false);
        // Straight into the text, so that there is no buffer to be borrowed.
        var text = string.Create(CountCharacters(bytes), bytes, (characters, source) => isSound = Decode(source, characters, ref hasUnusual) == characters.Length);
        isPlain = !hasUnusual;
        return isSound || bytes.IsEmpty ? text : null;
    }

    /// <summary>How many bytes begin a character: all but those that go on with one, whose highest bit is set and the next is not.</summary>
    private static int CountCharacters(ReadOnlySpan<byte> bytes)
    {
        var count = bytes.Length;
        for (; bytes.Length >= sizeof(ulong); bytes = bytes[sizeof(ulong)..])
        {
            var eight = BinaryPrimitives.ReadUInt64LittleEndian(bytes);
            count -= BitOperations.PopCount(eight >> 7 & ~(eight >> 6) & LowestBits);
        }
        foreach (var one in bytes)
            count -= (one & 0xC0) == ContinuationMark ? 1 : 0;
        return count;
    }

    /// <summary>Whether a text holds tabs or other controls, line ends that are none elsewhere, or letters in pieces.</summary>
    public static bool HasUnusualCharacter(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c < ' ' ? c != '\n' && (c != '\r' || i + 1 == text.Length || text[i + 1] != '\n') : c >= '\u007F' && IsUnusual(c))
                return true;
        }
        return false;
    }

    /// <returns>How many characters; -1 when they are for the framework.</returns>
    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> characters, ref bool hasUnusual)
    {
        var count = 0;
        for (var i = 0; i < bytes.Length;)
        {
            int c = bytes[i++];
            // Most are plain letters and spaces: one question for them.
            if ((uint)(c - ' ') < '\u007F' - ' ')
            {
                characters[count++] = (char)c;
                continue;
            }
            if (c >= ContinuationMark)
            {
                var isLong = c >= 0xE0;
                if (c is < 0xC2 or >= 0xF0 || i + (isLong ? 1 : 0) >= bytes.Length)
                    return -1;
                var part = bytes[i++] ^ ContinuationMark;
                c = isLong ? (c & 0x0F) << 6 | part : (c & 0x1F) << 6 | part;
                if (isLong)
                {
                    var last = bytes[i++] ^ ContinuationMark;
                    part |= last;
                    c = c << 6 | last;
                    if (c < 0x800 || char.IsSurrogate((char)c))
                        return -1;
                }
                if (part > LargestPart)
                    return -1;
                if (c is not (> '\u009F' and < '\u0300' or >= '\u1E00' and <= '\u1EFF') && IsUnusual((char)c))
                    hasUnusual = true;
            }
            else if (c == 0)
                return -1;
            else if (c != '\n' && (c != '\r' || i == bytes.Length || bytes[i] != '\n'))
                hasUnusual = true;
            characters[count++] = (char)c;
        }
        return count;
    }

    /// <param name="c">Not below 127.</param>
    private static bool IsUnusual(char c) => c is <= '\u009F' or '\u2028' or '\u2029' or '\uFEFF'
        || (c >= '\u0300' && c is not (>= '\u1E00' and <= '\u1EFF') && Composer.IsMark(c));
}
