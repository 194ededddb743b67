using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Leads from the characters of an output back to templates and data.</summary>
/// <param name="map">The output with its source map.</param>
internal sealed class SourceTrace(MappedText map)
{
    private readonly Dictionary<string, DataIndex?> _trees = new(StringComparer.Ordinal);

    /// <summary>The origins of a stretch of a sentence, each once, in order.</summary>
    public IReadOnlyList<TextOrigin> Origins(TextSentence sentence, int start, int length)
    {
        var origins = new List<TextOrigin>();
        TextSegment? last = null;
        for (var i = start; i < start + length && i < sentence.Offsets.Length; i++)
        {
            var segment = map.SegmentAt(sentence.Offsets[i]);
            if (segment is null || segment.Start == last?.Start)
                continue;
            last = segment;
            origins.Add(segment.Origin);
        }
        return origins;
    }

    /// <summary>All places behind a stretch of a sentence.</summary>
    public IReadOnlyList<SourceSpan> Places(TextSentence sentence, int start, int length, PlaceRank rank = PlaceRank.Source)
    {
        var places = new List<SourceSpan>();
        foreach (var origin in Origins(sentence, start, length))
        {
            if (rank == PlaceRank.Source)
            {
                places.Add(origin.Expression);
                places.AddRange(origin.Data);
                places.AddRange(origin.Decision?.Literals ?? []);
            }
            else if (origin.Decision is { } decision && (rank != PlaceRank.ConditionOfLiteral || origin.Data.Count == 0))
            {
                places.AddRange(rank == PlaceRank.Surroundings ? decision.Farther : decision.Nearest);
            }
        }
        return places;
    }

    /// <summary>The data node at a place, with the way to it; null when the place is in no data file.</summary>
    public DataPlace? NodeAt(SourceSpan place) => TreeOf(place.File)?.Find(place.Start);

    /// <summary>The group or list that a place stands for, rather than the first value in it; null when it stands for none.</summary>
    public DataPlace? GroupAt(SourceSpan place) => TreeOf(place.File)?.FindGroup(place);

    /// <summary>All characters of the group or list that a place stands for; null when it stands for none.</summary>
    public SourceSpan? ExtentOfGroupAt(SourceSpan place) =>
        TreeOf(place.File) is { } tree && tree.FindGroup(place) is { } group ? tree.ExtentOf(group.Node) : null;

    private DataIndex? TreeOf(SourceFile file)
    {
        if (!file.Path.EndsWith(".yaml", StringComparison.Ordinal))
            return null;
        if (!_trees.TryGetValue(file.Path, out var tree))
            _trees.Add(file.Path, tree = InputDifference.ReadTree(file) is { } root ? new DataIndex(root) : null);
        return tree;
    }
}

/// <summary>How near places are to the words that they stand behind.</summary>
internal enum PlaceRank
{
    /// <summary>The words were made from them: expressions and literal text of templates, and data.</summary>
    Source,

    /// <summary>Data that the conditions around literal text read: it says the same as long as it is there.</summary>
    ConditionOfLiteral,

    /// <summary>Data that the conditions around them read.</summary>
    Condition,

    /// <summary>Data that decided on what is around their function or template, or on who is in the lists of loops.</summary>
    Surroundings,
}
