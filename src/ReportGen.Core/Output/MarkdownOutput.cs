using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Blocks of lines with blank lines between them.</summary>
/// <param name="text">Takes the lines, each ended by LF, as they come; null to gather them with what leads back to the document.</param>
internal sealed class MarkdownOutput(TextWriter? text = null)
{
    private bool _isBegun;
    private readonly List<OutputLine> _lines = [];
    private readonly LinePrefix? _prefix;

    /// <summary>Lines that go at once where others stand, each behind what shows that it belongs to an item of a list.</summary>
    public MarkdownOutput(LinePrefix prefix)
        : this() => _prefix = prefix;

    /// <summary>Whether a block was added.</summary>
    public bool IsBegun => _isBegun;

    /// <summary>Whether blocks follow each other without a blank line.</summary>
    public bool IsTight { get; init; }

    /// <summary>All lines so far; none when they went elsewhere.</summary>
    public IReadOnlyList<OutputLine> Lines => _lines;

    /// <summary>Adds a block; nothing for one without lines.</summary>
    public void AddBlock(params IReadOnlyList<OutputLine> lines)
    {
        if (lines.Count > 0)
            BeginBlock();
        for (var i = 0; i < lines.Count; i++)
            AddLine(lines[i]);
    }

    /// <summary>Begins a block whose lines come one by one; at least one must come.</summary>
    public void BeginBlock()
    {
        if (_isBegun && !IsTight)
            AddLine(OutputLine.Blank);
        _isBegun = true;
    }

    /// <summary>Takes the lines when nobody asks what they lead back to; null when they are gathered.</summary>
    public TextWriter? Text => text;

    /// <summary>Adds a line to the last block, behind signs that may be none.</summary>
    /// <param name="place">What the signs belong to.</param>
    public void AddLine(string signs, TextPlace place, OutputLine line)
    {
        if (text is null || _prefix is not null)
        {
            AddLine(line.Behind(signs, place));
            return;
        }
        text.Write(signs);
        text.Write(line.Text);
        text.Write('\n');
    }

    /// <summary>Adds a line to the last block.</summary>
    public void AddLine(OutputLine line)
    {
        if (_prefix is not null)
        {
            _prefix.Add(line);
            return;
        }
        if (text is null)
        {
            _lines.Add(line);
            return;
        }
        text.Write(line.Text);
        text.Write('\n');
    }
}
