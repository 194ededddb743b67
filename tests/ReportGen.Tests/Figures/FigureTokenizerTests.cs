using System.Globalization;
using System.Text;
using ReportGen.Core.Figures;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Figures;

public sealed class FigureTokenizerTests
{
    /// <summary>Each part begins with the end of the sentence before it, so that what looks back sees the same.</summary>
    [Theory]
    [InlineData("Có {0} tổ chức (05 chi bộ). Đã họp hai lần, gồm ba nội dung sau: một, hai.\n\n")]
    [InlineData("| {0} | Xã An Bình (số {0}. nhà) | 11/11 |\n")]
    public void ReadPart_LongText_GivesTheSameTokensInParts(string format)
    {
        var text = new StringBuilder();
        for (var i = 0; i < 2000; i++)
            text.Append(string.Format(CultureInfo.InvariantCulture, format, i));
        var store = new FigureTokenStore();
        var whole = FigureTokenizer.Read(text.ToString());

        var (at, parts) = (0, 0);
        for (var start = 0; start < text.Length; parts++)
        {
            var part = FigureTokenizer.ReadPart(text.ToString(), ref start, store);
            at -= at > 0 ? 1 : 0;
            for (var i = 0; i < part.Count; i++, at++)
                Assert.Equal((whole.KindAt(at), whole.StartAt(at), whole.EndAt(at)), (part.KindAt(i), part.StartAt(i), part.EndAt(i)));
        }

        Assert.Equal(whole.Count, at);
        Assert.InRange(parts, 5, 60);
    }

    [Theory]
    [InlineData("một", 1)]
    [InlineData("hai", 2)]
    [InlineData("ba", 3)]
    [InlineData("bốn", 4)]
    [InlineData("năm", 5)]
    [InlineData("sáu", 6)]
    [InlineData("bảy", 7)]
    [InlineData("tám", 8)]
    [InlineData("chín", 9)]
    [InlineData("mười", 10)]
    public void Read_NumberInWords_IsAFigureHoweverItIsWritten(string word, int value)
    {
        foreach (var written in new[] { word, Letters.UpperFirst(word), word.ToUpperInvariant() })
        {
            foreach (var form in new[] { NormalizationForm.FormC, NormalizationForm.FormD })
            {
                var tokens = FigureTokenizer.Read("gồm " + written.Normalize(form) + " chi bộ, có " + written.Normalize(form) + " ban");

                var first = tokens.NextFigure(0);
                Assert.Equal((1, value), (first, tokens[first].Whole));
                Assert.Equal(6, tokens.NextFigure(first + 1));
                Assert.Equal(8, tokens.Count);
                Assert.Equal("ban", tokens.FoldedAt(7));
                Assert.Equal(8, tokens.NextFigure(7));
            }
        }
    }

    [Fact]
    public void Read_NumbersOfSeveralWords_MoveWhatIsBehindThem()
    {
        var tokens = FigureTokenizer.Read("có hai mươi lăm chi bộ, ba mươi hai đảng viên; mỗi nơi một tổ");

        Assert.Equal(["có", "25", "chi", "bộ", ",", "32", "đảng", "viên", ";", "mỗi", "nơi", "1", "tổ"],
            Enumerable.Range(0, tokens.Count).Select(i => tokens.KindAt(i) == FigureTokenKind.Figure ? tokens[i].Whole.ToString(CultureInfo.InvariantCulture) : tokens.FoldedAt(i)));
    }
}
