using System.Globalization;

namespace ReportGen.Cli;

/// <summary>One part of the projects of a run, for machines that share the work: <c>2/5</c> is the second of five.</summary>
/// <param name="Index">From 1 to <paramref name="Count"/>.</param>
/// <param name="Count">At least 1.</param>
internal sealed record Shard(int Index, int Count)
{
    /// <summary>Reads <c>i/n</c>.</summary>
    /// <returns>Null when it is none, or when i is not from 1 to n.</returns>
    public static Shard? Parse(string text)
    {
        var slash = text.IndexOf('/');
        return slash > 0
            && int.TryParse(text.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && int.TryParse(text.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && index >= 1 && index <= count
            ? new Shard(index, count)
            : null;
    }

    /// <summary>
    /// The folders of this part: every n-th in ordinal order, whatever the order given, so that the parts are disjoint, hold everything
    /// together, and differ in number by one at most.
    /// </summary>
    public IReadOnlyList<string> Of(IReadOnlyList<string> folders)
    {
        var sorted = new List<string>(folders);
        sorted.Sort(string.CompareOrdinal);
        var part = new List<string>();
        for (var i = Index - 1; i < sorted.Count; i += Count)
            part.Add(sorted[i]);
        return part;
    }
}
