using System.Text;

namespace ReportGen.Core.Vietnamese;

/// <summary>Reads UTF-8 that was taken for Windows-1252: <c>á»§</c> gives <c>ủ</c>.</summary>
internal static class Utf8Decoder
{
    /// <summary>What Windows-1252 shows for the bytes 80 to 9F; five of them stay control characters.</summary>
    private const string Windows80To9F =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

    /// <summary>The damaged stretch of a text; null when there is none.</summary>
    public static LegacyText? Find(string text)
    {
        var (first, last, strong, weak) = (-1, -1, 0, 0);
        for (var i = 0; i < text.Length; i++)
        {
            var length = LengthAt(text, i);
            if (length == 0)
                continue;
            if (IsStrong(text, i, length))
                strong++;
            else
                weak++;
            first = first < 0 ? i : first;
            i += length - 1;
            last = i;
        }
        return strong == 0 ? null : Describe(text, WordStart(text, first), WordEnd(text, last + 1));
    }

    private static LegacyText Describe(string text, int start, int end)
    {
        var original = new StringBuilder();
        var isCertain = true;
        for (var i = start; i < end; i++)
        {
            var length = LengthAt(text, i);
            if (length > 0)
            {
                original.Append(CharacterAt(text, i, length));
                i += length - 1;
            }
            else
            {
                isCertain &= text[i] < '\u0080' || !IsPartOfSequence(text, i);
                original.Append(Guess(text, ref i));
            }
        }
        return new LegacyText(LegacyEncoding.Utf8, start, end - start, original.ToString(), isCertain);
    }

    /// <summary>Editors drop the control characters and turn no-break spaces into spaces; what was there can still be guessed.</summary>
    private static char Guess(string text, ref int offset)
    {
        switch (text[offset])
        {
            case 'Ä':
                return 'Đ';
            case 'Ã' when offset + 1 < text.Length && text[offset + 1] == ' ':
                offset++;
                return 'à';
            default:
                return text[offset];
        }
    }

    private static bool IsPartOfSequence(string text, int offset) => ToByte(text[offset]) is >= 0x80 and < 0x100;

    /// <summary>The number of characters, 2 or 3, that are one Vietnamese letter or mark in UTF-8; 0 when they are not.</summary>
    private static int LengthAt(string text, int offset)
    {
        var lead = ToByte(text[offset]);
        var length = lead switch
        {
            >= 0xC2 and <= 0xC6 => 2,
            0xE1 or 0xE2 => 3,
            _ => 0,
        };
        if (length == 0 || offset + length > text.Length)
            return 0;
        for (var i = 1; i < length; i++)
        {
            if (ToByte(text[offset + i]) is < 0x80 or > 0xBF)
                return 0;
        }
        return IsExpected(CharacterAt(text, offset, length)) ? length : 0;
    }

    private static char CharacterAt(string text, int offset, int length)
    {
        var value = length == 2 ? ToByte(text[offset]) & 0x1F : ToByte(text[offset]) & 0x0F;
        for (var i = 1; i < length; i++)
            value = (value << 6) | (ToByte(text[offset + i]) & 0x3F);
        return (char)value;
    }

    private static bool IsExpected(char c) => Letters.IsLetter(c) || c is '“' or '”' or '‘' or '’' or '–' or '—' or '…' or '\u00A0';

    /// <summary>A capital Ã before a closing quote or a dash may be sound text; any other sequence never is.</summary>
    private static bool IsStrong(string text, int offset, int length) =>
        length == 3 || !(text[offset + 1] is '‘' or '’' or '“' or '”' or '–' or '—' or '…' or '•' or '\u00A0' or '°');

    private static int ToByte(char c)
    {
        if (c <= '\u00FF')
            return c;
        var index = Windows80To9F.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? 0x100 : 0x80 + index;
    }

    private static int WordStart(string text, int offset)
    {
        while (offset > 0 && !char.IsWhiteSpace(text[offset - 1]))
            offset--;
        return offset;
    }

    private static int WordEnd(string text, int offset)
    {
        while (offset < text.Length && (!char.IsWhiteSpace(text[offset]) || text[offset - 1] == 'Ã'))
            offset++;
        return offset;
    }
}
