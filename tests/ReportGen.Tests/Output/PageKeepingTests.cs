using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output;

public sealed class PageKeepingTests
{
    private const string LongText = "Trên đây là báo cáo của Ban Thường vụ Tỉnh ủy về kết quả công tác văn thư, lưu trữ trong năm của toàn tỉnh.";

    [Theory]
    [InlineData("gồm:", true)]
    [InlineData("**gồm:** ", true)]
    [InlineData("gồm *các việc:*[^1]\n\n[^1]: a", true)]
    [InlineData("[gồm:](https://example.org)", true)]
    [InlineData("gồm", false)]
    [InlineData("gồm: **hai**", false)]
    public void LeadsIn_Paragraph_TellsWhetherItEndsWithAColon(string markdown, bool expected)
    {
        var paragraph = Assert.IsType<ParagraphBlock>(TestProject.Document(markdown).Body[0]);

        Assert.Equal(expected, PageKeeping.LeadsIn(paragraph.Content));
    }

    [Theory]
    [InlineData("a\n\n" + LongText, 1)]
    [InlineData("a\n\n" + LongText + "\n\n(Kèm theo)", 1)]
    [InlineData("a\n\n- b\n\n(Kèm theo)\n\n(Hai)", 1)]
    [InlineData("(Kèm theo)", 0)]
    public void FirstBeforeSignature_LastBlocks_HoldMoreThanOneLine(string markdown, int expected)
    {
        var profile = TestProject.Profile();

        var first = PageKeeping.FirstBeforeSignature(TestProject.Document(markdown).Body, profile.Style(StyleNames.Body), 9355);

        Assert.Equal(expected, first);
    }
}
