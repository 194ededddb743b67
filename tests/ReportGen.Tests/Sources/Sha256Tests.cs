using System.Security.Cryptography;
using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Sources;

public sealed class Sha256Tests
{
    /// <summary>The examples of FIPS 180-2, appendix B.</summary>
    [Theory]
    [InlineData("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")]
    [InlineData("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq", "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1")]
    [InlineData("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855")]
    public void Finish_StandardExamples_GivesTheirHash(string text, string expected)
    {
        var hash = new Sha256();

        hash.Add(text);

        Assert.Equal(expected, hash.Finish());
    }

    [Fact]
    public void Finish_AnyLengthInAnyPieces_IsThatOfTheFramework()
    {
        var random = new Random(7);
        for (var length = 0; length < 5_000; length += length < 300 ? 1 : 97)
        {
            var bytes = new byte[length];
            random.NextBytes(bytes);
            var hash = new Sha256();
            for (var at = 0; at < length;)
            {
                var count = Math.Min(random.Next(1, length < 300 ? 90 : 2_500), length - at);
                hash.Add(bytes.AsSpan(at, count));
                at += count;
            }

            Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(bytes)), hash.Finish());
        }
    }

    [Theory]
    [InlineData("", "0:")]
    [InlineData("ủy", "4:ủy")]
    [InlineData("a😀é", "7:a😀é")]
    public void AddCounted_AnyCharacters_TakesTheirUtf8BehindItsLength(string text, string expected)
    {
        var hash = new Sha256();

        hash.AddCounted(text);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(expected))), hash.Finish());
    }

    [Fact]
    public void AddCounted_LongText_TakesAllOfIt()
    {
        var text = string.Concat(Enumerable.Repeat("Đảng đoàn Hội Nông dân tỉnh, ", 300));
        var hash = new Sha256();

        hash.AddCounted(text);

        Assert.Equal(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes($"{Encoding.UTF8.GetByteCount(text)}:{text}"))), hash.Finish());
    }

    [Fact]
    public void AddCounted_TextsCutElsewhere_GiveAnotherHash()
    {
        var (one, other) = (new Sha256(), new Sha256());

        one.AddCounted("ab");
        one.AddCounted("c");
        other.AddCounted("a");
        other.AddCounted("bc");

        Assert.NotEqual(one.Finish(), other.Finish());
    }
}
