using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Both margins of a cell, its borders and some air for fonts that run wider.</summary>
    private const int CellSurplus = 230;

    /// <summary>How many lines a header may take before its column is widened.</summary>
    private const int HeaderLines = 3;

    /// <summary>Widths in twips that add up to <paramref name="textWidth"/>: by the weights of a hint, or by the content.</summary>
    /// <param name="table">With at least one column.</param>
    /// <param name="textWidth">In twips.</param>
    /// <param name="size">Of the cells' text, in points.</param>
    public static int[] Of(TableBlock table, int textWidth, decimal size)
    {
        var count = table.Columns.Count;
        if (table.Columns[0].Weight is not null)
            return Share(new decimal[count], Weights(table), textWidth);
        var (words, cells, all) = (new decimal[count], new decimal[count], new decimal[count]);
        for (var i = 0; i < count; i++)
            Measure(table, i, size, out words[i], out cells[i], out all[i]);
        if (Sum(all) <= textWidth)
            return Share(all, all, textWidth);
        if (Sum(cells) <= textWidth)
            return Share(cells, Difference(all, cells), textWidth);
        return Sum(words) <= textWidth ? Share(words, Difference(cells, words), textWidth) : Share(new decimal[count], words, textWidth);
    }

    /// <summary>Gives each column its least width, and shares the rest by the weights.</summary>
    private static int[] Share(decimal[] least, decimal[] weights, int textWidth)
    {
        var spare = textWidth - Sum(least);
        var total = Sum(weights);
        var widths = new int[weights.Length];
        var rest = textWidth;
        for (var i = 0; i < widths.Length; i++)
        {
            var share = total > 0 ? spare * weights[i] / total : spare / widths.Length;
            widths[i] = i == widths.Length - 1 ? rest : (int)(least[i] + share);
            rest -= widths[i];
        }
        return widths;
    }

    private static decimal[] Weights(TableBlock table)
    {
        var weights = new decimal[table.Columns.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = table.Columns[i].Weight ?? 0;
        return weights;
    }

    /// <summary>What a column needs: to keep words whole, to keep every cell below the header on one line, to keep the header so too.</summary>
    private static void Measure(TableBlock table, int column, decimal size, out decimal forWords, out decimal forCells, out decimal forAll)
    {
        var (words, cells, all) = (0, 0, 0);
        var (longestWord, longestCell) = (0, 0);
        for (var i = 0; i < table.Rows.Count; i++)
        {
            // A cell over several columns asks none of them for its width.
            if (table.Spans.Count > 0 && table.SpanAt(i, column) is { Columns: > 1 })
                continue;
            var isHeader = i < table.HeaderRows;
            var (word, cell) = Measure(table.Rows[i], column, isHeader);
            if (isHeader)
            {
                var width = FontMetrics.Twips(cell, size);
                var least = Math.Max(FontMetrics.Twips(word, size), width / HeaderLines);
                (words, cells, all) = (Math.Max(words, least), Math.Max(cells, least), Math.Max(all, width));
            }
            longestWord = isHeader ? longestWord : Math.Max(longestWord, word);
            longestCell = isHeader ? longestCell : Math.Max(longestCell, cell);
        }
        words = Math.Max(words, FontMetrics.Twips(longestWord, size));
        cells = Math.Max(cells, FontMetrics.Twips(longestCell, size));
        (forWords, forCells, forAll) = (words + CellSurplus, cells + CellSurplus, Math.Max(cells, all) + CellSurplus);
    }

    /// <summary>The longest word and the whole of a cell, in the units of the font.</summary>
    private static (int Word, int Cell) Measure(TableRow row, int column, bool isHeader)
    {
        if (row.TextAt(column) is { IsEmpty: false } only)
            return Measure(only, isHeader);
        var text = new StringBuilder();
        var isBold = isHeader;
        foreach (var run in InlineRuns.Of(row[column].Content))
        {
            text.Append(run.Kind == InlineRunKind.Text ? run.Text : " ");
            isBold |= run.IsStrong;
        }
        return Measure(text.ToString(), isBold);
    }

    private static (int Word, int Cell) Measure(ReadOnlySpan<char> text, bool isBold)
    {
        var (longest, word, all) = (0, 0, 0);
        foreach (var character in text)
        {
            var width = FontMetrics.Width(character, isBold);
            all += width;
            word = character == ' ' ? 0 : word + width;
            longest = Math.Max(longest, word);
        }
        return (longest, all);
    }

    private static decimal[] Difference(decimal[] wider, decimal[] narrower)
    {
        var difference = new decimal[wider.Length];
        for (var i = 0; i < wider.Length; i++)
            difference[i] = wider[i] - narrower[i];
        return difference;
    }

    private static decimal Sum(decimal[] numbers)
    {
        decimal sum = 0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}
