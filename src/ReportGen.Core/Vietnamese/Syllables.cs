namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Whether a word can be a Vietnamese syllable: an initial, a rhyme of the written language, and a tone that the rhyme bears. It is
/// meant to tell damaged text from sound text, not to judge spelling; foreign names are no syllables.
/// </summary>
public static class Syllables
{
    /// <summary>As <c>nghiêng</c> has.</summary>
    private const int MostLetters = 7;

    private const int MostOfInitial = 3;

    /// <summary>The rhymes, without tone.</summary>
    private static readonly RhymeSet Rhymes = new(
        "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây e ec em en eng eo ep et"
        + " ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu"
        + " o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot"
        + " ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ up ut"
        + " uy uya uych uyên uyêt uyn uynh uyt uyu uôc uôi uôm uôn uông uôt"
        + " ư ưa ưc ưi ưm ưn ưng ưt ưu ươc ươi ươm ươn ương ươp ươt ươu y yêm yên yêng yêt yêu");

    /// <summary>Rhymes that stand behind <c>qu</c> only.</summary>
    private static readonly RhymeSet RhymesBehindQu = new("ynh ych yt yn yp au ênh êt en et eo en eng");

    /// <summary>Whether a word is a syllable; the case does not matter, the text must be in NFC.</summary>
    public static bool IsSyllable(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostLetters)
            return false;
        Span<char> plain = stackalloc char[MostLetters];
        var tone = Tone.Ngang;
        for (var i = 0; i < word.Length; i++)
        {
            var own = Letters.ToneOf(word[i]);
            if (!Letters.IsLetter(word[i]) || (own != Tone.Ngang && tone != Tone.Ngang))
                return false;
            tone = own == Tone.Ngang ? tone : own;
            plain[i] = Letters.Plain(word[i]);
        }
        return IsSyllable(plain[..word.Length], tone);
    }

    private static bool IsSyllable(ReadOnlySpan<char> word, Tone tone)
    {
        // The longest initial first, so that ngh is tried before ng and n.
        for (var length = Math.Min(MostOfInitial, word.Length - 1); length >= 0; length--)
        {
            if (IsInitial(word[..length]) && IsRhyme(word[..length], word[length..], tone))
                return true;
        }
        return word is "gi";
    }

    private static bool IsInitial(ReadOnlySpan<char> letters) => letters is
        "" or "b" or "c" or "d" or "đ" or "g" or "h" or "k" or "l" or "m" or "n" or "p" or "r" or "s" or "t" or "v" or "x"
        or "ch" or "gh" or "gi" or "kh" or "ng" or "nh" or "ph" or "qu" or "th" or "tr" or "ngh";

    private static bool IsRhyme(ReadOnlySpan<char> initial, ReadOnlySpan<char> rhyme, Tone tone) =>
        CanBear(rhyme, tone) && Agree(initial, rhyme[0])
        && (Rhymes.Contains(rhyme) || (initial is "qu" && RhymesBehindQu.Contains(rhyme)));

    /// <summary>A rhyme that ends in a stop has sắc or nặng only.</summary>
    private static bool CanBear(ReadOnlySpan<char> rhyme, Tone tone) =>
        tone is Tone.Sac or Tone.Nang || !(rhyme[^1] is 'c' or 'p' or 't' || rhyme.EndsWith("ch"));

    /// <summary>The rule of spelling: <c>k, gh, ngh</c> before <c>i, y, e, ê</c>; <c>c, ng</c> before the others.</summary>
    private static bool Agree(ReadOnlySpan<char> initial, char vowel)
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
