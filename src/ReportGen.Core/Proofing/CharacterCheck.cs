using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds characters that no reader sees, that only look right, or that a conversion left behind.</summary>
internal static class CharacterCheck
{
    /// <summary>Of the marks that stand on one letter.</summary>
    private const int MostShown = 12;

    public static void Run(ProofText text)
    {
        CheckMarks(text);
        var visible = text.Visible;
        for (var i = 0; i < visible.Length; i++)
        {
            var c = visible[i];
            if (c is >= ' ' and < '\u007F' or '\n' or '\r' or ProofText.Hidden)
            {
                if (c == '?')
                    CheckQuestionMark(text, i);
            }
            else if (c == '\t')
                i = CheckTabs(text, i);
            else if (!IsUsual(c))
                CheckCharacter(text, i, c);
        }
    }

    /// <summary>A quick look at the letters of Vietnamese and its neighbours, which nearly all other characters are.</summary>
    private static bool IsUsual(char c) =>
        c is >= '\u1EA0' and <= '\u1EF9' or >= '\u00C0' and <= '\u01B0' and not ('ð' or 'Ð' or 'Ɖ') or '“' or '”' or '…';

    /// <summary>Marks on letters that cannot bear them; those that merely are not composed are a finding about the file.</summary>
    private static void CheckMarks(ProofText text)
    {
        for (var run = Composer.FindUncomposed(text.Visible, 0); run >= 0;)
        {
            var length = Composer.RunLength(text.Visible, run);
            if (Composer.FindUncomposed(Composer.Compose(text.Visible.Substring(run, length)), 0) >= 0)
                AddStrayMark(text, run, length);
            run = Composer.FindUncomposed(text.Visible, run + length);
        }
    }

    private static void AddStrayMark(ProofText text, int run, int length)
    {
        var mark = text.Visible[run + length - 1];
        text.Add(text.Found(CharacterDiagnostics.StrayMark, run, length, text.Visible.Substring(run, Math.Min(length, MostShown)), CodeOf(mark))
            .WithHint(ProofHints.TypeAnew));
    }

    private static void CheckCharacter(ProofText text, int offset, char c)
    {
        if (c == '\u00AD')
            AddSoftHyphen(text, offset);
        else if (c == '\uFFFD')
            text.Add(text.Found(CharacterDiagnostics.ReplacementCharacter, offset, 1, WordAt(text, offset)).WithHint(ProofHints.TypeAnew));
        else if (char.IsSurrogate(c))
            CheckSurrogate(text, offset);
        else if (LookAlikes.Find(c) is { } meant)
            text.AddWithFix(text.Found(CharacterDiagnostics.LookAlike, offset, 1, c.ToString(), CodeOf(c), meant), offset, 1, meant);
        else
            CheckCategory(text, offset, c);
    }

    private static void CheckCategory(ProofText text, int offset, char c)
    {
        switch (CharUnicodeInfo.GetUnicodeCategory(c))
        {
            case UnicodeCategory.Control:
                text.AddWithFix(text.Found(CharacterDiagnostics.ControlCharacter, offset, 1, CodeOf(c)), offset, 1, "");
                break;
            case UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator:
                text.AddWithFix(text.Found(CharacterDiagnostics.InvisibleCharacter, offset, 1, CodeOf(c)), offset, 1, "");
                break;
            case UnicodeCategory.SpaceSeparator:
                text.AddWithFix(text.Found(CharacterDiagnostics.UnusualSpace, offset, 1, CodeOf(c)), offset, 1, " ");
                break;
            case UnicodeCategory.PrivateUse or UnicodeCategory.OtherNotAssigned:
            case UnicodeCategory.OtherSymbol when c is >= '\u2500' and <= '\u27BF':
                AddSymbol(text, offset, c.ToString(), CodeOf(c));
                break;
            case UnicodeCategory.NonSpacingMark when c is >= '\uFE00' and <= '\uFE0F':
                text.AddWithFix(text.Found(CharacterDiagnostics.InvisibleCharacter, offset, 1, CodeOf(c)), offset, 1, "");
                break;
            default:
                if (char.IsLetter(c) && !IsLatin(c) && !IsSymbolOfFormula(text, offset))
                    text.Add(text.Found(CharacterDiagnostics.ForeignLetter, offset, 1, c.ToString(), CodeOf(c)).WithHint(ProofHints.TypeAnew));
                break;
        }
    }

    /// <summary>A Greek letter by itself or with one letter of ASCII, as in <c>α</c>, <c>Δt</c>, <c>kΩ</c>, is a symbol of a formula or a unit.</summary>
    private static bool IsSymbolOfFormula(ProofText text, int offset)
    {
        if (text.At(offset) is not (>= '\u0391' and <= '\u03C9'))
            return false;
        var start = char.IsLetter(text.At(offset - 1)) ? offset - 1 : offset;
        var end = char.IsLetter(text.At(offset + 1)) ? offset + 2 : offset + 1;
        return end - start <= 2 && !char.IsLetter(text.At(start - 1)) && !char.IsLetter(text.At(end))
            && (text.At(start) == text.At(offset) || char.IsAsciiLetter(text.At(start)))
            && (text.At(end - 1) == text.At(offset) || char.IsAsciiLetter(text.At(end - 1)));
    }

    /// <summary>Tabs that indent a line are syntax; those between words are spaces gone wrong.</summary>
    /// <param name="text">The text.</param>
    /// <param name="offset">Of the first.</param>
    /// <returns>The offset of the last character that is a tab or a space.</returns>
    private static int CheckTabs(ProofText text, int offset)
    {
        var before = offset - 1;
        while (text.At(before) == ' ')
            before--;
        var isIndent = text.At(before) is '\n' or ProofText.Hidden;
        for (; text.At(offset) is ' ' or '\t'; offset++)
        {
            if (!isIndent && text.At(offset) == '\t')
                text.AddWithFix(text.Found(CharacterDiagnostics.UnusualSpace, offset, 1, CodeOf('\t')), offset, 1, " ");
        }
        return offset - 1;
    }

    /// <summary>A soft hyphen is a typesetter's remainder, or the letter ư of TCVN3; only the first may be taken away.</summary>
    private static void AddSoftHyphen(ProofText text, int offset)
    {
        var word = WordAt(text, offset);
        var found = text.Found(CharacterDiagnostics.SoftHyphen, offset, 1, word.Replace("\u00AD", "", StringComparison.Ordinal));
        var meant = word.Replace('\u00AD', 'ư');
        var isLostLetter = !Syllables.IsSyllable(word.Replace("\u00AD", "", StringComparison.Ordinal)) && Syllables.IsSyllable(meant);
        text.Add(isLostLetter
            ? found.WithHint(new LocalizedText("It probably was '{0}' in TCVN3.", "Có lẽ là “{0}” gõ bằng mã TCVN3.", meant))
            : found.WithFix(text.Fix(offset, 1, "")));
    }

    private static void CheckSurrogate(ProofText text, int offset)
    {
        var isFirst = char.IsHighSurrogate(text.At(offset));
        if (isFirst && char.IsLowSurrogate(text.At(offset + 1)))
        {
            var code = char.ConvertToUtf32(text.At(offset), text.At(offset + 1));
            var name = string.Create(CultureInfo.InvariantCulture, $"U+{code:X4}");
            AddSymbol(text, offset, char.ConvertFromUtf32(code), name);
        }
        else if (isFirst || !char.IsHighSurrogate(text.At(offset - 1)))
            text.Add(text.Found(CharacterDiagnostics.LoneSurrogate, offset, 1, CodeOf(text.At(offset))).WithHint(ProofHints.TypeAnew));
    }

    private static void AddSymbol(ProofText text, int offset, string symbol, string code) =>
        text.Add(text.Found(CharacterDiagnostics.StraySymbol, offset, symbol.Length, symbol, code).WithHint(ProofHints.Remove));

    private static void CheckQuestionMark(ProofText text, int offset)
    {
        if (IsLostLetter(text, offset))
            text.Add(text.Found(CharacterDiagnostics.QuestionMarkInWord, offset, 1, WordAt(text, offset)).WithHint(ProofHints.TypeAnew));
    }

    /// <summary>Whether a question mark stands for a lost letter: between letters that are no whole words.</summary>
    public static bool IsLostLetter(ProofText text, int offset)
    {
        if (text.At(offset) != '?' || !char.IsLetter(text.At(offset - 1)) || !char.IsLetter(text.At(offset + 1)))
            return false;
        var word = WordAt(text, offset);
        var mark = word.IndexOf('?', StringComparison.Ordinal);
        return !Syllables.IsSyllable(word.AsSpan(0, mark)) || !Syllables.IsSyllable(word.AsSpan(mark + 1));
    }

    private static string WordAt(ProofText text, int offset)
    {
        var (start, end) = (offset, offset + 1);
        while (char.IsLetter(text.At(start - 1)))
            start--;
        while (char.IsLetter(text.At(end)))
            end++;
        return text.Visible[start..end];
    }

    private static bool IsLatin(char c) =>
        c is < '\u0250' or >= '\u1E00' and <= '\u1EFF' or >= '\u2C60' and <= '\u2C7F' or >= '\uA720' and <= '\uA7FF' or '\u02BB' or '\u02BC';

    private static string CodeOf(char c) => string.Create(CultureInfo.InvariantCulture, $"U+{(int)c:X4}");
}
