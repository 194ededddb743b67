namespace ReportGen.Core.Differences;

/// <summary>A place where paragraphs of a document are not those that were written.</summary>
/// <param name="Removed">How many of those written are gone.</param>
/// <param name="Added">Those that stand there now.</param>
/// <param name="Before">The paragraph in front of the place; empty at the beginning.</param>
internal sealed record TextEditPlace(int Removed, IReadOnlyList<string> Added, string Before)
{
    /// <summary>Finds the places.</summary>
    /// <param name="written">The checksums of the paragraphs as they were written.</param>
    /// <param name="paragraphs">The paragraphs as they are.</param>
    /// <param name="found">Their checksums.</param>
    public static IReadOnlyList<TextEditPlace> Find(IReadOnlyList<string> written, IReadOnlyList<string> paragraphs, IReadOnlyList<string> found)
    {
        var places = new List<TextEditPlace>();
        var partners = Alignment.Of(written, found);
        var (old, now) = (0, 0);
        while (old < written.Count || now < found.Count)
        {
            if (old < written.Count && partners[old] == now)
            {
                (old, now) = (old + 1, now + 1);
                continue;
            }
            var (oldEnd, nowEnd) = (old, now);
            while (oldEnd < written.Count && partners[oldEnd] < 0)
                oldEnd++;
            nowEnd = oldEnd < written.Count ? partners[oldEnd] : found.Count;
            places.Add(new TextEditPlace(oldEnd - old, [.. paragraphs.Skip(now).Take(nowEnd - now)], now > 0 ? paragraphs[now - 1] : ""));
            (old, now) = (oldEnd, nowEnd);
        }
        return places;
    }
}
