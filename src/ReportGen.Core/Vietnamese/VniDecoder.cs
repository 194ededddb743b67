using System.Text;

namespace ReportGen.Core.Vietnamese;

/// <summary>Reads VNI for Windows that was taken for Windows-1252: a vowel, then a character for its marks. As in xvnkb's <c>vni.h</c>.</summary>
internal static class VniDecoder
{
    /// <summary>The word; null when it holds a character that VNI has not, or one in a wrong place.</summary>
    public static string? Decode(string word)
    {
        var decoded = new StringBuilder(word.Length);
        foreach (var c in word)
        {
            if (c < '\u0080')
                decoded.Append(c);
            else if (decoded.Length > 0 && WithMark(decoded[^1], Letters.Lower(c)) is var marked && marked != '\0')
                decoded[^1] = marked;
            else if (Alone(c) is var letter && letter != '\0')
                decoded.Append(letter);
            else
                return null;
        }
        return decoded.ToString();
    }

    /// <summary>A letter with the marks that a character behind it means; NUL when the two do not go together.</summary>
    private static char WithMark(char letter, char mark)
    {
        if (!Letters.IsVowel(letter) || Letters.ToneOf(letter) != Tone.Ngang)
            return '\0';

        var tone = ToneOf(mark, "ùøûõï");
        if (tone != Tone.Ngang)
            return Letters.Lower(letter) is 'a' or 'e' or 'o' or 'u' or 'y' or 'ơ' or 'ư' ? Letters.WithTone(letter, tone) : '\0';

        var circumflex = mark == 'â' ? Tone.Ngang : ToneOf(mark, "áàåãä");
        if (mark == 'â' || circumflex != Tone.Ngang)
            return Shape(letter, "aâeêoôAÂEÊOÔ", circumflex);

        var breve = mark == 'ê' ? Tone.Ngang : ToneOf(mark, "éèúüë");
        return mark == 'ê' || breve != Tone.Ngang ? Shape(letter, "aăAĂ", breve) : '\0';
    }

    /// <param name="letter">A vowel without tone.</param>
    /// <param name="pairs">Letters and what they become.</param>
    /// <param name="tone">The tone to add.</param>
    private static char Shape(char letter, string pairs, Tone tone)
    {
        for (var i = 0; i < pairs.Length; i += 2)
        {
            if (pairs[i] == letter)
                return Letters.WithTone(pairs[i + 1], tone);
        }
        return '\0';
    }

    /// <param name="mark">A character in lower case.</param>
    /// <param name="marks">Sắc, huyền, hỏi, ngã, nặng.</param>
    private static Tone ToneOf(char mark, string marks) => marks.IndexOf(mark, StringComparison.Ordinal) switch
    {
        0 => Tone.Sac,
        1 => Tone.Huyen,
        2 => Tone.Hoi,
        3 => Tone.Nga,
        4 => Tone.Nang,
        _ => Tone.Ngang,
    };

    private static char Alone(char c)
    {
        const string codes = "ñôöíìæóòîÑÔÖÍÌÆÓÒÎ";
        const string letters = "đơưíìỉĩịỵĐƠƯÍÌỈĨỊỴ";
        var index = codes.IndexOf(c, StringComparison.Ordinal);
        return index < 0 ? '\0' : letters[index];
    }
}
