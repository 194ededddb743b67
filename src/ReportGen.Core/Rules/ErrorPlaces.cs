using ReportGen.Core.Sources;

namespace ReportGen.Core.Rules;

/// <summary>Where the errors of data stand, found by place: a file can have as many as it has records.</summary>
internal sealed class ErrorPlaces
{
    /// <summary>Where errors stand that are about all of a file, as when it lacks a field: before its comments.</summary>
    private const int WholeFile = 0;

    private readonly Dictionary<string, List<SourceSpan>> _byFile = new(StringComparer.Ordinal);

    public ErrorPlaces(IReadOnlyList<SourceSpan> errors)
    {
        foreach (var error in errors)
        {
            if (!_byFile.TryGetValue(error.File.Path, out var places))
                _byFile.Add(error.File.Path, places = []);
            places.Add(error);
        }
        foreach (var places in _byFile.Values)
            places.Sort((one, other) => one.Start.CompareTo(other.Start));
    }

    /// <summary>Whether an error stands between two offsets of a file, the second one left out, or is about all of it.</summary>
    public bool AreIn(SourceFile file, int start, int end) =>
        _byFile.TryGetValue(file.Path, out var places) && (places[0].Start == WholeFile || FirstFrom(places, start) < end);

    /// <summary>Whether an error begins on the line that a span begins on.</summary>
    public bool AreOnLineOf(SourceSpan span)
    {
        if (!_byFile.TryGetValue(span.File.Path, out var places))
            return false;
        var position = span.Position;
        var start = FirstFrom(places, span.Start - position.Column + 1);
        return start < int.MaxValue && places[0].File.PositionAt(start).Line == position.Line;
    }

    /// <returns>The start of the first error at an offset or behind it; <see cref="int.MaxValue"/> when there is none.</returns>
    private static int FirstFrom(List<SourceSpan> places, int offset)
    {
        var (low, high) = (0, places.Count);
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            if (places[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low < places.Count ? places[low].Start : int.MaxValue;
    }
}
