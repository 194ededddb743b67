using System.Diagnostics;
using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class WordElementOrderTests
{
    [Theory]
    [InlineData("w:pPr", "w:jc w:ind w:spacing w:numPr w:keepNext w:pStyle", "w:pStyle w:keepNext w:numPr w:spacing w:ind w:jc")]
    [InlineData("w:rPr", "w:lang w:u w:sz w:b w:rStyle", "w:rStyle w:b w:sz w:u w:lang")]
    [InlineData("w:sectPr", "w:titlePg w:pgMar w:pgSz w:headerReference", "w:headerReference w:pgSz w:pgMar w:titlePg")]
    [InlineData("w:tcPr", "w:vAlign w:gridSpan w:tcW", "w:tcW w:gridSpan w:vAlign")]
    [InlineData("w:compat", "w:compatSetting w:doNotExpandShiftReturn", "w:compatSetting w:doNotExpandShiftReturn")]
    public void With_ChildrenInAnyOrder_AreWrittenInTheSchemas(string parent, string added, string expected)
    {
        var element = new WordElement(parent);
        foreach (var child in added.Split(' '))
            element.With(child);

        Assert.Equal(expected, string.Join(' ', Children(element)));
    }

    [Fact]
    public void Of_ChildWithoutPlace_IsABugOfOurs() =>
        Assert.Throws<UnreachableException>(() => WordElementOrder.Of("w:pPr", "w:b"));

    private static IEnumerable<string> Children(WordElement element)
    {
        var xml = new WordXml("w:document");
        element.Write(xml);
        xml.End();
        var root = System.Xml.Linq.XDocument.Parse(System.Text.Encoding.UTF8.GetString(xml.ToBytes())).Root!;
        return root.Elements().Single().Elements().Select(child => "w:" + child.Name.LocalName);
    }
}
