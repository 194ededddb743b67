using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Gives every link inside the document its target, and writes numbers in it as fields.</summary>
internal sealed class ReferenceResolver(Dictionary<string, ReferenceTarget> targets, DiagnosticBag diagnostics)
{
    /// <summary>The same blocks with their links led home; what cannot be is reported.</summary>
    public IReadOnlyList<Block> Resolve(IReadOnlyList<Block> blocks)
    {
        var resolved = new List<Block>(blocks.Count);
        foreach (var block in blocks)
            resolved.Add(Resolve(block));
        return resolved;
    }

    /// <summary>Likewise for a footnote.</summary>
    public Footnote Resolve(Footnote footnote)
    {
        var paragraphs = new List<ParagraphBlock>(footnote.Paragraphs.Count);
        foreach (var paragraph in footnote.Paragraphs)
            paragraphs.Add(paragraph with { Content = Resolve(paragraph.Content) });
        return footnote with { Paragraphs = paragraphs };
    }

    private Block Resolve(Block block) => block switch
    {
        HeadingBlock heading => heading with { Content = Resolve(heading.Content) },
        ParagraphBlock paragraph => paragraph with { Content = Resolve(paragraph.Content) },
        QuoteBlock quote => quote with { Blocks = Resolve(quote.Blocks) },
        ListBlock list => list with { Items = Resolve(list.Items) },
        TableBlock table => table with { Rows = Resolve(table.Rows) },
        _ => block,
    };

    private List<ListItem> Resolve(IReadOnlyList<ListItem> items)
    {
        var resolved = new List<ListItem>(items.Count);
        foreach (var item in items)
            resolved.Add(item with { Blocks = Resolve(item.Blocks) });
        return resolved;
    }

    private List<TableRow> Resolve(IReadOnlyList<TableRow> rows)
    {
        var resolved = new List<TableRow>(rows.Count);
        foreach (var row in rows)
            resolved.Add(row is PlainRow ? row : Resolve(row));
        return resolved;
    }

    private CellRow Resolve(TableRow row)
    {
        var cells = new List<TableCell>(row.Count);
        for (var i = 0; i < row.Count; i++)
            cells.Add(new TableCell(Resolve(row[i].Content)));
        return new CellRow(cells, row.Place);
    }

    private List<Inline> Resolve(IReadOnlyList<Inline> inlines)
    {
        var resolved = new List<Inline>(inlines.Count);
        foreach (var inline in inlines)
        {
            resolved.Add(inline switch
            {
                StrongInline strong => strong with { Content = Resolve(strong.Content) },
                EmphasisInline emphasis => emphasis with { Content = Resolve(emphasis.Content) },
                MarkedInline marked => marked with { Content = Resolve(marked.Content) },
                LinkInline { IsInternal: true } link => Resolve(link),
                _ => inline,
            });
        }
        return resolved;
    }

    private LinkInline Resolve(LinkInline link)
    {
        var id = link.Target[1..];
        if (!targets.TryGetValue(id, out var target))
        {
            diagnostics.Add(link.Place.Report(ReferenceDiagnostics.DeadReference, id).WithHint(WhatToDo(id)));
            return link;
        }
        var content = ReferenceText.Of(link, target);
        if (content is null)
            Report(link, target, id);
        return link with { Target = "#" + target.Anchor, Bookmark = target.Bookmark, Content = content ?? link.Content };
    }

    private void Report(LinkInline link, ReferenceTarget target, string id)
    {
        if (link.Content.Count == 0)
            diagnostics.Add(link.Place.Report(ReferenceDiagnostics.NoNumber, id));
        else
            diagnostics.Add(link.Place.Report(ReferenceDiagnostics.WrongNumber, InlineText.Of(link.Content), target.Label).WithHint(LeaveOut(id)));
    }

    private LocalizedText WhatToDo(string id) => Hints.DidYouMean(NearestName.Find(id, targets.Keys)) ?? new LocalizedText(
        "Put '<!-- reportgen: id {0} -->' before the heading or the caption that is meant.",
        "Hãy đặt “<!-- reportgen: id {0} -->” trước đề mục hoặc chú dẫn cần dẫn tới.", id);

    private static LocalizedText LeaveOut(string id) => new(
        "Write '[](#{0})': the number is then computed.", "Hãy viết “[](#{0})” để số được tính tự động.", id);
}
