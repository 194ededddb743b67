using System.IO.Compression;
using System.Security;
using System.Text;

namespace ReportGen.PlainPass;

/// <summary>Writes texts as paragraphs, one below the other.</summary>
internal static class PlainDocument
{
    private const string Types =
        """<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>""";

    private const string Relationships =
        """<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>""";

    public static string Markdown(List<string> texts)
    {
        var written = new StringBuilder();
        foreach (var text in texts)
            written.Append(text.Replace("*", "\\*", StringComparison.Ordinal)).Append("\n\n");
        return written.ToString();
    }

    /// <summary>What the document's body holds.</summary>
    public static string Word(List<string> texts)
    {
        var written = new StringBuilder();
        foreach (var text in texts)
            AddParagraph(written, text);
        return written.ToString();
    }

    public static void AddParagraph(StringBuilder written, string text) =>
        written.Append("""<w:p><w:r><w:t xml:space="preserve">""").Append(SecurityElement.Escape(text)).Append("</w:t></w:r></w:p>");

    public static void WriteWord(string body, string path)
    {
        using var zip = new ZipArchive(File.Create(path), ZipArchiveMode.Create);
        Add(zip, "[Content_Types].xml", Types);
        Add(zip, "_rels/.rels", Relationships);
        Add(zip, "word/document.xml",
            """<?xml version="1.0" encoding="UTF-8"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>""", body, "</w:body></w:document>");
    }

    private static void Add(ZipArchive zip, string name, params string[] contents)
    {
        using var writer = new StreamWriter(zip.CreateEntry(name, CompressionLevel.Fastest).Open());
        foreach (var content in contents)
            writer.Write(content);
    }
}
