namespace ReportGen.Core.Markdown;

/// <summary>Tells what a text does that follows a value: closes it by a mark, a bracket or the end of bold text, or goes on.</summary>
internal static class ValueClosings
{
    /// <summary>Whether it begins with a sign before which no line end belongs.</summary>
    /// <param name="next">At least one character.</param>
    /// <param name="before">The character before the value.</param>
    /// <param name="isPlain">Whether the value is no Markdown, behind which an item may begin.</param>
    public static bool Closes(ReadOnlySpan<char> next, char before, bool isPlain) => next[0] switch
    {
        ')' or ']' or '”' or '’' or '»' => true,
        ',' or '.' or ';' or ':' or '!' or '?' or '…' => next.Length == 1 || !char.IsLetterOrDigit(next[1]),
        '*' or '_' or '~' or '^' or '+' => next[0] == before || EndsMarkedText(next, isPlain),
        '"' or '\'' => next[0] == before,
        _ => false,
    };

    /// <summary>Whether it goes on in the line of the value.</summary>
    /// <param name="next">At least one character.</param>
    public static bool GoesOn(ReadOnlySpan<char> next)
    {
        var other = next.IndexOfAnyExcept(' ', '\t');
        return other < 0 || next[other] is not ('\n' or '\r');
    }

    /// <summary>Whether a text begins with signs that mark text when the same stand before it.</summary>
    /// <param name="text">The text.</param>
    /// <param name="count">How many of one character it begins with.</param>
    /// <param name="before">The character before the signs on the other side.</param>
    public static bool AreMarks(ReadOnlySpan<char> text, int count, char before) => before != '\\' && text[0] switch
    {
        '*' => count <= 3,
        '_' => count <= 3 && !char.IsLetterOrDigit(before) && (count == text.Length || !char.IsLetterOrDigit(text[count])),
        '~' => count <= 2,
        '^' => count == 1,
        '+' => count == 2,
        _ => false,
    };

    /// <summary>Whether signs such as <c>**</c> end marked text: none begins before a space or a mark.</summary>
    private static bool EndsMarkedText(ReadOnlySpan<char> next, bool isPlain)
    {
        var length = next.IndexOfAnyExcept(next[0]);
        if (length <= 0 || (length == 1 && next[0] == '+'))
            return false;
        return next[length] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '|'
            || (char.IsWhiteSpace(next[length]) && (isPlain || length > 1 || next[0] is '_' or '^'));
    }
}
