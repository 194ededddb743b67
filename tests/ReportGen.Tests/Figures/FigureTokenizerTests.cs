using System.Globalization;
using System.Text;
using ReportGen.Core.Figures;

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
}
