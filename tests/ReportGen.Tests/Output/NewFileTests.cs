using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class NewFileTests : IDisposable
{
    private readonly string _path = Path.GetTempFileName();

    public void Dispose() => File.Delete(_path);

    /// <summary>Pieces of any size, and places before them that are filled in later, as a zip file does it.</summary>
    [Theory]
    [InlineData(10, 3)]
    [InlineData(20_000, 3)]
    [InlineData(20_000, 20)]
    [InlineData(40_000, 9)]
    [InlineData(200_000, 3)]
    public void Write_PiecesWithPlacesFilledInLater_GivesTheSameFileAsMemory(int size, int count)
    {
        var random = new Random(size + count);
        using var expected = new MemoryStream();

        using (var file = new NewFile(_path))
        {
            for (var i = 0; i < count; i++)
            {
                var (head, piece) = (new byte[30], new byte[random.Next(size / 2, size)]);
                random.NextBytes(head);
                random.NextBytes(piece);
                foreach (var stream in new Stream[] { expected, file })
                {
                    var start = stream.Position;
                    stream.Write(new byte[30]);
                    stream.Write(piece);
                    var end = stream.Position;
                    stream.Position = start;
                    stream.Write(head);
                    stream.Position = end;
                }
            }
            file.Flush();

            Assert.Equal(expected.Length, file.Length);
        }

        Assert.Equal(expected.ToArray(), File.ReadAllBytes(_path));
    }

    [Fact]
    public void Dispose_WithoutFlush_WritesNothingMore()
    {
        using (var file = new NewFile(_path))
            file.Write("abc"u8);

        Assert.Empty(File.ReadAllBytes(_path));
    }
}
