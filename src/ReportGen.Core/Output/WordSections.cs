using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The page set-up of a document's sections.</summary>
internal sealed class WordSections(PageLayout page)
{
    public const string HeaderRelationship = "header1";

    /// <summary>The width of the text in twips.</summary>
    public int TextWidth(PageOrientation orientation) =>
        WordUnits.Millimetres(orientation == PageOrientation.Landscape ? page.Height : page.Width)
        - WordUnits.Millimetres(page.Left) - WordUnits.Millimetres(page.Right);

    /// <summary>The height of the text in twips.</summary>
    public int TextHeight(PageOrientation orientation) =>
        WordUnits.Millimetres(orientation == PageOrientation.Landscape ? page.Width : page.Height)
        - WordUnits.Millimetres(page.Top) - WordUnits.Millimetres(page.Bottom);

    /// <summary>The properties of a section.</summary>
    /// <param name="orientation">How its pages lie.</param>
    /// <param name="isFirst">Whether it begins the document, whose first page has no number.</param>
    /// <param name="restartsPageNumbers">Whether its pages are counted from 1.</param>
    public WordElement Properties(PageOrientation orientation, bool isFirst, bool restartsPageNumbers)
    {
        var width = WordUnits.Text(WordUnits.Millimetres(page.Width));
        var height = WordUnits.Text(WordUnits.Millimetres(page.Height));
        var section = new WordElement("w:sectPr")
            .With("w:headerReference", "w:type", "default", "r:id", HeaderRelationship)
            .With("w:type", "w:val", "nextPage")
            .With("w:pgMar",
                "w:top", WordUnits.Text(WordUnits.Millimetres(page.Top)),
                "w:right", WordUnits.Text(WordUnits.Millimetres(page.Right)),
                "w:bottom", WordUnits.Text(WordUnits.Millimetres(page.Bottom)),
                "w:left", WordUnits.Text(WordUnits.Millimetres(page.Left)),
                "w:header", WordUnits.Text(WordUnits.Millimetres(page.Header)),
                "w:footer", WordUnits.Text(WordUnits.Millimetres(page.Footer)),
                "w:gutter", "0")
            .With("w:cols", "w:space", "720")
            .WithIf(restartsPageNumbers, "w:pgNumType", "w:start", "1")
            .WithIf(isFirst || restartsPageNumbers, "w:titlePg");
        return orientation == PageOrientation.Landscape
            ? section.With("w:pgSz", "w:w", height, "w:h", width, "w:orient", "landscape")
            : section.With("w:pgSz", "w:w", width, "w:h", height);
    }
}
