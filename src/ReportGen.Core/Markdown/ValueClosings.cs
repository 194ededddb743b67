namespace ReportGen.Core.Markdown;

/// <summary>Tells what closes a value that is printed: a mark, a bracket, the end of bold text. No line end belongs before it.</summary>
internal static class ValueClosings
{
    /// <summary>Whether a text that follows a value at once begins with such a sign.</summary>
    /// <param name="next">At least one character.</param>
    /// <param name="before">The character before the value.</param>
    public static bool Closes(ReadOnlySpan<char> next, char before) => next[0] switch
    {
        ')' or ']' or '”' or '’' or '»' => true,
        ',' or '.' or ';' or ':' or '!' or '?' or '…' => next.Length == 1 || !char.IsLetterOrDigit(next[1]),
        '*' or '_' or '~' or '^' or '+' => next[0] == before || EndsMarkedText(next),
        '"' or '\'' => next[0] == before,
        _ => false,
    };

    /// <summary>Whether signs such as <c>**</c> end marked text: none begins before a space or a mark. One star or plus sign by itself may begin an item.</summary>
    private static bool EndsMarkedText(ReadOnlySpan<char> next)
    {
        var length = next.IndexOfAnyExcept(next[0]);
        return length > 0 && (length > 1 || next[0] is '_' or '^')
            && (char.IsWhiteSpace(next[length]) || next[length] is ',' or '.' or ';' or ':' or '!' or '?' or ')' or ']' or '”' or '|');
    }
}
