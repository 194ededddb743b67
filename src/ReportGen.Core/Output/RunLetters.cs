using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The places of the characters of a run in the rendered text.</summary>
internal sealed class RunLetters(InlineRun run)
{
    private int _part = -1;
    private int _partStart;
    private int _partEnd;
    private int[] _offsets = [];

    /// <summary>Adds the origin of the backslash before a character: its own where the rendered text escapes it too.</summary>
    public void AddEscape(OutputSegments segments, int offset)
    {
        var (place, at) = Find(offset);
        if (at > place.Start && place.Source.Text[at - 1] == '\\')
            segments.AddLetter(place.Source, at - 1);
        else
            segments.AddLetter(place.Source, at);
    }

    /// <summary>Adds the origin of one character; one beyond the end is taken as the last.</summary>
    /// <param name="segments">Takes it.</param>
    /// <param name="offset">In the text of the run; never before that of the call before.</param>
    public void Add(OutputSegments segments, int offset)
    {
        var (place, at) = Find(offset);
        segments.AddLetter(place.Source, at);
    }

    private (TextPlace Place, int Offset) Find(int offset)
    {
        while (offset >= _partEnd && _part + 1 < run.Parts.Count)
            Advance();
        var place = run.Parts[_part].Place;
        return (place, _offsets[Math.Min(offset - _partStart, _offsets.Length - 1)]);
    }

    private void Advance()
    {
        _part++;
        _partStart = _partEnd;
        _offsets = InlineOffsets.Of((TextInline)run.Parts[_part]);
        _partEnd += _offsets.Length;
    }
}
