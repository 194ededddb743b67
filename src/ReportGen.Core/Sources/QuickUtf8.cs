using System.Buffers.Binary;
using System.Text;

namespace ReportGen.Core.Sources;

/// <summary>Encodes text in UTF-8. The framework looks for long stretches of ASCII, which Vietnamese text has none of.</summary>
internal static class QuickUtf8
{
    /// <summary>Of a character: how many bytes it has, above this bit; 0 for half of a pair.</summary>
    public const int CountAt = 30;

    /// <summary>Of a character: the blank, or other white space that is no control character.</summary>
    public const uint Blank = 1 << 24;
    public const uint OtherBlank = 1 << 25;

    /// <summary>Of a character: a control character, a half of a pair, or one that XML forbids or escapes.</summary>
    public const uint Apart = 1 << 26;

    /// <summary>Of a character: a digit or an ellipsis, which stands for one.</summary>
    public const uint Figure = 1 << 27;

    private const int MostBytesOfCharacter = 3;
    private const char EndOfLatin = '\u1F00';

    /// <summary>As <see cref="CharacterOf"/>, for each character up to U+1EFF.</summary>
    public static readonly uint[] Characters = FindCharacters();

    /// <summary>Bytes for which there must be room to encode a text: one is written behind the last.</summary>
    public static int RoomFor(int length) => (MostBytesOfCharacter * length) + 1;

    /// <summary>Encodes a text.</summary>
    /// <param name="bytes">As long as <see cref="RoomFor"/> says, or longer.</param>
    /// <returns>How many bytes.</returns>
    public static int Encode(ReadOnlySpan<char> text, Span<byte> bytes)
    {
        var characters = Characters;
        // To cut off what is written takes half the time of counting it.
        var rest = bytes;
        foreach (var c in text)
        {
            var character = c < characters.Length ? characters[c] : CharacterOf(c);
            if (character >> CountAt == 0)
                return Encoding.UTF8.GetBytes(text, bytes);
            BinaryPrimitives.WriteUInt32LittleEndian(rest, character);
            rest = rest[(int)(character >> CountAt)..];
        }
        return bytes.Length - rest.Length;
    }

    /// <summary>The bytes of a character, the first one lowest, what it is, and their number.</summary>
    public static uint CharacterOf(char c)
    {
        if (c < '\u0080')
            return c | KindOf(c) | (1u << CountAt);
        if (char.IsSurrogate(c))
            return Apart;
        var last = 0x80u | (c & 0x3Fu);
        return c < '\u0800'
            ? 0xC0u | ((uint)c >> 6) | (last << 8) | KindOf(c) | (2u << CountAt)
            : 0xE0u | ((uint)c >> 12) | ((0x80u | (((uint)c >> 6) & 0x3F)) << 8) | (last << 16) | KindOf(c) | (3u << CountAt);
    }

    private static uint KindOf(char c) => c switch
    {
        ' ' => Blank,
        < ' ' or '&' or '<' or '>' or >= '\uFFFE' => Apart,
        (>= '0' and <= '9') or '…' => Figure,
        '\u0085' or '\u00A0' or '\u1680' => OtherBlank,
        >= '\u2000' and <= '\u3000' when char.IsWhiteSpace(c) => OtherBlank,
        _ => 0,
    };

    private static uint[] FindCharacters()
    {
        var characters = new uint[EndOfLatin];
        for (var c = '\0'; c < EndOfLatin; c++)
            characters[c] = CharacterOf(c);
        return characters;
    }
}
