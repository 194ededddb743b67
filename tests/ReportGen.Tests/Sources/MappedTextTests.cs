using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class MappedTextTests
{
    private static readonly TextOrigin Literal = new(new SourceFile("a.md", "ab").Span(0, 2), []);
    private static readonly MappedText Text = new("abcdef", [new(0, 1, Literal), new(1, 3, Literal), new(4, 2, Literal)]);

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 4)]
    [InlineData(9, 4)]
    public void SegmentAt_Offset_IsThePieceThatHoldsIt(int offset, int start)
    {
        Assert.Equal(start, Text.SegmentAt(offset)?.Start);
    }

    [Fact]
    public void SegmentAt_OfAnEmptyText_IsNull()
    {
        Assert.Null(new MappedText("", []).SegmentAt(0));
    }
}
