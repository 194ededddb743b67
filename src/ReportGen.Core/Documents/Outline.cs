using System.Globalization;

namespace ReportGen.Core.Documents;

/// <summary>Walks the headings and captions of a document in order, and gives each the names that links and fields need.</summary>
internal sealed class Outline(Profile profile)
{
    private readonly HeadingSlugs _slugs = new();
    private readonly List<ContentsEntry> _entries = [];

    /// <summary>What references can lead to, by id.</summary>
    public Dictionary<string, ReferenceTarget> Targets { get; } = new(StringComparer.Ordinal);

    /// <summary>The lines of a list of contents, all levels.</summary>
    public IReadOnlyList<ContentsEntry> Entries => _entries;

    /// <summary>Takes lines of the frame; those that are headings in Markdown have names too.</summary>
    /// <returns>The bookmark of the annex's label; null for lines without one.</returns>
    public string? AddLines(IReadOnlyList<FrameLine> lines, string part)
    {
        string? bookmark = null;
        foreach (var line in lines)
        {
            if (line.Style.Name is not (StyleNames.Type or StyleNames.AnnexLabel))
                continue;
            var slug = _slugs.Next(line.Text);
            if (line.Style.Name != StyleNames.AnnexLabel)
                continue;
            bookmark = "_Toc_" + part;
            _entries.Add(new ContentsEntry(1, line.Text, slug, bookmark));
        }
        return bookmark;
    }

    /// <summary>The same blocks, with bookmarks on the headings.</summary>
    /// <param name="blocks">Numbered.</param>
    /// <param name="part">Tells the body and the annexes apart.</param>
    public List<Block> AddBlocks(IReadOnlyList<Block> blocks, string part)
    {
        var marked = new List<Block>(blocks);
        var last = new int[5];
        for (var i = 0; i < marked.Count; i++)
        {
            if (marked[i] is HeadingBlock heading)
            {
                last[heading.Level] = i;
                AddHeading(marked, i, heading, last, part);
            }
            else
            {
                AddCaptions(marked[i]);
            }
        }
        return marked;
    }

    private void AddHeading(List<Block> blocks, int index, HeadingBlock heading, int[] last, string part)
    {
        var text = heading.Number + InlineText.Of(heading.Content);
        var slug = _slugs.Next(text);
        var bookmark = "_Toc_" + part + "_" + heading.Path.Replace('.', '_');
        _entries.Add(new ContentsEntry(heading.Level, text, slug, bookmark));
        blocks[index] = heading = heading with { LineBookmark = bookmark };
        if (heading.Id is { } id)
            Targets[id] = new ReferenceTarget(slug, bookmark, Parts(blocks, heading, last, id), OwnPart(heading, id));
    }

    private static ReferencePart? OwnPart(HeadingBlock heading, string id) =>
        heading.Label.Length == 0 ? null : new ReferencePart(heading.Label, BookmarkNames.OfId(id));

    /// <summary>The heading's own number, and in front of it those of the headings above that it does not repeat.</summary>
    private List<ReferencePart> Parts(List<Block> blocks, HeadingBlock heading, int[] last, string id)
    {
        var parts = new List<ReferencePart>();
        if (heading.Label.Length == 0)
            return parts;
        for (var level = heading.Level; level > 0; level = LowestLevel(level) - 1)
        {
            var above = (HeadingBlock)blocks[last[level]];
            var bookmark = BookmarkNames.OfId(id) + (level == heading.Level ? "" : "_" + level.ToString(CultureInfo.InvariantCulture));
            blocks[last[level]] = above with { NumberBookmarks = [.. above.NumberBookmarks, bookmark] };
            parts.Insert(0, new ReferencePart(above.Label, bookmark));
        }
        return parts;
    }

    /// <summary>The outermost level that the number of a level writes.</summary>
    private int LowestLevel(int level)
    {
        var lowest = level;
        foreach (var piece in profile.Headings[level - 1].Pieces)
            lowest = piece.Level > 0 ? Math.Min(lowest, piece.Level) : lowest;
        return lowest;
    }

    private void AddCaptions(Block block)
    {
        switch (block)
        {
            case TableBlock { Caption: { Id: { } id } caption }:
                AddCaption(caption, id);
                break;
            case PictureBlock { Caption: { Id: { } id } caption }:
                AddCaption(caption, id);
                break;
            case ListBlock list:
                foreach (var item in list.Items)
                    AddCaptions(item.Blocks);
                break;
            case QuoteBlock quote:
                AddCaptions(quote.Blocks);
                break;
        }
    }

    private void AddCaptions(IReadOnlyList<Block> blocks)
    {
        foreach (var block in blocks)
            AddCaptions(block);
    }

    private void AddCaption(Caption caption, string id)
    {
        var bookmark = BookmarkNames.OfId(id);
        var number = caption.Number.ToString(CultureInfo.InvariantCulture);
        Targets[id] = new ReferenceTarget(id, bookmark, [new ReferencePart(caption.Label, bookmark)], new ReferencePart(number, BookmarkNames.OfNumber(id)));
    }
}
