using ReportGen.Core.Proofing;

namespace ReportGen.Tests.Proofing;

/// <summary>Texts of a million characters: were the work to grow with their square, none of these tests would end within minutes.</summary>
public class LongTextTests
{
    private const int Length = 1_000_000;

    private const string Slip = "\n\nAnh  em.";

    [Theory]
    [InlineData("[a](b")]
    [InlineData("[a]")]
    [InlineData("](")]
    [InlineData("]:@ ")]
    [InlineData("<!--")]
    [InlineData("<a ")]
    [InlineData("[^")]
    [InlineData("A(B")]
    [InlineData("a-")]
    [InlineData("a.b@")]
    [InlineData(" ")]
    [InlineData("\t")]
    [InlineData("\n")]
    [InlineData("{{ 1 # a\n}}")]
    public void Check_TemplateWithMarksRepeated_GoesOnBehindThem(string mark)
    {
        var text = string.Concat(Enumerable.Repeat(mark, Length / mark.Length)) + Slip;

        var diagnostics = ProofTester.Check(text, TextForm.Template);

        var diagnostic = Assert.Single(diagnostics);
        Assert.Equal(("RG1084", text.Length - 5), (diagnostic.Descriptor.Id, diagnostic.Span.Start));
    }

    [Theory]
    [InlineData("kă", "RG1075 RG1084")]
    [InlineData("ă", "RG1075 RG1084")]
    [InlineData("ho", "RG1084")]
    public void Check_WordWithoutEnd_IsReportedOnce(string letters, string expected)
    {
        var text = string.Concat(Enumerable.Repeat(letters, Length / letters.Length)) + Slip;

        Assert.Equal(expected, ProofTester.Codes(text));
    }

    [Theory]
    [InlineData("a  b ", "RG1084")]
    [InlineData("a :b", "RG1080")]
    [InlineData("a\t\tb ", "RG1062")]
    public void Check_LineWithSlipsRepeated_NamesEach(string slip, string id)
    {
        const int count = 50_000;

        var diagnostics = ProofTester.Check(string.Concat(Enumerable.Repeat(slip, count)), TextForm.Template);

        Assert.Equal(slip.Count(c => c == '\t') is var tabs and > 0 ? tabs * count : count, diagnostics.Count(diagnostic => diagnostic.Descriptor.Id == id));
    }

    [Theory]
    [InlineData("a  b | c", "")]
    [InlineData("| a  b", "")]
    [InlineData("{{ x }} a  b | c", "")]
    [InlineData("| {{ x }} a  b", "RG1084")]
    [InlineData("| a\nb  c", "RG1084")]
    [InlineData("| a  b\nc  d", "RG1084")]
    public void Check_TwoSpaces_AreSoundInARow(string text, string expected)
    {
        Assert.Equal(expected, ProofTester.Codes(text, TextForm.Template));
    }
}
