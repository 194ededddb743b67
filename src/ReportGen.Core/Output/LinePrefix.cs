using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Puts the lines of an item behind its mark, line by line: an item may hold the whole of a long text.</summary>
/// <param name="output">Takes the lines; a block of it is begun.</param>
/// <param name="first">What stands before the first line, a blank at its end; as many blanks stand before the others.</param>
/// <param name="place">What it belongs to.</param>
internal sealed class LinePrefix(MarkdownOutput output, string first, TextPlace place)
{
    private readonly string _others = Blanks.Of(first.Length);
    private bool _isBegun;

    /// <summary>Adds a line.</summary>
    public void Add(OutputLine line)
    {
        output.AddLine(line.Text.Length == 0 ? "" : _isBegun ? _others : first, place, line);
        _isBegun = true;
    }
}
