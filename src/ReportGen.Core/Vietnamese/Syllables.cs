namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Whether a word can be a Vietnamese syllable: an initial, a rhyme of the written language, and a tone that the rhyme bears. It is
/// meant to tell damaged text from sound text, not to judge spelling; foreign names are no syllables.
/// </summary>
public static class Syllables
{
    /// <summary>Longest first, so that <c>ngh</c> is tried before <c>ng</c> and <c>n</c>.</summary>
    private static readonly string[] Initials =
        ["ngh", "ch", "gh", "gi", "kh", "ng", "nh", "ph", "qu", "th", "tr", "b", "c", "d", "đ", "g", "h", "k", "l", "m", "n", "p", "r", "s", "t", "v", "x"];

    /// <summary>The rhymes without tone, each between spaces.</summary>
    private const string Rhymes =
        " a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et"
        + " ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
        + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot"
        + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut"
        + " uy uya uych uyên uyêt uyn uynh uyt uyu uôc uôi uôm uôn uông uôt"
        + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu ";

    /// <summary>Rhymes that stand behind <c>qu</c> only.</summary>
    private const string RhymesBehindQu = " ynh ych yt yn yp au ênh êt en et eo en eng ";

    /// <summary>Whether a word is a syllable; the case does not matter, the text must be in NFC.</summary>
    public static bool IsSyllable(string word)
    {
        var plain = new char[word.Length];
        var tone = Tone.Ngang;
        for (var i = 0; i < word.Length; i++)
        {
            var own = Letters.ToneOf(word[i]);
            if (!Letters.IsLetter(word[i]) || (own != Tone.Ngang && tone != Tone.Ngang))
                return false;
            tone = own == Tone.Ngang ? tone : own;
            plain[i] = Letters.Plain(word[i]);
        }
        return word.Length is > 0 and < 8 && IsSyllable(new string(plain), tone);
    }

    private static bool IsSyllable(string word, Tone tone)
    {
        if (IsRhyme("", word, tone) || word == "gi")
            return true;
        foreach (var initial in Initials)
        {
            if (word.StartsWith(initial, StringComparison.Ordinal) && IsRhyme(initial, word[initial.Length..], tone))
                return true;
        }
        return false;
    }

    private static bool IsRhyme(string initial, string rhyme, Tone tone)
    {
        if (rhyme.Length == 0 || !CanBear(rhyme, tone) || !Agree(initial, rhyme[0]))
            return false;
        var key = $" {rhyme} ";
        return Rhymes.Contains(key, StringComparison.Ordinal)
            || (initial == "qu" && RhymesBehindQu.Contains(key, StringComparison.Ordinal));
    }

    /// <summary>A rhyme that ends in a stop has sắc or nặng only.</summary>
    private static bool CanBear(string rhyme, Tone tone) =>
        tone is Tone.Sac or Tone.Nang || !(rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch", StringComparison.Ordinal));

    /// <summary>The rule of spelling: <c>k, gh, ngh</c> before <c>i, y, e, ê</c>; <c>c, ng</c> before the others.</summary>
    private static bool Agree(string initial, char vowel)
    {
        var isFront = vowel is 'i' or 'y' or 'e' or 'ê';
        return initial switch
        {
            "k" or "gh" or "ngh" => isFront,
            "c" or "ng" => !isFront,
            "g" => !isFront || vowel == 'i',
            "qu" => vowel is not ('u' or 'o' or 'ư'),
            _ => true,
        };
    }
}
