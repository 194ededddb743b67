using System.Globalization;
using System.Text;
using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

/// <summary>All that blocks hold, with every place, as text: two readings are the same when their listings are.</summary>
internal sealed class BlockListing
{
    private readonly StringBuilder _text = new();

    public static string Of(IReadOnlyList<Block> blocks)
    {
        var listing = new BlockListing();
        listing.AddAll(blocks);
        return listing._text.ToString();
    }

    private void AddAll(IEnumerable<Block> blocks)
    {
        foreach (var block in blocks)
            Add(block);
    }

    private void Add(Block block)
    {
        Begin(block.GetType().Name, block.Place);
        switch (block)
        {
            case HeadingBlock heading:
                _text.Append(CultureInfo.InvariantCulture, $"{heading.Level} {heading.Id}");
                AddAll(heading.Content);
                break;
            case ParagraphBlock paragraph:
                AddAll(paragraph.Content);
                break;
            case ListBlock list:
                _text.Append(CultureInfo.InvariantCulture, $"{list.Start} {list.Delimiter} {list.IsTight}");
                foreach (var item in list.Items)
                {
                    Begin("item", item.Place);
                    AddAll(item.Blocks);
                }
                break;
            case TableBlock table:
                Add(table);
                break;
        }
        _text.Append('\n');
    }

    private void Add(TableBlock table)
    {
        _text.Append(CultureInfo.InvariantCulture, $"{table.HeaderRows} {table.Title} {table.Description} {table.Caption} ");
        _text.AppendJoin(' ', table.Columns).AppendJoin(' ', table.Spans);
        foreach (var row in table.Rows)
        {
            Begin("row", row.Place);
            for (var column = 0; column < row.Count; column++)
            {
                _text.Append('|');
                AddAll(row[column].Content);
            }
        }
    }

    private void AddAll(IEnumerable<Inline> inlines)
    {
        foreach (var inline in inlines)
        {
            Begin(inline.GetType().Name, inline.Place);
            if (inline is TextInline text)
                _text.Append('"').Append(text.Text).Append('"');
            else if (inline is StrongInline strong)
                AddAll(strong.Content);
            else if (inline is EmphasisInline emphasis)
                AddAll(emphasis.Content);
        }
    }

    private void Begin(string kind, TextPlace place) => _text.Append(CultureInfo.InvariantCulture, $" {kind}@{place.Start}+{place.Length} ");
}
