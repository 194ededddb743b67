using System.Text;
using ReportGen.Core.Data;

namespace ReportGen.Tests.Data;

public sealed class PlainDecoderTests
{
    /// <summary>What texts of files are made of, and what they must not be made of.</summary>
    private static readonly byte[][] Pieces =
    [
        "Đảng ủy"u8.ToArray(), "a: 1\r\n"u8.ToArray(), "\n"u8.ToArray(), "\t"u8.ToArray(), "\r"u8.ToArray(), "\u007F"u8.ToArray(), "\u0085"u8.ToArray(),
        "a\u0301"u8.ToArray(), "\u1EA0"u8.ToArray(), "\u2028"u8.ToArray(), "\uFEFF"u8.ToArray(), "\uFE20"u8.ToArray(), "\uD7FF\uE000\uFFFF"u8.ToArray(),
        "😀"u8.ToArray(), [0], [0x80], [0xC0, 0x80], [0xC1, 0xBF], [0xE0, 0x9F, 0xBF], [0xED, 0xA0, 0x80], [0xE1, 0xBB], [0xC4], [0xF4, 0x90, 0x80, 0x80], [0xFF],
    ];

    [Fact]
    public void Decode_AnyBytes_GivesTheTextOfTheFrameworkOrLeavesThemToIt()
    {
        var random = new Random(11);
        for (var round = 0; round < 20_000; round++)
        {
            var bytes = new List<byte>();
            for (var count = random.Next(6); count > 0; count--)
                bytes.AddRange(Pieces[random.Next(Pieces.Length)]);

            var text = PlainDecoder.Decode(bytes.ToArray(), out var isPlain);

            var expected = Encoding.UTF8.GetString(bytes.ToArray());
            var isForFramework = !System.Text.Unicode.Utf8.IsValid(bytes.ToArray()) || expected.Contains('\0') || expected.Any(char.IsSurrogate);
            Assert.Equal(isForFramework ? null : expected, text);
            if (text is not null)
                Assert.Equal(!PlainDecoder.HasUnusualCharacter(text), isPlain);
        }
    }

    [Theory]
    [InlineData("a\r\nb: Đảng ủy\n", false)]
    [InlineData("a\rb", true)]
    [InlineData("a\tb", true)]
    [InlineData("a\u0085b", true)]
    [InlineData("a\u2028b", true)]
    [InlineData("\uFEFFa", true)]
    [InlineData("a\u0301", true)]
    [InlineData("©\u00A0", false)]
    public void HasUnusualCharacter_Text_IsTrueForWhatPlainReadersLeaveToOthers(string text, bool expected)
    {
        Assert.Equal(expected, PlainDecoder.HasUnusualCharacter(text));
    }
}
