namespace ReportGen.Core.Vietnamese;

/// <summary>Keys of the Telex keyboard that stand in a text because its driver was off or missed them: words in plain letters such as <c>nhaan, dduwowcj</c>.</summary>
internal static class Telex
{
    private const int FewestLetters = 3;
    private const int MostLetters = 10;

    /// <summary>Behind a word of no other sign of Telex, so that fewer letters may be a word of another language.</summary>
    private const int FewestLettersBeforeTone = 3;

    private const string ToneKeys = "sfrxj";

    private static readonly Tone[] Tones = [Tone.Sac, Tone.Huyen, Tone.Hoi, Tone.Nga, Tone.Nang];

    /// <summary>The word that was meant, with its first letter as it was; null for a word without signs of Telex, or one that gives no syllable.</summary>
    /// <param name="word">In plain letters, in small ones but for the first.</param>
    public static string? MeantBy(ReadOnlySpan<char> word)
    {
        if (word.Length is < FewestLetters or > MostLetters)
            return null;
        var isSure = char.ToLowerInvariant(word[0]) == 'd' && word[1] == 'd';
        for (var i = 1; i < word.Length; i++)
        {
            if (!char.IsAsciiLetterLower(word[i]))
                return null;
            isSure |= (word[i] == 'a' && word[i - 1] is 'a' or 'A') || (word[i] == 'w' && word[i - 1] is 'u' or 'U');
        }
        var mayBe = isSure || (word[^1] is 'f' or 'j' or 'x' && word.Length > FewestLettersBeforeTone);
        return mayBe && char.IsAsciiLetter(word[0]) ? Meant(word.ToString(), isSure) : null;
    }

    private static string? Meant(string word, bool isSure)
    {
        var small = Letters.LowerFirst(word);
        if (small is "ddos" || (!isSure && !UnmarkedWords.IsTelling(small[..^1])))
            return null;
        var key = ToneKeys.IndexOf(small[^1], StringComparison.Ordinal);
        var letters = WithLetters(key < 0 ? small : small[..^1]);
        var meant = key < 0 ? letters : WithTone(letters, Tones[key]);
        if (meant is null || !Syllables.IsSyllable(meant))
            return null;
        return char.IsUpper(word[0]) ? Letters.UpperFirst(meant) : meant;
    }

    private static string WithLetters(string keys)
    {
        var letters = keys.StartsWith("dd", StringComparison.Ordinal) ? "đ" + keys[2..] : keys;
        return letters.Replace("uwow", "ươ", StringComparison.Ordinal)
            .Replace("uow", "ươ", StringComparison.Ordinal).Replace("uw", "ư", StringComparison.Ordinal)
            .Replace("ow", "ơ", StringComparison.Ordinal).Replace("aw", "ă", StringComparison.Ordinal).Replace("aa", "â", StringComparison.Ordinal)
            .Replace("ee", "ê", StringComparison.Ordinal).Replace("oo", "ô", StringComparison.Ordinal);
    }

    /// <summary>The tone on the letter that bears it: the last one with a mark, else the first of two vowels at the end, else the last vowel.</summary>
    private static string? WithTone(string word, Tone tone)
    {
        var (vowel, first) = (-1, word.StartsWith("qu", StringComparison.Ordinal) || word.StartsWith("gi", StringComparison.Ordinal) ? 2 : 0);
        for (var i = word.Length - 1; i >= 0; i--)
        {
            if (!Letters.IsVowel(word[i]))
                continue;
            var isMarked = word[i] > 'z';
            if (vowel < 0 || isMarked || (vowel == word.Length - 1 && i == vowel - 1 && i >= first))
                vowel = i;
            if (isMarked)
                break;
        }
        return vowel < 0 ? null : string.Concat(word.AsSpan(0, vowel), Letters.WithTone(word[vowel], tone).ToString(), word.AsSpan(vowel + 1));
    }
}
