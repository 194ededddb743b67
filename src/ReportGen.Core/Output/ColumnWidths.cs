using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Shares the width of a table among its columns.</summary>
internal static class ColumnWidths
{
    /// <summary>Both margins of a cell, its borders and some air for fonts that run wider.</summary>
    private const int CellSurplus = 230;

    /// <summary>Widths in twips that add up to <paramref name="textWidth"/>: by the weights of a hint, or by the content.</summary>
    /// <param name="table">With at least one column.</param>
    /// <param name="textWidth">In twips.</param>
    /// <param name="size">Of the cells' text, in points.</param>
    public static int[] Of(TableBlock table, int textWidth, decimal size)
    {
        var weights = new decimal[table.Columns.Count];
        var least = new decimal[table.Columns.Count];
        for (var i = 0; i < weights.Length; i++)
            weights[i] = table.Columns[i].Weight ?? Measure(table, i, size, out least[i]);
        var spare = textWidth - Sum(least);
        if (spare < 0)
            (weights, least, spare) = (least, new decimal[weights.Length], textWidth);
        return Share(weights, least, spare, textWidth);
    }

    private static int[] Share(decimal[] weights, decimal[] least, decimal spare, int textWidth)
    {
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

    /// <summary>The longest word of a column is its least width; what its cells need beyond that is its weight.</summary>
    private static decimal Measure(TableBlock table, int column, decimal size, out decimal least)
    {
        least = 0;
        decimal longest = 0;
        for (var i = 0; i < table.Rows.Count; i++)
        {
            var text = TextOf(table.Rows[i].Cells[column]);
            longest = Math.Max(longest, FontMetrics.WidthInTwips(text, size, isBold: i == 0));
            foreach (var word in text.Split(' '))
                least = Math.Max(least, FontMetrics.WidthInTwips(word, size, isBold: i == 0));
        }
        var weight = longest - least;
        least += CellSurplus;
        return weight;
    }

    private static string TextOf(TableCell cell)
    {
        var text = new StringBuilder();
        foreach (var run in InlineRuns.Of(cell.Content))
            text.Append(run.Kind == InlineRunKind.Text ? run.Text : " ");
        return text.ToString();
    }

    private static decimal Sum(decimal[] numbers)
    {
        decimal sum = 0;
        foreach (var number in numbers)
            sum += number;
        return sum;
    }
}
