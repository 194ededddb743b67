using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>Puts faces in place of a theme's names for them, the same face for all four kinds of characters.</summary>
/// <param name="theme">The theme part of the style document; null when it has none.</param>
internal sealed class ThemeFonts(XDocument? theme)
{
    /// <summary>What Word takes when nothing is said.</summary>
    private const string Default = "Times New Roman";

    private static readonly string[] Slots = ["ascii", "hAnsi", "eastAsia", "cs"];

    private readonly string _major = Latin(theme, "majorFont");
    private readonly string _minor = Latin(theme, "minorFont");

    /// <summary>Resolves every <c>w:rFonts</c> below an element; one that gives no face for Latin letters goes.</summary>
    public void Resolve(XElement root)
    {
        foreach (var fonts in root.Descendants(WordNames.W + "rFonts").ToList())
        {
            if (FaceOf(fonts) is { } face)
                fonts.ReplaceWith(Fonts(face));
            else
                fonts.Remove();
        }
    }

    /// <summary>All four slots of one face.</summary>
    public static XElement Fonts(string face) => new(WordNames.W + "rFonts", Slots.Select(slot => new XAttribute(WordNames.W + slot, face)));

    /// <summary>The face of Vietnamese letters, which Word counts among those of <c>hAnsi</c>.</summary>
    private string? FaceOf(XElement fonts)
    {
        foreach (var slot in (string[])["hAnsi", "ascii"])
        {
            if (fonts.Attribute(WordNames.W + (slot + "Theme"))?.Value is { } name)
                return name.StartsWith("major", StringComparison.Ordinal) ? _major : _minor;
            if (fonts.Attribute(WordNames.W + slot)?.Value is { Length: > 0 } face)
                return face;
        }
        return null;
    }

    private static string Latin(XDocument? theme, string kind) =>
        theme?.Descendants(WordNames.A + kind).FirstOrDefault()?.Element(WordNames.A + "latin")?.Attribute("typeface")?.Value is { Length: > 0 } face ? face : Default;
}
