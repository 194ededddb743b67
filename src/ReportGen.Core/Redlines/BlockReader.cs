using System.Text;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Reads what a body, a cell or a footnote holds.</summary>
/// <param name="lists">The lists of the document.</param>
/// <param name="tokens">Reads its paragraphs.</param>
internal sealed class BlockReader(ListNumbers lists, TokenReader tokens)
{
    private static readonly XNamespace W = WordNames.W;

    /// <summary>The units of a container, in order.</summary>
    public List<BlockUnit> Read(XElement container)
    {
        var units = new List<BlockUnit>();
        var open = new List<XElement>();
        var depth = 0;
        foreach (var element in container.Elements())
        {
            if (element.Name == W + "tbl")
            {
                units.Add(Table(element));
            }
            else if (element.Name == W + "p")
            {
                open.Add(element);
                depth += element.Descendants(W + "r").Sum(TokenReader.FieldStep);
                if (depth > 0)
                    continue;
                units.Add(open.Count == 1 && !HasFieldOverLinks(element) ? Paragraph(element) : Whole(open));
                open = [];
            }
        }
        if (open.Count > 0)
            units.Add(Whole(open));
        return units;
    }

    /// <summary>How the cells of a row lie: rows that differ in it cannot be compared cell by cell.</summary>
    public static string ShapeOf(XElement row) => string.Concat(row.Elements(W + "tc").Select(cell =>
    {
        var properties = cell.Element(W + "tcPr");
        var merge = properties?.Element(W + "vMerge");
        return $"{properties?.Element(W + "gridSpan").Val() ?? "1"}{(merge is null ? "" : merge.Val() ?? "continue")} ";
    }));

    /// <summary>A row as a unit of its table.</summary>
    public BlockUnit Row(XElement row)
    {
        var (key, text) = (new StringBuilder(ShapeOf(row)), new StringBuilder());
        foreach (var cell in row.Elements(W + "tc"))
        {
            foreach (var unit in Read(cell))
            {
                key.Append(unit.Key).Append('\u0002');
                text.Append(unit.Text).Append(' ');
            }
            key.Append('\u0003');
        }
        return new BlockUnit(BlockKind.Table, [row], key.ToString(), ShapeOf(row), text.ToString(), []);
    }

    /// <summary>What the look of a paragraph is, apart from its words; which list it belongs to is told by the look of its mark.</summary>
    public string LookOf(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        var look = new StringBuilder(lists.KeyOf(properties?.Element(W + "numPr")));
        foreach (var property in properties?.Elements() ?? [])
        {
            if (property.Name.LocalName is not ("numPr" or "rPr" or "sectPr"))
                look.Append(property.ToString(SaveOptions.DisableFormatting));
        }
        return look.ToString();
    }

    /// <summary>The style of a paragraph and the look of its mark.</summary>
    public string StyleOf(XElement paragraph)
    {
        var properties = paragraph.Element(W + "pPr");
        return properties?.Element(W + "pStyle").Val() + " " + lists.KeyOf(properties?.Element(W + "numPr"));
    }

    /// <summary>The look of the mark of paragraphs with these properties.</summary>
    public string ListOf(XElement properties) => lists.KeyOf(properties.Element(W + "numPr"));

    private BlockUnit Paragraph(XElement paragraph)
    {
        var pieces = tokens.Read(paragraph);
        var look = $"{StyleOf(paragraph)} {paragraph.Element(W + "pPr")?.Element(W + "sectPr") is not null}";
        var (key, text) = (new StringBuilder(look), new StringBuilder());
        foreach (var piece in pieces)
        {
            key.Append(piece.Key).Append('\u0002');
            text.Append(piece.Text);
        }
        return new BlockUnit(BlockKind.Paragraph, [paragraph], key.ToString(), look, text.ToString(), pieces);
    }

    private static BlockUnit Whole(List<XElement> paragraphs)
    {
        var (key, text) = (new StringBuilder("whole"), new StringBuilder());
        foreach (var paragraph in paragraphs)
        {
            key.Append(paragraph.Element(W + "pPr")?.Element(W + "pStyle").Val()).Append('\u0002');
            text.Append(string.Concat(paragraph.Descendants(W + "t").Select(item => item.Value))).Append('\u0002');
        }
        return new BlockUnit(BlockKind.Whole, paragraphs, key.Append(text).ToString(), "whole", text.ToString(), []);
    }

    private BlockUnit Table(XElement table)
    {
        var rows = table.Elements(W + "tr").Select(Row).ToList();
        var isMerged = table.Descendants(W + "vMerge").Any();
        var columns = table.Element(W + "tblGrid")?.Elements(W + "gridCol").Count() ?? 0;
        var look = $"{table.Element(W + "tblPr")?.Element(W + "tblStyle").Val()} {columns} {(isMerged ? string.Concat(rows.Select(row => row.Look + "/")) : "")}";
        return new BlockUnit(
            BlockKind.Table, [table], look + string.Concat(rows.Select(row => row.Key + "\u0004")), look, string.Concat(rows.Select(row => row.Text)), []);
    }

    /// <summary>Whether a field reaches over links, whose runs cannot be taken for its own.</summary>
    private static bool HasFieldOverLinks(XElement paragraph)
    {
        var depth = 0;
        foreach (var child in paragraph.Elements())
        {
            if (child.Name == W + "r")
                depth += TokenReader.FieldStep(child);
            else if (child.Name == W + "hyperlink" && depth > 0)
                return true;
        }
        return false;
    }
}
