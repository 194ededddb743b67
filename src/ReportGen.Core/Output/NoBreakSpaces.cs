using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Output;

/// <summary>
/// Puts no-break spaces where a line of an official text must not end: behind <c>số</c>, <c>ngày</c>, <c>tháng</c>, <c>năm</c>,
/// <c>Điều</c> and the like before a figure, and between a padded count and its noun. For Word only; Markdown keeps plain spaces.
/// </summary>
internal static class NoBreakSpaces
{
    private const char NoBreakSpace = '\u00A0';

    /// <summary>The text with the same number of characters.</summary>
    public static string Apply(string text)
    {
        if (!AreIn(text))
            return text;
        var changed = text.ToCharArray();
        Apply(changed.AsSpan());
        return new string(changed);
    }

    /// <summary>Whether a text has a space to change.</summary>
    public static bool AreIn(ReadOnlySpan<char> text) => Next(text, 0) >= 0;

    /// <summary>Changes the text itself.</summary>
    public static void Apply(Span<char> text)
    {
        for (var i = Next(text, 0); i >= 0; i = Next(text, i))
            text[i] = NoBreakSpace;
    }

    /// <summary>The next space to change behind an offset; -1 when there is none.</summary>
    private static int Next(ReadOnlySpan<char> text, int offset)
    {
        for (var i = offset + 1; i < text.Length - 1; i++)
        {
            if (text[i] == ' ' && (IsFigure(text[i + 1]) || char.IsAsciiDigit(text[i - 1])) && Binds(text, i))
                return i;
        }
        return -1;
    }

    /// <summary>The text with no-break spaces alone; the framework's way takes longer to get ready than all spaces to exchange.</summary>
    public static string Everywhere(string text)
    {
        var changed = text.ToCharArray();
        for (var i = 0; i < changed.Length; i++)
        {
            if (changed[i] == ' ')
                changed[i] = NoBreakSpace;
        }
        return new string(changed);
    }

    /// <param name="text">The text.</param>
    /// <param name="space">With a character on either side.</param>
    private static bool Binds(ReadOnlySpan<char> text, int space)
    {
        var next = text[space + 1];
        if (IsFigure(next))
            return IsBindingWord(text, space);
        // The parts of a date stay breakable: a line would else be stretched to make room for the whole of it.
        return IsPaddedCount(text, space) && char.IsLetter(next) && !(space >= 4 && IsBindingWord(text, space - 3));
    }

    private static bool IsFigure(char c) => char.IsAsciiDigit(c) || c == '…';

    private static bool IsBindingWord(ReadOnlySpan<char> text, int end)
    {
        var last = Letters.Lower(text[end - 1]);
        foreach (var word in BindingWords)
        {
            var start = end - word.Length;
            if (word[^1] == last && start >= 0 && text.Slice(start, word.Length).Equals(word, StringComparison.OrdinalIgnoreCase)
                && (start == 0 || !char.IsLetterOrDigit(text[start - 1])))
            {
                return true;
            }
        }
        return false;
    }

    /// <summary>A zero and one more figure, with nothing in front that makes it part of a date or a symbol.</summary>
    private static bool IsPaddedCount(ReadOnlySpan<char> text, int end) =>
        char.IsAsciiDigit(text[end - 1]) && end >= 2 && text[end - 2] == '0'
        && (end == 2 || char.IsWhiteSpace(text[end - 3]) || text[end - 3] is '(' or '“');

    private static readonly string[] BindingWords =
        ["số", "ngày", "tháng", "năm", "điều", "khoản", "điểm", "chương", "mục", "phụ lục", "biểu"];
}
