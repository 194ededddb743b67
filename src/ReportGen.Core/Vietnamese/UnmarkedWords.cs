namespace ReportGen.Core.Vietnamese;

/// <summary>
/// Words in plain letters that tell of a keyboard without Vietnamese. Half of all sound words have no mark, so that a plain word alone tells nothing; these
/// are hardly ever written without their marks, and are no words of English and other languages that official texts quote.
/// </summary>
internal static class UnmarkedWords
{
    private const int FewestLetters = 2;

    /// <summary>As <c>nghieng</c> has.</summary>
    private const int MostLetters = 7;

    /// <summary>
    /// Of the 400 most frequent words those that are syllables without marks too, or end as English words do, and of which less than one in 50 has none in sound
    /// text.
    /// </summary>
    private const string Telling =
        " bam bang bat ben bo boi cac cai cap cau cay cham chan chay chen chinh chon chong chu chua chuc co cong cua da dai dam dan dang dao dat dau dem den dia dich dinh doan"
        + " doi don dong dua duc dun dung giai giam giay gio gioi giu giua goi gom gop gui ham han hang hanh hinh ho hoan hoc hoi hon hop ke keo kha khac khan khau khoang khoi"
        + " khong ky lai lam lanh lay len loai loi lon lop luc ly mat mau mem mo moi mot mui nang nao nen ngac ngan nganh nghi nghia ngoai ngon ngu ngua nha nham nhan nhap"
        + " nhat nho nhom nhu nhung noi nong oan phai pham phan phap phat phay phim pho phoi phu phuc quoc rang ro roi rong sach sua tac tai tang tao ten thai tham thang thap thi"
        + " thoai thoi thong thuc tich tim tinh toan toi tong tot trach trai tran tren trinh tro tron tru truc tung ung uy va vao ve vi vo voi vu vung xa xac xay xoa ";

    /// <summary>Whether a word tells.</summary>
    /// <param name="word">In either case; one with marks does not.</param>
    public static bool IsTelling(string word)
    {
        if (word.Length is < FewestLetters or > MostLetters)
            return false;
        foreach (var c in word)
        {
            if (!char.IsAsciiLetter(c))
                return false;
        }
        var small = word.ToLowerInvariant();
        return Telling.Contains($" {small} ", StringComparison.Ordinal) || (!EndsAsEnglish(small) && !Syllables.IsSyllable(small) && CanBeMarked(small));
    }

    /// <summary>Whether a word in small plain letters is a syllable, or would be with marks.</summary>
    public static bool CanBeMarked(ReadOnlySpan<char> word)
    {
        if (word.Length is 0 or > MostLetters)
            return false;
        Span<char> letters = stackalloc char[MostLetters];
        word.CopyTo(letters);
        return CanBeMarked(letters[..word.Length], 0);
    }

    /// <param name="word">With marks up to an offset.</param>
    private static bool CanBeMarked(Span<char> word, int offset)
    {
        if (offset == word.Length)
            return IsSyllableInSomeTone(word);
        var plain = word[offset];
        var others = plain switch { 'a' => "ăâ", 'e' => "ê", 'o' => "ôơ", 'u' => "ư", _ => "" };
        var can = CanBeMarked(word, offset + 1);
        for (var i = 0; !can && i < others.Length; i++)
        {
            word[offset] = others[i];
            can = CanBeMarked(word, offset + 1);
        }
        word[offset] = plain;
        return can;
    }

    private static bool IsSyllableInSomeTone(Span<char> word)
    {
        if (Syllables.IsSyllable(word))
            return true;
        if (word[^1] is not ('c' or 'h' or 'p' or 't'))
            return false;
        var vowel = word.Length - 1;
        while (vowel >= 0 && !Letters.IsVowel(word[vowel]))
            vowel--;
        if (vowel < 0)
            return false;
        var toneless = word[vowel];
        word[vowel] = Letters.WithTone(toneless, Tone.Sac);
        var isSyllable = Syllables.IsSyllable(word);
        word[vowel] = toneless;
        return isSyllable;
    }

    /// <summary>One vowel before <c>c, ch, p, t</c>, as in <c>that, stop</c>, or the end of <c>true</c>.</summary>
    private static bool EndsAsEnglish(string word)
    {
        var stop = word.Length - (word.EndsWith("ch", StringComparison.Ordinal) ? 2 : 1);
        var isStop = word[^1] is 'c' or 'p' or 't' || stop < word.Length - 1;
        return word.EndsWith("ue", StringComparison.Ordinal)
            || (isStop && stop > 0 && Letters.IsVowel(word[stop - 1]) && !(stop > 1 && Letters.IsVowel(word[stop - 2])));
    }
}
