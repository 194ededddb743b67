using System.Globalization;
using System.Xml.Linq;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>The page set-up of a style document.</summary>
internal static class HousePage
{
    /// <summary>The page; what the style document does not say is the profile's.</summary>
    /// <param name="section">Its first section; null when it has none.</param>
    /// <param name="settings">Its settings.</param>
    /// <param name="page">The profile's.</param>
    public static PageLayout Of(XElement? section, XElement? settings, PageLayout page)
    {
        var (size, margins) = (section?.Element(WordNames.W + "pgSz"), section?.Element(WordNames.W + "pgMar"));
        var (width, height) = (Length(size, "w") ?? page.Width, Length(size, "h") ?? page.Height);
        return new PageLayout(
            Math.Min(width, height),
            Math.Max(width, height),
            Length(margins, "top") ?? page.Top,
            Length(margins, "bottom") ?? page.Bottom,
            (Length(margins, "left") ?? page.Left) + (Length(margins, "gutter") ?? 0),
            Length(margins, "right") ?? page.Right,
            Length(margins, "header") ?? page.Header,
            Length(margins, "footer") ?? page.Footer,
            margins is null ? page.IsMirrored : settings?.Element(WordNames.W + "mirrorMargins").IsOn() ?? false);
    }

    /// <summary>In millimetres; a margin below 0, which Word lets the header grow over, without its sign.</summary>
    private static decimal? Length(XElement? element, string attribute) =>
        int.TryParse(element?.Attribute(WordNames.W + attribute)?.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var twips)
            ? Math.Abs(twips) * 25.4m / 1440m
            : null;
}
