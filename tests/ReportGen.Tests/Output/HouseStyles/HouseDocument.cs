using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Tests.Output.HouseStyles;

/// <summary>Style documents as Word, or a program like it, would write them.</summary>
internal static class HouseDocument
{
    /// <summary>A picture of one point.</summary>
    private static readonly byte[] Pixel = Convert.FromBase64String(
        "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>
    /// A document of a Vietnamese Word: built-in styles by their English names under ids from the Vietnamese ones, faces from the theme,
    /// a header with a picture and the page number, a footer with a link.
    /// </summary>
    public static byte[] Vietnamese() => Create(
        Style("Binhthng", "Normal", sz: 26, isDefault: true, jc: "both")
        + Style("u1", "heading 1", "Binhthng", sz: 30, bold: true, numbered: true)
        + Style("u2", "heading 2", "Binhthng", sz: 28, bold: true)
        + Style("u3", "heading 3", "Binhthng", sz: 26)
        + Style("u4", "heading 4", "Binhthng", sz: 26)
        + Style("utrang", "header", "Binhthng", sz: 24, jc: "center")
        + Style("Chntrang", "footer", "Binhthng", sz: 20)
        + Style("Coquan", "Issuer", "Binhthng", sz: 32, bold: true, jc: "center"),
        "<w:p><w:pPr><w:pStyle w:val=\"utrang\"/></w:pPr>" + Picture("rIdLogo") + "<w:r><w:t xml:space=\"preserve\">Văn phòng, trang </w:t></w:r>" + PageField() + "</w:p>",
        "<w:p><w:pPr><w:pStyle w:val=\"Chntrang\"/></w:pPr><w:hyperlink r:id=\"rIdWeb\"><w:r><w:rPr><w:lang w:val=\"en-US\"/><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\"/></w:rPr><w:t>example.org</w:t></w:r></w:hyperlink></w:p>");

    /// <summary>A document with one heading style.</summary>
    public static byte[] WithHeading(string id, string name) => Create(Style("Standard", "Normal", sz: 24, isDefault: true) + Style(id, name, "Standard", sz: 40));

    /// <summary>A style.</summary>
    public static string Style(string id, string name, string? basedOn = null, int sz = 24, bool bold = false, bool isDefault = false, string? jc = null, bool numbered = false, string aliases = "") =>
        $"<w:style w:type=\"paragraph\"{(isDefault ? " w:default=\"1\"" : "")} w:styleId=\"{id}\"><w:name w:val=\"{name}\"/>"
        + (aliases.Length > 0 ? $"<w:aliases w:val=\"{aliases}\"/>" : "")
        + (basedOn is null ? "" : $"<w:basedOn w:val=\"{basedOn}\"/>") + "<w:rsid w:val=\"00112233\"/><w:pPr>"
        + (numbered ? "<w:numPr><w:numId w:val=\"5\"/></w:numPr>" : "") + (jc is null ? "" : $"<w:jc w:val=\"{jc}\"/>") + "</w:pPr><w:rPr>"
        + (bold ? "<w:b/>" : "") + $"<w:color w:val=\"1F3864\" w:themeColor=\"accent1\"/><w:sz w:val=\"{sz}\"/></w:rPr></w:style>";

    /// <summary>A document.</summary>
    /// <param name="styles">The styles.</param>
    /// <param name="header">What its header holds; null for none.</param>
    /// <param name="footer">Likewise.</param>
    /// <param name="section">What stands in its page set-up beside size and margins.</param>
    /// <param name="more">Paragraphs in front.</param>
    public static byte[] Create(string styles, string? header = null, string? footer = null, string section = "", string more = "")
    {
        var stream = new MemoryStream();
        using (var package = WordprocessingDocument.Create(stream, WordprocessingDocumentType.Document))
        {
            var main = package.AddMainDocumentPart();
            main.AddNewPart<StyleDefinitionsPart>("styles").Styles = new Styles(
                $"<w:styles xmlns:w=\"{W}\"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\" w:hAnsiTheme=\"minorHAnsi\" w:eastAsiaTheme=\"minorEastAsia\" w:cstheme=\"minorBidi\"/>"
                + $"<w:sz w:val=\"22\"/><w:lang w:val=\"en-US\"/></w:rPr></w:rPrDefault></w:docDefaults>{styles}</w:styles>");
            main.AddNewPart<ThemePart>("theme").Theme = new DocumentFormat.OpenXml.Drawing.Theme(Theme);
            main.AddNewPart<DocumentSettingsPart>("settings").Settings = new Settings($"<w:settings xmlns:w=\"{W}\"><w:mirrorMargins/><w:evenAndOddHeaders/></w:settings>");
            var references = Header(main, header) + Footer(main, footer);
            main.Document = new Document(
                $"<w:document xmlns:w=\"{W}\" xmlns:r=\"{R}\"><w:body>{more}<w:p><w:r><w:t>Mẫu</w:t></w:r></w:p><w:sectPr>{references}<w:pgSz w:w=\"12240\" w:h=\"15840\"/>"
                + $"<w:pgMar w:top=\"1440\" w:right=\"1134\" w:bottom=\"1300\" w:left=\"1701\" w:header=\"600\" w:footer=\"500\" w:gutter=\"0\"/>{section}</w:sectPr></w:body></w:document>");
        }
        return stream.ToArray();
    }

    private const string W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private const string Theme =
        "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\" name=\"x\"><a:themeElements><a:clrScheme name=\"x\"/><a:fontScheme name=\"x\">"
        + "<a:majorFont><a:latin typeface=\"Cambria\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:majorFont>"
        + "<a:minorFont><a:latin typeface=\"Arial\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/></a:minorFont></a:fontScheme><a:fmtScheme name=\"x\"/></a:themeElements></a:theme>";

    private static string Header(MainDocumentPart main, string? content)
    {
        if (content is null)
            return "";
        var part = main.AddNewPart<HeaderPart>("head");
        part.AddImagePart(ImagePartType.Png, "rIdLogo").FeedData(new MemoryStream(Pixel));
        part.Header = new Header($"<w:hdr xmlns:w=\"{W}\" xmlns:r=\"{R}\">{content}</w:hdr>");
        return "<w:headerReference w:type=\"default\" r:id=\"head\"/>";
    }

    private static string Footer(MainDocumentPart main, string? content)
    {
        if (content is null)
            return "";
        var part = main.AddNewPart<FooterPart>("foot");
        part.AddHyperlinkRelationship(new Uri("https://example.org/"), isExternal: true, "rIdWeb");
        part.Footer = new Footer($"<w:ftr xmlns:w=\"{W}\" xmlns:r=\"{R}\">{content}</w:ftr>");
        return "<w:footerReference w:type=\"default\" r:id=\"foot\"/>";
    }

    private static string PageField() =>
        "<w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r><w:instrText>PAGE</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t></w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r>";

    private static string Picture(string id) =>
        "<w:r><w:drawing><wp:inline xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"><wp:extent cx=\"360000\" cy=\"360000\"/>"
        + "<wp:docPr id=\"1\" name=\"Logo\" descr=\"Biểu trưng\"/><a:graphic xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\">"
        + "<a:graphicData uri=\"http://schemas.openxmlformats.org/drawingml/2006/picture\"><pic:pic xmlns:pic=\"http://schemas.openxmlformats.org/drawingml/2006/picture\">"
        + $"<pic:nvPicPr><pic:cNvPr id=\"1\" name=\"Logo\"/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip r:embed=\"{id}\"/><a:stretch><a:fillRect/></a:stretch></pic:blipFill>"
        + "<pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/><a:ext cx=\"360000\" cy=\"360000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/></a:prstGeom></pic:spPr></pic:pic>"
        + "</a:graphicData></a:graphic></wp:inline></w:drawing></w:r>";
}
