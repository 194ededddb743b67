using System.Text;

namespace ReportGen.Core.Output;

/// <summary>
/// A document as plain lines, the measure by which two outputs say the same: a line for each paragraph and each row of a table,
/// runs of white space (no-break spaces too) as one space, no empty lines, no page numbers.
/// </summary>
internal sealed class PlainText
{
    private readonly List<string> _lines = [];

    /// <summary>Adds a line; nothing when it is blank.</summary>
    public void Add(string line)
    {
        var folded = Fold(line);
        if (folded.Length > 0)
            _lines.Add(folded);
    }

    /// <summary>Adds a row of a table.</summary>
    /// <param name="cells">Their texts.</param>
    public void AddRow(IReadOnlyList<string> cells)
    {
        var folded = new List<string>(cells.Count);
        foreach (var cell in cells)
            folded.Add(Fold(cell));
        var line = string.Join(" | ", folded).Trim(' ', '|');
        if (line.Length > 0)
            _lines.Add(line);
    }

    /// <summary>The lines, each ended by LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
            text.Append(line).Append('\n');
        return text.ToString();
    }

    /// <summary>A line with runs of white space as one space, none at its edges.</summary>
    public static string Fold(string line)
    {
        var text = new StringBuilder(line.Length);
        var isAfterSpace = true;
        foreach (var character in line)
        {
            var isSpace = char.IsWhiteSpace(character);
            if (!isSpace)
                text.Append(character);
            else if (!isAfterSpace)
                text.Append(' ');
            isAfterSpace = isSpace;
        }
        return text.ToString().TrimEnd(' ');
    }
}
