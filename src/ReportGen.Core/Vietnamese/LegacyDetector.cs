using System.Text;

namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Finds Vietnamese text that was typed in TCVN3 or VNI, or is UTF-8, and was read as Windows-1252. All three give valid Unicode, so
/// a word counts as damaged when it cannot be a syllable as it stands and is one once it is decoded.
/// </summary>
public static class LegacyDetector
{
    /// <summary>The first such stretch of a text; null when there is none.</summary>
    public static LegacyText? Find(string text) =>
        IsSuspicious(text)
            ? Utf8Decoder.Find(text) ?? Best(FindWords(text, LegacyEncoding.Tcvn3), FindWords(text, LegacyEncoding.Vni))
            : null;

    /// <summary>
    /// A quick look that lets nearly all sound text pass: damaged text has characters of Windows-1252 that are no Vietnamese letters
    /// beside letters, capitals behind small letters, or a marked vowel behind an <c>a</c> or <c>e</c>.
    /// </summary>
    private static bool IsSuspicious(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c is < '\u0080' or > '\u00FF')
                continue;
            var before = i > 0 ? text[i - 1] : ' ';
            var isBesideLetter = char.IsLetter(before) || (i + 1 < text.Length && char.IsLetter(text[i + 1]));
            if (isBesideLetter && (!Letters.IsLetter(c) || char.IsLower(before) && char.IsUpper(c) || before is 'a' or 'e' or 'A' or 'E'))
                return true;
        }
        return false;
    }

    private static LegacyText? Best(FoundWords tcvn3, FoundWords vni)
    {
        var best = vni.Weight > tcvn3.Weight ? vni : tcvn3;
        return best.Weight < 2 ? null : best.ToLegacyText();
    }

    private static FoundWords FindWords(string text, LegacyEncoding encoding)
    {
        var found = new FoundWords(text, encoding);
        for (var start = 0; start < text.Length;)
        {
            var end = WordEnd(text, start);
            var word = text[start..end];
            if (!IsSound(word) && Decode(word, encoding) is not null)
                found.Add(start, end, IsProof(word) ? 2 : 1);
            start = Math.Max(end, start + 1);
        }
        return found;
    }

    private static bool IsSound(string word) => Syllables.IsSyllable(word) && !HasCapitalInside(word);

    /// <summary>The syllable that a word was before it was damaged; null when it is plain ASCII or stays unreadable.</summary>
    private static string? Decode(string word, LegacyEncoding encoding)
    {
        var isPlain = true;
        foreach (var c in word)
            isPlain &= c < '\u0080';
        if (isPlain || word.Length < 2)
            return null;

        var decoded = encoding == LegacyEncoding.Tcvn3 ? Tcvn3Decoder.Decode(word) : VniDecoder.Decode(word);
        return decoded is not null && decoded != word && Syllables.IsSyllable(decoded) ? decoded : null;
    }

    private static bool HasCapitalInside(string word)
    {
        for (var i = 1; i < word.Length; i++)
        {
            if (char.IsUpper(word[i]) && char.IsLower(word[i - 1]))
                return true;
        }
        return false;
    }

    /// <summary>Whether a damaged word alone proves the matter: one character of no Vietnamese word in a long word, two in a short one.</summary>
    private static bool IsProof(string word)
    {
        var strange = HasCapitalInside(word) ? 1 : 0;
        foreach (var c in word)
            strange += Letters.IsLetter(c) ? 0 : 1;
        return strange > 1 || (strange > 0 && word.Length > 3);
    }

    private static int WordEnd(string text, int start)
    {
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || text[end] is > '\u00A0' and <= '\u00FF'))
            end++;
        return end;
    }

    /// <summary>The damaged words of a text in one encoding, gathered from left to right.</summary>
    private sealed class FoundWords(string text, LegacyEncoding encoding)
    {
        private int _start = -1;
        private int _end;

        /// <summary>How sure it is: 2 proves the matter.</summary>
        public int Weight { get; private set; }

        public void Add(int start, int end, int weight)
        {
            _start = _start < 0 ? start : _start;
            _end = end;
            Weight += weight;
        }

        public LegacyText ToLegacyText()
        {
            var (start, end) = HasModernLetters() ? (_start, _end) : (0, text.Length);
            return new LegacyText(encoding, start, end - start, DecodeAll(start, end), IsCertain: false);
        }

        /// <summary>Whether the text has letters that only Unicode has, so that parts of it are sound.</summary>
        private bool HasModernLetters()
        {
            foreach (var c in text)
            {
                if (c > '\u00FF' && char.IsLetter(c))
                    return true;
            }
            return false;
        }

        /// <summary>Words between damaged ones are damaged too, even where they look sound (<c>vô</c> for <c>vụ</c>).</summary>
        private string DecodeAll(int start, int end)
        {
            var decoded = new StringBuilder(end - start);
            while (start < end)
            {
                var wordEnd = WordEnd(text, start);
                if (wordEnd == start)
                    decoded.Append(text[start++]);
                else
                    decoded.Append(Decode(text[start..wordEnd], encoding) ?? text[start..wordEnd]);
                start = Math.Max(start, wordEnd);
            }
            return decoded.ToString();
        }
    }
}
