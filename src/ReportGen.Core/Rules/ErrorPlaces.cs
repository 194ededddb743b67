using ReportGen.Core.Sources;

namespace ReportGen.Core.Rules;

/// <summary>Where the errors of data stand, found by place: a file can have as many as it has records.</summary>
internal sealed class ErrorPlaces
{
    /// <summary>Where errors stand that are about all of a file, as when it lacks a field: before its comments.</summary>
    private const int WholeFile = 0;

    /// <summary>Where the errors of each file begin, in order.</summary>
    private readonly Dictionary<string, List<int>> _starts = new(StringComparer.Ordinal);

    public ErrorPlaces(IReadOnlyList<SourceSpan> errors)
    {
        foreach (var error in errors)
        {
            if (!_starts.TryGetValue(error.File.Path, out var starts))
                _starts.Add(error.File.Path, starts = []);
            starts.Add(error.Start);
        }
        foreach (var starts in _starts.Values)
            starts.Sort();
    }

    /// <summary>Whether an error stands between two offsets of a file, the second one left out, or is about all of it.</summary>
    public bool AreIn(SourceFile file, int start, int end) =>
        _starts.TryGetValue(file.Path, out var starts) && (starts[0] == WholeFile || FirstFrom(starts, start) < end);

    /// <summary>Whether an error begins on the line that a span begins on.</summary>
    public bool AreOnLineOf(SourceSpan span)
    {
        if (!_starts.TryGetValue(span.File.Path, out var starts))
            return false;
        var position = span.Position;
        var first = FirstFrom(starts, span.Start - position.Column + 1);
        return first < int.MaxValue && span.File.PositionAt(first).Line == position.Line;
    }

    /// <returns>The first error at an offset or behind it; <see cref="int.MaxValue"/> when there is none.</returns>
    private static int FirstFrom(List<int> starts, int offset)
    {
        var place = starts.BinarySearch(offset);
        if (place < 0)
            place = ~place;
        return place < starts.Count ? starts[place] : int.MaxValue;
    }
}
