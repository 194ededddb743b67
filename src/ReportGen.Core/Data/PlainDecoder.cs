using System.Buffers;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Data;

/// <summary>
/// Decodes UTF-8 as people write it, in the one pass in which it also looks for the characters that plain readers leave to others. What is
/// wrong or seldom is left to the framework's decoder, which takes several passes.
/// </summary>
internal static class PlainDecoder
{
    /// <summary>For longer files a buffer beside the text costs more memory than it saves time.</summary>
    private const int Longest = 1 << 18;

    /// <summary>Bytes that go on with a character are the numbers up to this, once their mark is taken off.</summary>
    private const int LargestPart = 0x3F;

    private const int ContinuationMark = 0x80;

    /// <summary>Decodes the bytes of a file.</summary>
    /// <param name="isPlain">Whether the text holds none of the characters of <see cref="HasUnusualCharacter"/>.</param>
    /// <returns>Null for bytes that are not sound, for a zero, a character beyond 65,535 or a long file.</returns>
    public static string? Decode(ReadOnlySpan<byte> bytes, out bool isPlain)
    {
        isPlain = true;
        if (bytes.Length > Longest)
            return null;
        var characters = ArrayPool<char>.Shared.Rent(bytes.Length);
        var count = Decode(bytes, characters, ref isPlain);
        var text = count < 0 ? null : new string(characters, 0, count);
        ArrayPool<char>.Shared.Return(characters);
        return text;
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
    private static int Decode(ReadOnlySpan<byte> bytes, Span<char> characters, ref bool isPlain)
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
                    isPlain = false;
            }
            else if (c == 0)
                return -1;
            else if (c != '\n' && (c != '\r' || i == bytes.Length || bytes[i] != '\n'))
                isPlain = false;
            characters[count++] = (char)c;
        }
        return count;
    }

    /// <param name="c">Not below 127.</param>
    private static bool IsUnusual(char c) => c is <= '\u009F' or '\u2028' or '\u2029' or '\uFEFF'
        || (c >= '\u0300' && c is not (>= '\u1E00' and <= '\u1EFF') && Composer.IsMark(c));
}
