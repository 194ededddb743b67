using System.Text;
using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class Utf8WriterTests
{
    [Theory]
    [InlineData(1, 40_000)]
    [InlineData(700, 60)]
    [InlineData(5_461, 5)]
    [InlineData(5_462, 5)]
    [InlineData(40_000, 2)]
    public void Write_TextsOfAnyLength_GivesTheirBytes(int length, int count)
    {
        var text = string.Concat(string.Concat(Enumerable.Repeat("Đảng ủy–\U0001F600 ", length)).AsSpan(0, length - 1), "ự");
        var expected = new StringBuilder();
        using var output = new MemoryStream();

        using (var writer = new Utf8Writer(output))
        {
            for (var i = 0; i < count; i++)
            {
                writer.Write(text);
                writer.Write('\n');
                writer.Write('ễ');
                expected.Append(text).Append("\nễ");
            }
        }

        Assert.Equal(expected.ToString(), Encoding.UTF8.GetString(output.ToArray()));
        Assert.True(output.CanWrite);
    }
}
