using System.Text;
using ReportGen.Core.Output;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Output;

/// <summary>What the look through a text says must agree with what would be written and folded without it.</summary>
public sealed class XmlTextTests
{
    private static readonly string[] Pieces =
        ["a", "Đảng ", "ủy", " ", " ", "\t", "\n", "&", "<", ">", "\"", "…", "“", "\u00A0", "\u0085", "\u1680", "\u2003", "\u3000", "\u200B", "\uFFFD", "\uFFFE", "\uD800", "5", "số ", "中", "\u0301"];

    [Theory]
    [InlineData("Thực hiện “Quy định” số 08-QĐ/TU…", XmlTextKind.Folded)]
    [InlineData("ngày\u00A05", XmlTextKind.Plain)]
    [InlineData("a  b", XmlTextKind.Plain)]
    [InlineData(" a", XmlTextKind.Plain)]
    [InlineData("a ", XmlTextKind.Plain)]
    [InlineData("a & b", XmlTextKind.Unusual)]
    [InlineData("a\tb", XmlTextKind.Unusual)]
    [InlineData("\U0001F600", XmlTextKind.Unusual)]
    [InlineData("\uFFFF", XmlTextKind.Unusual)]
    public void Encode_Text_SaysHowItStands(string text, object kind) =>
        Assert.Equal(kind, XmlText.Encode(text, new byte[QuickUtf8.RoomFor(text.Length)], out _, out _));

    [Fact]
    public void Encode_AnyText_AgreesWithTheWriters()
    {
        var random = new Random(7);
        for (var round = 0; round < 20_000; round++)
        {
            var text = string.Concat(Enumerable.Range(0, random.Next(1, 8)).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var encoded = new byte[QuickUtf8.RoomFor(text.Length)];
            var kind = XmlText.Encode(text, encoded, out var count, out var hasFigures);
            Assert.True(hasFigures || !NoBreakSpaces.AreIn(text));
            if (kind == XmlTextKind.Unusual)
                continue;
            var bytes = new XmlBytes(output: null);
            bytes.AddEscaped(text, isInQuotes: false);
            Assert.Equal(Encoding.UTF8.GetBytes(text), bytes.ToArray());
            Assert.Equal(bytes.ToArray(), encoded[..count]);
            Assert.Equal(kind == XmlTextKind.Folded, PlainText.Fold(text) == text);
        }
    }
}
