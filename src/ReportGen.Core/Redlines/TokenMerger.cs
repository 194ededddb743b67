using ReportGen.Core.Differences;

namespace ReportGen.Core.Redlines;

/// <summary>Compares the tokens of two paragraphs.</summary>
internal static class TokenMerger
{
    /// <summary>The tokens of both: old and same ones give the old paragraph, new and same ones the new one. Bookmarks are on one side each.</summary>
    public static IReadOnlyList<MergedToken> Merge(IReadOnlyList<ParagraphToken> old, IReadOnlyList<ParagraphToken> now)
    {
        var (before, after) = (Bare(old), Bare(now));
        var partners = Alignment.Of(Keys(before), Keys(after));
        WordDifference.DropLonelySpaces(Texts(before), Texts(after), partners);
        var oldOf = new Dictionary<ParagraphToken, ParagraphToken>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < partners.Length; i++)
        {
            if (partners[i] >= 0)
                oldOf[after[partners[i]]] = before[i];
        }
        return Weave(old, now, oldOf);
    }

    /// <summary>Goes through both at once, what is deleted before what is inserted in its place.</summary>
    private static List<MergedToken> Weave(IReadOnlyList<ParagraphToken> old, IReadOnlyList<ParagraphToken> now, Dictionary<ParagraphToken, ParagraphToken> oldOf)
    {
        var merged = new List<MergedToken>(old.Count + now.Count);
        var inserted = new List<MergedToken>();
        var i = 0;
        foreach (var token in now)
        {
            if (!oldOf.TryGetValue(token, out var partner))
            {
                inserted.Add(new MergedToken(Revision.Inserted, token, null));
                continue;
            }
            for (; !ReferenceEquals(old[i], partner); i++)
                merged.Add(new MergedToken(Revision.Deleted, old[i], old[i]));
            merged.AddRange(inserted);
            inserted.Clear();
            merged.Add(new MergedToken(Revision.Same, token, partner));
            i++;
        }
        for (; i < old.Count; i++)
            merged.Add(new MergedToken(Revision.Deleted, old[i], old[i]));
        merged.AddRange(inserted);
        return merged;
    }

    private static List<ParagraphToken> Bare(IReadOnlyList<ParagraphToken> tokens) => [.. tokens.Where(token => token.Kind != TokenKind.Bookmark)];

    private static List<string> Keys(List<ParagraphToken> tokens) => tokens.ConvertAll(token => token.Key);

    private static List<string> Texts(List<ParagraphToken> tokens) => tokens.ConvertAll(token => token.Text);
}

/// <summary>A token of a redline.</summary>
/// <param name="Revision">The side it stands on.</param>
/// <param name="Token">As it is; as it was where it is deleted.</param>
/// <param name="Old">As it was; null where it is inserted.</param>
internal sealed record MergedToken(Revision Revision, ParagraphToken Token, ParagraphToken? Old);
