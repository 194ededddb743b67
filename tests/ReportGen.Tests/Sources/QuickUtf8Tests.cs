using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class QuickUtf8Tests
{
    [Fact]
    public void Encode_EachCharacterAmongOthers_GivesTheBytesOfTheFramework()
    {
        for (var c = 0; c <= char.MaxValue; c++)
            AssertAlike("ủ" + (char)c + "a");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Đảng đoàn Hội Nông dân tỉnh")]
    [InlineData("a😀é")]
    [InlineData("😀😀😀")]
    public void Encode_Text_GivesTheBytesOfTheFramework(string text) => AssertAlike(text);

    private static void AssertAlike(string text)
    {
        var bytes = new byte[QuickUtf8.RoomFor(text.Length)];

        var count = QuickUtf8.Encode(text, bytes);

        Assert.Equal(Encoding.UTF8.GetBytes(text), bytes[..count]);
    }
}
