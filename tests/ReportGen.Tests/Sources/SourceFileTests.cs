using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class SourceFileTests
{
    private static readonly SourceFile File = new("data/a.yaml", "một\r\nhai\n\nbốn");

    [Theory]
    [InlineData(0, 1, 1)]
    [InlineData(3, 1, 4)]
    [InlineData(5, 2, 1)]
    [InlineData(8, 2, 4)]
    [InlineData(9, 3, 1)]
    [InlineData(10, 4, 1)]
    [InlineData(13, 4, 4)]
    [InlineData(99, 4, 4)]
    public void PositionAt_Offset_IsLineAndColumn(int offset, int line, int column)
    {
        var position = File.PositionAt(offset);

        Assert.Equal(new TextPosition(line, column), position);
    }

    [Theory]
    [InlineData(1, 1, 0)]
    [InlineData(2, 2, 6)]
    [InlineData(2, 50, 8)]
    [InlineData(9, 1, 10)]
    public void OffsetAt_Position_IsTheOffsetWithinTheLine(int line, int column, int offset)
    {
        Assert.Equal(offset, File.OffsetAt(new TextPosition(line, column)));
    }

    [Fact]
    public void Line_WithEitherLineEnd_HasNone()
    {
        Assert.Equal(["một", "hai", "", "bốn"], Enumerable.Range(1, File.LineCount).Select(File.Line));
    }

    [Fact]
    public void Line_WithTheEndOfOldMachines_EndsThereToo()
    {
        var file = new SourceFile("a", "một\rhai\r\n\rbốn\r");

        Assert.Equal(["một", "hai", "", "bốn", ""], Enumerable.Range(1, file.LineCount).Select(file.Line));
        Assert.Equal(new TextPosition(2, 3), file.PositionAt(6));
    }

    [Fact]
    public void Line_OfAnEmptyText_IsEmpty()
    {
        Assert.Equal("", new SourceFile("a", "").Line(1));
    }

    [Fact]
    public void Span_ToString_IsPathLineColumn()
    {
        var span = File.Span(5, 3);

        Assert.Equal("data/a.yaml:2:1", span.ToString());
        Assert.Equal("hai", span.Text);
        Assert.Equal(new TextPosition(2, 4), span.EndPosition);
    }
}
