using System.Text;
using ReportGen.Cli;

namespace ReportGen.Tests.Cli;

public sealed class Utf8TextWriterTests
{
    [Fact]
    public void Write_LettersInEveryWay_ComeAsUtf8WithoutAMark()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8TextWriter(stream) { NewLine = "\n" })
        {
            writer.Write('Đ');
            writer.Write("ồng ");
            writer.WriteLine("Nai".AsSpan());
            writer.Write($"{11}/{11}");
            writer.WriteLine();
        }

        Assert.Equal("Đồng Nai\n11/11\n"u8.ToArray(), stream.ToArray());
    }

    [Fact]
    public void Write_HalvesOfACharacterWhereTheHeldTextIsFull_KeepsThemTogether()
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8TextWriter(stream))
        {
            for (var i = 0; i < 10_001; i++)
            {
                writer.Write('\uD83D');
                writer.Write('\uDE00');
                writer.Write(i % 3 == 0 ? "a" : "");
            }
        }

        var text = Encoding.UTF8.GetString(stream.ToArray());
        Assert.Equal(10_001, text.Split("😀").Length - 1);
        Assert.DoesNotContain('\uFFFD', text);
    }

    [Fact]
    public void Flush_ShortText_WritesItAtOnce()
    {
        using var stream = new MemoryStream();
        using var writer = new Utf8TextWriter(stream);

        writer.Write("Đã ghi");
        Assert.Equal(0, stream.Length);
        writer.Flush();

        Assert.Equal("Đã ghi"u8.ToArray(), stream.ToArray());
    }

    [Fact]
    public void Write_StreamThatIsFull_RemembersTheFirstFailureAndGoesOn()
    {
        using var stream = new FullStream();
        var writer = new Utf8TextWriter(stream);

        writer.Write("Đã ghi");
        Assert.Null(writer.Failure);
        writer.Flush();
        writer.Write(new string('a', 10_000));
        writer.Dispose();

        Assert.IsType<IOException>(writer.Failure);
        Assert.Equal(1, stream.Tries);
    }
}
