using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>What stands below another in a text: a paragraph, a table, or the paragraphs of a field such as a list of contents.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Elements">Its XML: one element, or the paragraphs of a whole.</param>
/// <param name="Key">Equal for units that are the same on both sides.</param>
/// <param name="Look">What two units must have in common to be one that was changed.</param>
/// <param name="Text">What is read.</param>
/// <param name="Tokens">Of a paragraph; empty for others.</param>
internal sealed record BlockUnit(
    BlockKind Kind, IReadOnlyList<XElement> Elements, string Key, string Look, string Text, IReadOnlyList<ParagraphToken> Tokens)
{
    /// <summary>Its first element.</summary>
    public XElement Element => Elements[0];

    /// <summary>The item of a list that it is; null for none.</summary>
    public XElement? ListItem => Element.Element(WordNames.W + "pPr")?.Element(WordNames.W + "numPr");

    /// <summary>Whether a section of pages ends with it.</summary>
    public bool EndsSection => Element.Element(WordNames.W + "pPr")?.Element(WordNames.W + "sectPr") is not null;

    /// <summary>The names of what it holds that others refer to.</summary>
    public IEnumerable<string> Bookmarks => Element.Descendants(WordNames.W + "bookmarkStart").Select(item => item.Attribute(WordNames.W + "name")?.Value ?? "");
}

/// <summary>What a <see cref="BlockUnit"/> is.</summary>
internal enum BlockKind
{
    /// <summary>A paragraph that is compared word by word.</summary>
    Paragraph,

    /// <summary>Paragraphs that stay or go together.</summary>
    Whole,

    /// <summary>A table.</summary>
    Table,
}
