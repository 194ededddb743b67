using ReportGen.Core.Documents;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Brings every character of a text output back to the template, the data or the profile.</summary>
internal sealed class OutputMap
{
    private readonly OutputSegments _segments = new();

    /// <summary>The text of the lines, each ended by LF, with its source map: no character is without an origin.</summary>
    /// <param name="lines">The first is not blank.</param>
    public static MappedText Of(IReadOnlyList<OutputLine> lines)
    {
        var map = new OutputMap();
        var text = new System.Text.StringBuilder();
        TextPlace? last = null;
        foreach (var line in lines)
        {
            map.Add(line);
            text.Append(line.Text).Append('\n');
            if (line.Pieces.Count > 0)
                last = line.Pieces[^1].Place;
            if (last is not null)
                map._segments.AddSigns(last, 1);
        }
        return new MappedText(text.ToString(), map._segments.ToList());
    }

    private void Add(OutputLine line)
    {
        for (var i = 0; i < line.Pieces.Count; i++)
        {
            var piece = line.Pieces[i];
            var end = i + 1 < line.Pieces.Count ? line.Pieces[i + 1].Start : line.Text.Length;
            if (piece.Run is { } run)
                AddRun(line.Text.AsSpan(piece.Start, end - piece.Start), run, piece.Offset);
            else
                _segments.AddSigns(piece.Place, end - piece.Start);
        }
    }

    /// <summary>Characters of a run; a backslash that escapes belongs to the character behind it, spaces may have been left out.</summary>
    private void AddRun(ReadOnlySpan<char> output, InlineRun run, int offset)
    {
        var letters = new RunLetters(run);
        for (var i = 0; i < output.Length; i++)
        {
            var isEscape = output[i] == '\\' && (Letter(run, offset) != '\\' || i + 1 < output.Length && output[i + 1] == '\\');
            if (isEscape && i + 1 < output.Length)
            {
                offset = Seek(run, offset, output[i + 1]);
                letters.AddEscape(_segments, offset);
                i++;
            }
            else if (!isEscape)
            {
                offset = Seek(run, offset, output[i]);
            }
            letters.Add(_segments, offset++);
        }
    }

    private static int Seek(InlineRun run, int offset, char character)
    {
        var found = run.Text.IndexOf(character, Math.Min(offset, run.Text.Length));
        return found < 0 ? offset : found;
    }

    private static char Letter(InlineRun run, int offset) => offset < run.Text.Length ? run.Text[offset] : '\0';
}
