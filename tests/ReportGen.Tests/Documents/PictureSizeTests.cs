using ReportGen.Core.Documents;

namespace ReportGen.Tests.Documents;

public sealed class PictureSizeTests
{
    [Theory]
    [InlineData(null, 96)]
    [InlineData(3780, 96)]
    [InlineData(11811, 300)]
    [InlineData(5906, 150)]
    [InlineData(0, 96)]
    [InlineData(1, 1)]
    public void Read_Png_TakesSizeAndDensityFromItsChunks(int? perMetre, int density)
    {
        var size = PngReader.Read(PictureBytes.Png(40, 30, perMetre));

        Assert.Equal(new PictureSize(true, 40, 30, density, density), size);
    }

    [Theory]
    [InlineData(0, 1, 96)]
    [InlineData(1, 300, 300)]
    [InlineData(2, 50, 127)]
    [InlineData(1, 0, 96)]
    public void Read_Jpeg_TakesSizeAndDensityFromItsSegments(byte unit, ushort count, int density)
    {
        var size = JpegReader.Read(PictureBytes.Jpeg(400, 30, unit, count));

        Assert.Equal(new PictureSize(false, 400, 30, density, density), size);
    }

    [Fact]
    public void Read_PngCutAnywhere_IsNoPicture()
    {
        var whole = PictureBytes.Png(40, 30, density: 3780);

        for (var length = 8; length < whole.Length; length++)
            Assert.Null(PngReader.Read(whole.AsSpan(0, length)));
        Assert.NotNull(PngReader.Read([.. whole, 0, 1]));
    }

    [Fact]
    public void Read_JpegCutAnywhere_IsNoPicture()
    {
        var whole = PictureBytes.Jpeg(40, 30);

        for (var length = 3; length < whole.Length; length++)
            Assert.Null(JpegReader.Read(whole.AsSpan(0, length)));
        Assert.NotNull(JpegReader.Read([.. whole, 0, 1]));
    }

    [Fact]
    public void Read_AnyByteOfAFileChanged_NeverThrows()
    {
        foreach (var whole in (byte[][])[PictureBytes.Png(4, 3, density: 3780), PictureBytes.Jpeg(4, 3)])
        {
            for (var at = 2; at < whole.Length; at++)
            {
                foreach (var value in (byte[])[0, 1, 0x7F, 0x80, 0xC0, 0xFF])
                {
                    var changed = whole.ToArray();
                    changed[at] = value;
                    var size = PngReader.IsPng(changed) ? PngReader.Read(changed) : JpegReader.IsJpeg(changed) ? JpegReader.Read(changed) : null;
                    Assert.True(size is null or { Width: > 0, Height: > 0, HorizontalDensity: > 0, VerticalDensity: > 0 });
                }
            }
        }
    }
}
