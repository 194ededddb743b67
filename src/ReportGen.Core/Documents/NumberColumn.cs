namespace ReportGen.Core.Documents;

/// <summary>Finds the columns of a table that hold numbers, which are set at the right unless the table says otherwise.</summary>
internal static class NumberColumn
{
    /// <summary>Whether every cell below the header is a number or empty, and at least one is a number.</summary>
    public static bool Is(IReadOnlyList<TableRow> rows, int headerRows, int column)
    {
        var found = false;
        for (var i = headerRows; i < rows.Count; i++)
        {
            var text = rows[i].TextAt(column);
            if (text.IsEmpty && rows[i][column].Content is var cell)
            {
                if (cell.Count == 0)
                    continue;
                if (cell.Count > 1 || !IsNumber(cell[0]))
                    return false;
            }
            else if (!IsNumber(text))
            {
                return false;
            }
            found = true;
        }
        return found;
    }

    private static bool IsNumber(Inline inline) => inline switch
    {
        TextInline text => IsNumber(text.Text),
        StrongInline { Content: [var only] } => IsNumber(only),
        EmphasisInline { Content: [var only] } => IsNumber(only),
        _ => false,
    };

    /// <summary>Figures with points and commas between them, with a sign in front or a percent sign behind.</summary>
    private static bool IsNumber(ReadOnlySpan<char> text)
    {
        var number = text.Trim();
        if (number.Length > 0 && number[0] is '+' or '-' or '−')
            number = number[1..];
        if (number.Length > 0 && number[^1] == '%')
            number = number[..^1];
        var isAfterFigure = false;
        foreach (var character in number)
        {
            if (!char.IsAsciiDigit(character) && !(isAfterFigure && character is ('.' or ',')))
                return false;
            isAfterFigure = char.IsAsciiDigit(character);
        }
        return isAfterFigure;
    }
}
