using System.Text;

namespace ReportGen.Core.Output;

/// <summary>Blocks of lines with blank lines between them.</summary>
internal sealed class MarkdownOutput
{
    private readonly List<OutputLine> _lines = [];

    /// <summary>Whether blocks follow each other without a blank line.</summary>
    public bool IsTight { get; init; }

    /// <summary>All lines so far.</summary>
    public IReadOnlyList<OutputLine> Lines => _lines;

    /// <summary>Adds a block; nothing for one without lines.</summary>
    public void AddBlock(params IReadOnlyList<OutputLine> lines)
    {
        if (lines.Count == 0)
            return;
        if (_lines.Count > 0 && !IsTight)
            _lines.Add(OutputLine.Blank);
        _lines.AddRange(lines);
    }

    /// <summary>The lines, each ended by LF.</summary>
    public override string ToString()
    {
        var text = new StringBuilder();
        foreach (var line in _lines)
            text.Append(line.Text).Append('\n');
        return text.ToString();
    }
}
