using System.Globalization;
using System.Text;

namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Unicode normalisation form C (UAX #15) for Vietnamese, from our own table: <c>string.Normalize</c> silently does nothing in a
/// process without ICU. Everything that is canonically equivalent to one of the 134 precomposed letters becomes that letter.
/// </summary>
/// <remarks>
/// It goes beyond NFC in one point: a tone typed before the circumflex, breve or horn (<c>a</c> U+0301 U+0302) is accepted, since
/// keyboards produce it and no other reading exists. Letters of other languages with marks are left as they are.
/// </remarks>
public static class Composer
{
    /// <summary>The text with every Vietnamese letter composed; the same object when there is nothing to do.</summary>
    public static string Compose(string text)
    {
        var run = FindUncomposed(text, 0);
        if (run < 0)
            return text;

        var result = new StringBuilder(text.Length);
        var copied = 0;
        while (run >= 0)
        {
            result.Append(text, copied, run - copied);
            copied = run + RunLength(text, run);
            AppendComposed(result, text, run, copied);
            run = FindUncomposed(text, copied);
        }
        return result.Append(text, copied, text.Length - copied).ToString();
    }

    /// <summary>The next place that is not in NFC: a letter and the combining marks behind it.</summary>
    /// <returns>
    /// The offset of the letter, or of the first mark when no letter stands before it; -1 when there is none. <see cref="RunLength"/>
    /// gives the length. When <see cref="Compose"/> leaves a mark in that run, the mark stands on a wrong letter and cannot be repaired.
    /// </returns>
    public static int FindUncomposed(string text, int start)
    {
        for (var i = start; i < text.Length; i++)
        {
            // Neither half holds for the letters of Vietnamese.
            if ((text[i] is >= '\u0300' and < '\u1E00' || text[i] > '\u1EFF') && IsMark(text[i]))
                return i > start && char.IsLetter(text[i - 1]) ? i - 1 : i;
        }
        return -1;
    }

    /// <summary>The length of a run that <see cref="FindUncomposed"/> found: its letter, if any, and all marks.</summary>
    public static int RunLength(string text, int run)
    {
        var end = run + 1;
        while (end < text.Length && IsMark(text[end]))
            end++;
        return end - run;
    }

    /// <summary>Whether a character is a combining mark of the Latin script.</summary>
    public static bool IsMark(char c) =>
        c is >= '\u0300' and <= '\u036F' or >= '\u1AB0' and <= '\u1AFF' or >= '\u1DC0' and <= '\u1DFF' or >= '\u20D0' and <= '\u20FF'
            or >= '\uFE20' and <= '\uFE2F'
        && CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;

    private static void AppendComposed(StringBuilder result, string text, int start, int end)
    {
        var letter = text[start];
        var next = start;
        if (!IsMark(letter))
        {
            for (next++; next < end && Add(letter, text[next]) is { } composed; next++)
                letter = composed;
            result.Append(letter);
        }
        for (; next < end; next++)
            result.Append(WithoutDeprecation(text[next]));
    }

    /// <summary>The letter with one more mark; null when there is no such letter.</summary>
    private static char? Add(char letter, char mark)
    {
        var tone = ToneOf(mark);
        if (tone != Tone.Ngang)
            return Letters.IsVowel(letter) && Letters.ToneOf(letter) == Tone.Ngang ? Letters.WithTone(letter, tone) : null;

        var plain = Letters.WithoutTone(letter);
        var modified = Modify(Letters.Lower(plain), mark);
        if (modified == '\0')
            return null;
        var cased = plain == Letters.Lower(plain) ? modified : Letters.Upper(modified);
        return Letters.WithTone(cased, Letters.ToneOf(letter));
    }

    private static char Modify(char letter, char mark) => (letter, mark) switch
    {
        ('a', '\u0302') => 'â',
        ('a', '\u0306') => 'ă',
        ('e', '\u0302') => 'ê',
        ('o', '\u0302') => 'ô',
        ('o', '\u031B') => 'ơ',
        ('u', '\u031B') => 'ư',
        _ => '\0',
    };

    private static Tone ToneOf(char mark) => WithoutDeprecation(mark) switch
    {
        '\u0300' => Tone.Huyen,
        '\u0309' => Tone.Hoi,
        '\u0303' => Tone.Nga,
        '\u0301' => Tone.Sac,
        '\u0323' => Tone.Nang,
        _ => Tone.Ngang,
    };

    /// <summary>U+0340 and U+0341, once meant for Vietnamese tones, are canonically the grave and the acute.</summary>
    private static char WithoutDeprecation(char mark) => mark switch
    {
        '\u0340' => '\u0300',
        '\u0341' => '\u0301',
        _ => mark,
    };
}
