using System.Text;
using ReportGen.Core.Markdown;

namespace ReportGen.Tests.Markdown;

public sealed class MarkdownContinuationTests
{
    [Theory]
    [InlineData("| a | ", "x\ny", "x y")]
    [InlineData("| a | ", "x\n", "x")]
    [InlineData("| a | ", "x  \r\n\r\n  # y|z\n", "x # y\\|z")]
    [InlineData("- | ", "x\ny", "x y")]
    [InlineData("## ", "x\n\ny", "x y")]
    [InlineData("- ", "x\n\ny", "x\n\n  y")]
    [InlineData("- Thứ nhất, ", "x\nx\n\ny\nz\n", "x\n  x\n\n  y\n  z\n")]
    [InlineData("12. ", "x\n\n- y", "x\n\n    \\- y")]
    [InlineData("  - ", "x\n \n   y", "x\n\n    y")]
    [InlineData("> - ", "x\n\ny", "x\n>\n>   y")]
    [InlineData("[^1]: ", "x\n\ny", "x\n\n    y")]
    public void TryAppend_LinesThatWouldLeaveTheBlock_KeepsThemThere(string line, string text, string expected)
    {
        var output = new StringBuilder();

        Assert.True(MarkdownContinuation.TryAppend(output, text, line));
        Assert.Equal(expected, output.ToString());
    }

    [Theory]
    [InlineData("", "x\n\ny")]
    [InlineData("Việc ", "x\n\ny")]
    [InlineData("| a | ", "x y")]
    [InlineData("- ", "x\ny\n\n")]
    [InlineData("#1 ", "x\ny")]
    [InlineData("-5 ", "x\n\ny")]
    public void TryAppend_TextThatStaysOrMayGo_LeavesItToTheEscaper(string line, string text)
    {
        var output = new StringBuilder();

        Assert.False(MarkdownContinuation.TryAppend(output, text, line));
        Assert.Equal(0, output.Length);
    }
}
