using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class OutputEntryTests
{
    [Theory]
    [InlineData("0000002a\t7\tbáo cáo.md")]
    [InlineData("ffffffff\t123456789012\ta.png\tb.md")]
    public void Parse_OwnLine_GivesTheSameLine(string line) =>
        Assert.Equal(line, OutputEntry.Parse(line) is { } entry ? OutputEntry.LineOf(entry.Checksum, entry.Length, OutputEntry.KeyOf(entry.Name, entry.Owner.Length == 0 ? null : entry.Owner)) : "");

    [Theory]
    [InlineData("")]
    [InlineData("a.md")]
    [InlineData("0000002a")]
    [InlineData("0000002a\t7")]
    [InlineData("0000002a\t7\t")]
    [InlineData("0000002a\t\ta.md")]
    [InlineData("0000002a\t-7\ta.md")]
    [InlineData("0000002a\t1234567890123456789\ta.md")]
    [InlineData("000002a\t7\ta.md")]
    [InlineData("0000002g\t7\ta.md")]
    [InlineData("0000002A\t7\ta.md")]
    [InlineData("0000002a\t7\t..")]
    [InlineData("0000002a\t7\t../a.md")]
    [InlineData("0000002a\t7\tb\\a.md")]
    [InlineData("0000002a\t7\tc:a.md")]
    [InlineData("0000002a\t7\ta.md\r")]
    [InlineData("<<<<<<< ours")]
    public void Parse_OtherLine_GivesNothing(string line) => Assert.Null(OutputEntry.Parse(line));

    [Theory]
    [InlineData("0000002a\t7\ta.md", "a.md", true)]
    [InlineData("0000002a\t7\tba.md", "a.md", false)]
    [InlineData("0000002a\t7\tx.png\ta.md", "a.md", false)]
    [InlineData("0000002a\t7\tx.png\ta.md", "x.png\ta.md", true)]
    [InlineData("0000002a\t7\tx.png\ta.md", "x.png", false)]
    [InlineData("a.md", "a.md", false)]
    [InlineData("\ta.md", "a.md", false)]
    public void IsOf_Line_LooksAtTheWholeName(string line, string key, bool isOf) => Assert.Equal(isOf, OutputEntry.IsOf(line, key));
}
