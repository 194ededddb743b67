namespace ReportGen.Core.Vietnamese;

/// <summary>
/// The place of the tone mark. Text must be in NFC. Only <c>oa, oe, uy</c> at the end of a syllable may bear it on either letter;
/// <c>qu</c> is a consonant, so <c>quý</c> has one form only.
/// </summary>
public static class ToneMarks
{
    /// <summary>The length of what <see cref="FindOtherStyle"/> finds.</summary>
    public const int RhymeLength = 2;

    private const char FirstMarked = '\u00C0';

    /// <summary>The next rhyme whose tone mark stands as the other style has it.</summary>
    /// <returns>The offset of its two letters, or -1.</returns>
    public static int FindOtherStyle(string text, int start, ToneStyle style)
    {
        for (var i = start; i + 1 < text.Length; i++)
        {
            if ((text[i] | text[i + 1]) >= FirstMarked && IsFirstOfRhyme(text[i]) && StyleAt(text, i) is { } found && found != style)
                return i;
        }
        return -1;
    }

    /// <summary>The style of the two letters at an offset.</summary>
    /// <returns>Null when they are not a whole open rhyme with a tone, and so say nothing about style.</returns>
    public static ToneStyle? StyleAt(string text, int offset)
    {
        if (offset + 1 >= text.Length || (text[offset] < FirstMarked && text[offset + 1] < FirstMarked) || !IsOpenRhyme(text, offset))
            return null;
        var first = Letters.ToneOf(text[offset]);
        var second = Letters.ToneOf(text[offset + 1]);
        return (first == Tone.Ngang) == (second == Tone.Ngang) ? null : second == Tone.Ngang ? ToneStyle.New : ToneStyle.Old;
    }

    /// <summary>The text with every open rhyme in one style; the same object when nothing changes.</summary>
    public static string Convert(string text, ToneStyle style)
    {
        var rhyme = FindOtherStyle(text, 0, style);
        if (rhyme < 0)
            return text;

        var result = text.ToCharArray();
        for (; rhyme >= 0; rhyme = FindOtherStyle(text, rhyme + RhymeLength, style))
            Move(result, rhyme, style);
        return new string(result);
    }

    /// <summary>A key for search: one tone style, lower case; text must be in NFC.</summary>
    public static string Fold(string text) => Convert(text, ToneStyle.New).ToLowerInvariant();

    /// <summary>The next tone mark on a letter where no style has it, as in <c>hòan</c>, <c>đựơc</c>, <c>qúy</c>, <c>gìa</c>.</summary>
    /// <returns>The offset of that letter, or -1; <see cref="MoveMisplaced"/> gives what should stand there.</returns>
    public static int FindMisplaced(string text, int start)
    {
        for (var i = start; i + 1 < text.Length; i++)
        {
            if (text[i] >= '\u00C0' && IsMisplaced(text, i))
                return i;
        }
        return -1;
    }

    /// <summary>The right letters for a place that <see cref="FindMisplaced"/> found, from that place to the one that bears the mark.</summary>
    /// <returns>Two letters, or three for <c>uyê</c>; they replace as many.</returns>
    public static string MoveMisplaced(string text, int offset)
    {
        var isTriple = Letters.Plain(text[offset + 1]) == 'y' && offset + 2 < text.Length && Letters.Plain(text[offset + 2]) == 'ê';
        var letters = text.Substring(offset, isTriple ? 3 : 2).ToCharArray();
        letters[^1] = Letters.WithTone(letters[^1], Letters.ToneOf(letters[0]));
        letters[0] = Letters.WithoutTone(letters[0]);
        return new string(letters);
    }

    /// <summary>A quick look for the letters that few are: <c>o</c> and <c>u</c>.</summary>
    private static bool IsFirstOfRhyme(char c) => c is 'o' or 'u' or 'O' or 'U'
        or 'ò' or 'ỏ' or 'õ' or 'ó' or 'ọ' or 'ù' or 'ủ' or 'ũ' or 'ú' or 'ụ' or 'Ò' or 'Ỏ' or 'Õ' or 'Ó' or 'Ọ' or 'Ù' or 'Ủ' or 'Ũ' or 'Ú' or 'Ụ';

    private static void Move(char[] text, int rhyme, ToneStyle style)
    {
        var tone = (Tone)Math.Max((int)Letters.ToneOf(text[rhyme]), (int)Letters.ToneOf(text[rhyme + 1]));
        text[rhyme] = Letters.WithTone(text[rhyme], style == ToneStyle.New ? tone : Tone.Ngang);
        text[rhyme + 1] = Letters.WithTone(text[rhyme + 1], style == ToneStyle.New ? Tone.Ngang : tone);
    }

    private static bool IsOpenRhyme(string text, int offset)
    {
        var second = Letters.Plain(text[offset + 1]);
        if (second is not ('a' or 'e' or 'y'))
            return false;
        var first = Letters.Plain(text[offset]);
        var isRhyme = first == 'o' ? second is 'a' or 'e' : first == 'u' && second == 'y';
        return isRhyme && !IsLetterAt(text, offset + 2) && BeginsRhyme(text, offset, first);
    }

    /// <summary>Whether only consonants stand before a vowel, and not the <c>q</c> that makes a <c>u</c> one of them.</summary>
    private static bool BeginsRhyme(string text, int offset, char vowel)
    {
        if (offset == 0)
            return true;
        var before = text[offset - 1];
        return !Letters.IsVowel(before) && !(vowel == 'u' && before is 'q' or 'Q');
    }

    /// <summary>Whether the tone mark of a letter stands where no style has it; a letter must follow.</summary>
    internal static bool IsMisplaced(string text, int offset)
    {
        if (Letters.ToneOf(text[offset]) == Tone.Ngang || !Letters.IsVowel(text[offset + 1]) || Letters.ToneOf(text[offset + 1]) != Tone.Ngang)
            return false;

        var first = Letters.Plain(text[offset]);
        var second = Letters.Plain(text[offset + 1]);
        var isClosed = IsLetterAt(text, offset + 2);
        return first switch
        {
            'o' => isClosed && second is 'a' or 'ă' or 'e' && BeginsRhyme(text, offset, first),
            'u' => IsBehindQ(text, offset) || (isClosed && second is 'y' or 'ê' or 'â' or 'ơ' or 'ô'),
            'i' => (isClosed && second == 'ê') || (second == 'a' && !isClosed && IsBehindLoneG(text, offset)),
            'ư' or 'y' => isClosed && second is 'ơ' or 'ê',
            _ => false,
        };
    }

    private static bool IsBehindQ(string text, int offset) => offset > 0 && text[offset - 1] is 'q' or 'Q';

    private static bool IsBehindLoneG(string text, int offset) =>
        offset > 0 && text[offset - 1] is 'g' or 'G' && !IsLetterAt(text, offset - 2);

    private static bool IsLetterAt(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetter(text[offset]);
}
