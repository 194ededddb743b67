using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class SourceSliceTests
{
    /// <summary>A folded scalar: the line end and the indentation became one space.</summary>
    private static readonly SourceSlice Folded = new(new SourceFile("a.yaml", "k: >\n  ab\n  cd\n"), "ab cd", [0, 3], [7, 12]);

    [Theory]
    [InlineData(0, 2, 7, 2)]
    [InlineData(3, 2, 12, 2)]
    [InlineData(1, 3, 8, 5)]
    [InlineData(4, 0, 13, 0)]
    public void Span_OfAPieceOfTheText_IsWhereItStandsInTheFile(int start, int length, int fileStart, int fileLength)
    {
        var span = Folded.Span(start, length);

        Assert.Equal((fileStart, fileLength), (span.Start, span.Length));
    }

    [Fact]
    public void Span_OfAWholeFile_IsTheSame()
    {
        var slice = new SourceSlice(new SourceFile("a.md", "xin chào"));

        Assert.Equal("chào", slice.Span(4, 4).Text);
    }

    [Fact]
    public void Part_KeepsTheWayBack()
    {
        var part = Folded.Part(1, 3);

        Assert.Equal("b c", part.Text);
        Assert.Equal(8, part.Span(0, 1).Start);
        Assert.Equal(12, part.Span(2, 1).Start);
    }
}
