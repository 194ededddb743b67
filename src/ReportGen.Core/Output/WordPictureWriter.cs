using System.Globalization;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes pictures on lines of their own, no wider than the text and no higher than most of the page.</summary>
internal sealed class WordPictureWriter(WordXml xml, WordMedia media)
{
    private const string PictureSchema = "http://schemas.openxmlformats.org/drawingml/2006/picture";

    /// <summary>English Metric Units in an inch and in a twip (ECMA-376 part 1, 20.1.2.1).</summary>
    private const int UnitsInInch = 914400;
    private const int UnitsInTwip = 635;

    /// <summary>The share of the page that leaves room for a caption.</summary>
    private const decimal MostOfPage = 0.85m;

    private readonly WordIds _ids = new();

    /// <summary>Writes a picture's paragraph.</summary>
    /// <param name="block">The picture.</param>
    /// <param name="width">Of the text, in twips.</param>
    /// <param name="height">Likewise.</param>
    /// <param name="keepsNext">Whether it stays on the page of what follows.</param>
    public void Write(PictureBlock block, int width, int height, bool keepsNext)
    {
        xml.Start("w:p");
        new WordElement("w:pPr").With("w:pStyle", "w:val", WordStyleIds.Picture).WithIf(keepsNext, "w:keepNext").Write(xml);
        xml.Start("w:r");
        xml.Start("w:drawing");
        WriteInline(block, Scale(block.Picture.Size, width, height));
        xml.End();
        xml.End();
        xml.End();
    }

    private void WriteInline(PictureBlock block, string[] size)
    {
        var id = _ids.Next(block.Picture.Path);
        string[] title = block.Title is null ? [] : ["title", block.Title];
        string[] properties = ["id", id, "name", block.Picture.Path, "descr", block.Alternative.Text, .. title];
        xml.Start("wp:inline", "distT", "0", "distB", "0", "distL", "0", "distR", "0");
        xml.Empty("wp:extent", size);
        xml.Empty("wp:docPr", properties);
        xml.Start("wp:cNvGraphicFramePr");
        xml.Empty("a:graphicFrameLocks", "noChangeAspect", "1");
        xml.End();
        xml.Start("a:graphic");
        xml.Start("a:graphicData", "uri", PictureSchema);
        WritePicture(block.Picture, properties, size);
        xml.End();
        xml.End();
        xml.End();
    }

    private void WritePicture(Picture picture, string[] properties, string[] size)
    {
        xml.Start("pic:pic");
        xml.Start("pic:nvPicPr");
        xml.Empty("pic:cNvPr", properties);
        xml.Empty("pic:cNvPicPr");
        xml.End();
        xml.Start("pic:blipFill");
        xml.Empty("a:blip", "r:embed", media.IdOf(picture));
        xml.Start("a:stretch");
        xml.Empty("a:fillRect");
        xml.End();
        xml.End();
        WriteShape(size);
        xml.End();
    }

    private void WriteShape(string[] size)
    {
        xml.Start("pic:spPr");
        xml.Start("a:xfrm");
        xml.Empty("a:off", "x", "0", "y", "0");
        xml.Empty("a:ext", size);
        xml.End();
        xml.Start("a:prstGeom", "prst", "rect");
        xml.Empty("a:avLst");
        xml.End();
        xml.End();
    }

    /// <summary>The size that its pixels ask for, made smaller where there is no room for it.</summary>
    private static string[] Scale(PictureSize size, int width, int height)
    {
        var (x, y) = (size.Width / size.HorizontalDensity * UnitsInInch, size.Height / size.VerticalDensity * UnitsInInch);
        var factor = Math.Min(1m, Math.Min(width * UnitsInTwip / x, height * MostOfPage * UnitsInTwip / y));
        return ["cx", Text(x * factor), "cy", Text(y * factor)];
    }

    private static string Text(decimal length) => Math.Max(1, (long)Math.Round(length)).ToString(CultureInfo.InvariantCulture);
}
