namespace ReportGen.Core.Differences;

/// <summary>Recognises the number in front of a heading, whatever pattern the profile gives it: <c>II- </c>, <c>2.4- </c>, <c>a) </c>, <c>3. </c>.</summary>
internal static class HeadingNumber
{
    private const int Longest = 10;

    /// <summary>Where the title begins behind the number; the start when there is none.</summary>
    public static int End(string text, int start, int end)
    {
        var space = text.IndexOf(' ', start, end - start);
        if (space < 0 || space == start || space - start > Longest || text[space - 1] is not ('-' or '.' or ')' or ':'))
            return start;
        var isOneLetter = true;
        for (var i = start; i < space - 1; i++)
        {
            if (text[i] == '.' || text[i] == '\\')
                continue;
            if (!char.IsAsciiDigit(text[i]) && text[i] is not ('I' or 'V' or 'X' or 'L' or 'C') && !(isOneLetter && i + 2 >= space && char.IsLetter(text[i])))
                return start;
            isOneLetter = false;
        }
        return space + 1;
    }
}
