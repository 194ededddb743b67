using System.Text;
using System.Xml;
using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class WordXmlTests
{
    private const string Word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private const string Drawing = "http://schemas.openxmlformats.org/drawingml/2006/main";

    [Theory]
    [InlineData("Đảng đoàn “Hội” – 11/11")]
    [InlineData(" <a & b> \"c\" 'd'\t\r\n")]
    [InlineData("\U0001F600\u07FF\u0800\uFFFD")]
    [InlineData("")]
    public void Text_AnyCharacters_GivesTheBytesOfTheGeneralWriter(string text)
    {
        var own = new WordXml("w:document", "r");
        own.Start("w:p", "w:val", text);
        own.Characters(text);
        own.Empty("a:blip", "r:id", "1");
        own.End();
        own.Empty("w:b");

        Assert.Equal(General(text), Encoding.UTF8.GetString(own.ToBytes()));
    }

    [Fact]
    public void Text_LongerThanTheBuffer_IsWhole()
    {
        var text = string.Concat(Enumerable.Repeat("Nghị quyết & ", 5_000));
        var own = new WordXml("w:document");
        own.Text("w:t", text);

        var read = new XmlDocument();
        read.LoadXml(Encoding.UTF8.GetString(own.ToBytes()));

        Assert.Equal(text, read.InnerText);
    }

    [Theory]
    [InlineData(0x0001)]
    [InlineData(0xD83D)]
    [InlineData(0xFFFE)]
    public void Characters_ThatXmlCannotHold_AreRefused(int character)
    {
        var own = new WordXml("w:document");

        Assert.Throws<ArgumentException>(() => own.Characters("a" + (char)character));
    }

    private static string General(string text)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, new XmlWriterSettings { Encoding = new UTF8Encoding(false), NewLineHandling = NewLineHandling.None }))
        {
            writer.WriteStartDocument(standalone: true);
            writer.WriteStartElement("w", "document", Word);
            writer.WriteAttributeString("xmlns", "r", null, "http://schemas.openxmlformats.org/officeDocument/2006/relationships");
            writer.WriteStartElement("w", "p", Word);
            writer.WriteAttributeString("w", "val", Word, text);
            writer.WriteString(text);
            writer.WriteStartElement("a", "blip", Drawing);
            writer.WriteAttributeString("r", "id", "http://schemas.openxmlformats.org/officeDocument/2006/relationships", "1");
            writer.WriteEndElement();
            writer.WriteEndElement();
            writer.WriteStartElement("w", "b", Word);
            writer.WriteEndDocument();
        }
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
