using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class Crc32Tests
{
    /// <summary>The value that the standard's implementations give for these digits.</summary>
    [Fact]
    public void Of_TheNineDigits_IsTheCheckValue() => Assert.Equal(0xCBF43926u, Crc32.Of("123456789"u8));

    [Fact]
    public void Add_AnyLengthInAnyPieces_IsTheRemainderFoundBitByBit()
    {
        var random = new Random(11);
        for (var length = 0; length < 3_000; length += length < 300 ? 1 : 97)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var crc = new Crc32();
            for (var at = 0; at < length;)
            {
                var count = Math.Min(random.Next(1, length < 300 ? 200 : 1_500), length - at);
                crc.Add(bytes.AsSpan(at, count));
                at += count;
            }

            Assert.Equal(BitByBit(bytes), crc.Value);
            Assert.Equal(crc.Value, Crc32.Of(bytes));
        }
    }

    private static uint BitByBit(byte[] bytes)
    {
        var crc = 0xFFFFFFFFu;
        foreach (var value in bytes)
        {
            crc ^= value;
            for (var bit = 0; bit < 8; bit++)
                crc = (crc & 1) == 1 ? 0xEDB88320u ^ (crc >> 1) : crc >> 1;
        }
        return ~crc;
    }
}
