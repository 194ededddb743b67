using System.Text;
using ReportGen.Core.Documents;
using ReportGen.Core.Markdown;

namespace ReportGen.Core.Output;

/// <summary>Puts a line of output together, piece by piece.</summary>
internal sealed class OutputLineBuilder
{
    private readonly List<OutputPiece> _pieces = [];

    /// <summary>What the line holds so far; characters of a run are appended here.</summary>
    public StringBuilder Text { get; } = new();

    /// <summary>Says that the characters appended next are those of a run.</summary>
    /// <param name="place">Of the run.</param>
    /// <param name="run">A run of text.</param>
    /// <param name="offset">Of the first of them.</param>
    public void BeginRun(TextPlace place, InlineRun run, int offset) => _pieces.Add(new OutputPiece(Text.Length, place, run, offset));

    /// <summary>Adds signs of the format; nothing when there are none.</summary>
    public void Add(string signs, TextPlace place)
    {
        if (signs.Length == 0)
            return;
        _pieces.Add(new OutputPiece(Text.Length, place, null, 0));
        Text.Append(signs);
    }

    /// <summary>Adds a finished line.</summary>
    public void Add(OutputLine line)
    {
        foreach (var piece in line.Pieces)
            _pieces.Add(piece with { Start = piece.Start + Text.Length });
        Text.Append(line.Text);
    }

    /// <summary>Keeps number signs at the end of a heading from being taken for its closing.</summary>
    public void EscapeHeadingEnd()
    {
        var line = Text.ToString();
        if (MarkdownEscaper.EscapeHeadingEnd(line).Length == line.Length)
            return;
        var at = line.TrimEnd('#').Length;
        Text.Insert(at, '\\');
        for (var i = 0; i < _pieces.Count; i++)
        {
            if (_pieces[i].Start > at)
                _pieces[i] = _pieces[i] with { Start = _pieces[i].Start + 1 };
        }
    }

    /// <summary>The line as it is.</summary>
    public OutputLine ToLine() => new(Text.ToString(), _pieces);

    /// <summary>The line without spaces at its edges.</summary>
    public OutputLine ToTrimmedLine()
    {
        var text = Text.ToString();
        var trimmed = text.Trim(' ');
        if (trimmed.Length == text.Length)
            return ToLine();
        var skipped = text.Length - text.TrimStart(' ').Length;
        var pieces = new List<OutputPiece>(_pieces.Count);
        foreach (var piece in _pieces)
        {
            var start = Math.Max(0, piece.Start - skipped);
            // What stood in the skipped spaces alone gives way to what begins behind them.
            if (start == 0)
                pieces.Clear();
            if (start < trimmed.Length)
                pieces.Add(piece with { Start = start });
        }
        return new OutputLine(trimmed, pieces);
    }
}
