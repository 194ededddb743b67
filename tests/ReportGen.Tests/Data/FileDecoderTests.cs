using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Data;

public sealed class FileDecoderTests
{
    [Theory]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0xC3, 0xBA, 0xFF, (byte)'b' }, "RG1001", "2:2")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, (byte)'a', 0x80 }, "RG1001", "1:2")]
    [InlineData(new byte[] { (byte)'a', 0xE1, 0xBB }, "RG1001", "1:2")]
    [InlineData(new byte[] { 0xFF, 0xFE, (byte)'a', 0 }, "RG1002", "1:1")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0, (byte)'a' }, "RG1002", "1:1")]
    [InlineData(new byte[] { 0, 0, 0xFE, 0xFF }, "RG1002", "1:1")]
    [InlineData(new byte[] { (byte)'a', (byte)'\n', 0 }, "RG1003", "2:1")]
    public void Decode_BadBytes_PointsAtTheFirst(byte[] bytes, string id, string place)
    {
        var diagnostics = new DiagnosticBag();

        var file = FileDecoder.Decode("data.yaml", bytes, diagnostics);

        Assert.Null(file);
        var diagnostic = Assert.Single(diagnostics.All);
        Assert.Equal(id, diagnostic.Descriptor.Id);
        Assert.Equal($"data.yaml:{place}", diagnostic.Span.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    public void Decode_SoundBytes_LeavesOutTheByteOrderMark(string mark)
    {
        var diagnostics = new DiagnosticBag();

        var file = FileDecoder.Decode("data.yaml", Encoding.UTF8.GetBytes(mark + "Đảng ủy"), diagnostics);

        Assert.Equal("Đảng ủy", file?.Text);
        Assert.Empty(diagnostics.All);
    }

    [Fact]
    public void Decode_TooManyBytes_IsRefused()
    {
        var diagnostics = new DiagnosticBag();

        var file = FileDecoder.Decode("data.yaml", new byte[11], diagnostics, new DataLimits { MaxBytes = 10 });

        Assert.Null(file);
        Assert.Equal("RG1004", Assert.Single(diagnostics.All).Descriptor.Id);
    }
}
