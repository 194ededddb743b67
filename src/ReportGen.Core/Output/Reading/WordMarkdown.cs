using System.Text;

namespace ReportGen.Core.Output.Reading;

/// <summary>
/// Writes what a Word file says as Markdown to be read and compared: a line for each paragraph and each row of a table, headings and
/// marks of lists in front. Looks are left out.
/// </summary>
internal static class WordMarkdown
{
    /// <summary>The text; blank lines between blocks, but not inside lists and tables.</summary>
    public static string Of(WordContent content)
    {
        var text = new StringBuilder();
        WordBlock? last = null;
        foreach (var block in content.Blocks)
        {
            if (last is not null && !IsTight(last, block))
                text.Append('\n');
            text.Append(LineOf(block)).Append('\n');
            if (block.IsFirstRow && block.Cells is { } cells)
                text.Append('|').Insert(text.Length, " --- |", cells.Count).Append('\n');
            last = block;
        }
        return text.ToString();
    }

    private static bool IsTight(WordBlock last, WordBlock block) =>
        block.Cells is not null ? last.Cells is not null && !block.IsFirstRow : last.Cells is null && last.Mark.Length > 0 && block.Mark.Length > 0;

    private static string LineOf(WordBlock block)
    {
        if (block.Cells is { } cells)
            return "| " + string.Join(" | ", cells.Select(cell => Escaped(cell))) + " |";
        if (block.Heading is { } level)
            return new string('#', Math.Min(level + 1, 6)) + " " + block.Mark + Escaped(block.Text);
        return new string(' ', block.Indent * 2) + block.Mark + Escaped(block.Text);
    }

    /// <summary>With a backslash before what Markdown would take for a sign of its own.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder(text.Length);
        foreach (var character in text)
        {
            if (character is '\\' or '*' or '<' or '|' or '`')
                escaped.Append('\\');
            escaped.Append(character);
        }
        return escaped.ToString();
    }
}
