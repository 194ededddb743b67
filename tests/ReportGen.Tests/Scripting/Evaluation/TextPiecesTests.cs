using System.Text;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Scripting.Evaluation;

public sealed class TextPiecesTests
{
    private const int MoreThanABuffer = 300_000;

    [Fact]
    public void ToString_TextOfManyBuffers_IsWhole()
    {
        var expected = new StringBuilder();
        var pieces = new TextPieces();

        for (var i = 0; expected.Length < 5 * MoreThanABuffer; i++)
            Add(pieces, expected, $"Dòng thứ {i}\n");

        Assert.Equal(expected.Length, pieces.Length);
        Assert.Equal(expected.ToString(), pieces.ToString(0));
        Assert.Equal(expected.ToString(MoreThanABuffer, expected.Length - MoreThanABuffer), pieces.ToString(MoreThanABuffer));
    }

    [Fact]
    public void Cut_BackIntoAnEarlierBuffer_GoesOnThere()
    {
        var expected = new StringBuilder();
        var pieces = new TextPieces();
        while (expected.Length < 3 * MoreThanABuffer)
            Add(pieces, expected, "một dòng\n");

        pieces.Cut(MoreThanABuffer);
        expected.Length = MoreThanABuffer;
        for (var i = 0; i < 100_000; i++)
            Add(pieces, expected, "dòng khác\n");

        Assert.Equal(expected.ToString(), pieces.ToString(0));
    }

    /// <summary>As a call does that writes into a line which was begun before it.</summary>
    [Fact]
    public void Line_BegunInAnEarlierBuffer_IsWhole()
    {
        var pieces = new TextPieces();
        pieces.Add("Gồm: ", 0);

        for (var i = 0; i < 100_000; i++)
            pieces.Add("một phần, ", pieces.Length);

        Assert.Equal(pieces.ToString(0), pieces.Line(0).ToString());
        pieces.Add("hết.", 0);
        Assert.EndsWith("phần, hết.", pieces.ToString(0), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" \n", true)]
    [InlineData(" x", false)]
    public void IsBlank_TextOfManyBuffers_LooksAtAll(string last, bool isBlank)
    {
        var pieces = new TextPieces();
        pieces.Add("chữ", 0);
        for (var i = 0; i < 2 * MoreThanABuffer; i++)
            pieces.Add(" ", pieces.Length);

        pieces.Add(last, pieces.Length);

        Assert.Equal(isBlank, pieces.IsBlank("chữ".Length));
        Assert.False(pieces.IsBlank(0));
    }

    private static void Add(TextPieces pieces, StringBuilder expected, string line)
    {
        pieces.Add(line, expected.Length);
        expected.Append(line);
    }
}
