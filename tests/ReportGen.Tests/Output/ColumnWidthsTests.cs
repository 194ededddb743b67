using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Tests.Documents;

namespace ReportGen.Tests.Output;

public sealed class ColumnWidthsTests
{
    [Fact]
    public void Of_Weights_ShareTheWidth() => Assert.Equal([1000, 3000, 2000], Widths("<!-- reportgen: widths 1 3 2 -->\n\n| a | b | c |\n|---|---|---|", 6000));

    [Fact]
    public void Of_NoWeights_GivesLongTextsMore()
    {
        var widths = Widths("| STT | Tên đơn vị | Ghi chú |\n|---|---|---|\n| 1 | Văn phòng | Một lời ghi chú dài hơn hẳn các ô khác trong bảng này |", 9000);

        Assert.Equal(9000, widths.Sum());
        Assert.True(widths[0] < widths[1] && widths[1] < widths[2], string.Join(' ', widths));
    }

    [Fact]
    public void Of_NoWeights_KeepsWordsWhole()
    {
        const string word = "Nghiêng-ngả-nghiêng-ngả";

        var widths = Widths($"| {word} | b |\n|---|---|\n| a | {string.Concat(Enumerable.Repeat("chữ ", 200))} |", 9000);

        Assert.True(widths[0] >= FontMetrics.WidthInTwips(word, 13, isBold: true));
    }

    [Fact]
    public void Of_WordsWiderThanThePage_StillFillIt()
    {
        var widths = Widths($"| {new string('a', 300)} | b |\n|---|---|", 9000);

        Assert.Equal(9000, widths.Sum());
        Assert.All(widths, width => Assert.True(width > 0));
    }

    private static int[] Widths(string markdown, int textWidth) =>
        ColumnWidths.Of(TestProject.Document(markdown).Body.OfType<TableBlock>().Single(), textWidth, 13);
}
