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
    public void Read_PngOfWhichAnyByteWasChanged_IsNoPicture()
    {
        var whole = PictureBytes.Png(40, 30, density: 3780);

        for (var at = 8; at < whole.Length; at++)
        {
            whole[at] ^= 0x10;
            Assert.Null(PngReader.Read(whole));
            whole[at] ^= 0x10;
        }
    }

    [Theory]
    [InlineData("IHDR IDAT IEND", 2, 8, true)]
    [InlineData("IHDR IDAT IDAT IEND", 2, 8, true)]
    [InlineData("IHDR PLTE tRNS IDAT tEXt IEND", 3, 8, true)]
    [InlineData("IHDR PLTE IDAT IEND", 2, 16, true)]
    [InlineData("IHDR IEND", 2, 8, false)]
    [InlineData("IHDR IDAT", 2, 8, false)]
    [InlineData("IDAT IHDR IEND", 2, 8, false)]
    [InlineData("IHDR IHDR IDAT IEND", 2, 8, false)]
    [InlineData("IHDR IDAT tEXt IDAT IEND", 2, 8, false)]
    [InlineData("IHDR IDAT PLTE IEND", 2, 8, false)]
    [InlineData("IHDR IDAT IEND", 3, 8, false)]
    [InlineData("IHDR IDAT XXXX IEND", 2, 8, false)]
    [InlineData("IHDR IDAT IEND", 2, 4, false)]
    [InlineData("IHDR PLTE IDAT IEND", 3, 16, false)]
    [InlineData("IHDR IDAT IEND", 5, 8, false)]
    public void Read_ChunksOfPng_HaveTheirOrderAndColours(string kinds, byte colours, byte depth, bool isSound)
    {
        var content = PictureBytes.PngOf(kinds.Split(' '), 4, 4, colours, depth);

        Assert.Equal(isSound, PngReader.Read(content) is not null);
    }

    [Theory]
    [InlineData(0, 4, false)]
    [InlineData(4, 0, false)]
    [InlineData(-1, 4, false)]
    [InlineData(4, 65_536, false)]
    [InlineData(int.MaxValue, int.MaxValue, false)]
    [InlineData(65_535, 4, true)]
    public void Read_SizeOfPng_CanBeShown(int width, int height, bool isSound)
    {
        var content = PictureBytes.PngOf(["IHDR", "IDAT", "IEND"], width, height, colours: 2, depth: 8);

        Assert.Equal(isSound, PngReader.Read(content) is not null);
    }

    [Theory]
    [InlineData("FFC0000B08000300040101 1100 FFDA0008010100003F00 12 FFD9", true)]
    [InlineData("FFC2000B08000300040101 1100 FFDA0008010100003F00 12 FFD9", true)]
    [InlineData("FFC3000B08000300040101 1100 FFDA0008010100003F00 12 FFD9", false)]
    [InlineData("FFC0000B0C000300040101 1100 FFDA0008010100003F00 12 FFD9", false)]
    [InlineData("FFC0000B08000300040301 1100 FFDA0008010100003F00 12 FFD9", false)]
    [InlineData("FFC0000B08000000040101 1100 FFDA0008010100003F00 12 FFD9", false)]
    [InlineData("FFC0000B08000300000101 1100 FFDA0008010100003F00 12 FFD9", false)]
    [InlineData("FFDA0008010100003F00 12 FFD9", false)]
    [InlineData("FFC0000B08000300040101 1100 FFD9", false)]
    [InlineData("FFC0000B08000300040101 1100 FFDA0008020100003F00 12 FFD9", false)]
    [InlineData("FFC0000B08000300040101 1100 FFDA0008010100003F00 FFD9", false)]
    [InlineData("FFC0000B08000300040101 1100 FFE10006 FFD9FFD9 FFDA0008010100003F00 12", false)]
    [InlineData("FFC0000B08000300040101 1100 FFC0000B08000300040101 1100 FFDA0008010100003F00 12 FFD9", false)]
    public void Read_SegmentsOfJpeg_AreThoseOfAPictureThatIsShown(string segments, bool isSound)
    {
        var content = Convert.FromHexString("FFD8" + segments.Replace(" ", "", StringComparison.Ordinal));

        Assert.Equal(isSound, JpegReader.Read(content) is not null);
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
