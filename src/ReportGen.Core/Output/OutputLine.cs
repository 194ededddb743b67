using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>A line of a text output; its pieces lead back to the document.</summary>
/// <param name="Text">Without its end.</param>
/// <param name="Pieces">Ascending; the first begins at 0, each reaches to the next; empty for an empty line.</param>
internal sealed record OutputLine(string Text, IReadOnlyList<OutputPiece> Pieces)
{
    /// <summary>A line with nothing on it.</summary>
    public static readonly OutputLine Blank = new("", []);

    /// <summary>A line of signs that the format adds.</summary>
    /// <param name="signs">Not empty.</param>
    /// <param name="place">What they belong to.</param>
    public static OutputLine Of(string signs, TextPlace place) => new(signs, [new OutputPiece(0, place, null, 0)]);

    /// <summary>The same line behind more signs.</summary>
    public OutputLine Behind(string signs, TextPlace place)
    {
        var line = new OutputLineBuilder();
        line.Add(signs, place);
        line.Add(this);
        return line.ToLine();
    }
}

/// <summary>A piece of a line.</summary>
/// <param name="Start">Offset in the line.</param>
/// <param name="Place">What it belongs to.</param>
/// <param name="Run">The run whose characters it writes, escaped; null for signs that the format adds.</param>
/// <param name="Offset">Where in the text of the run it begins.</param>
internal sealed record OutputPiece(int Start, TextPlace Place, InlineRun? Run, int Offset);
