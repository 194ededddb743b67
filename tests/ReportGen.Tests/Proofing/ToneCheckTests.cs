using ReportGen.Core.Diagnostics;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Proofing;

public class ToneCheckTests
{
    [Theory]
    [InlineData("Đảng uỷ Khối", "Đảng ủy Khối")]
    [InlineData("Uỷ ban và TỈNH UỶ", "Ủy ban và TỈNH ỦY")]
    [InlineData("hoà, hòa, quý, thuỷ, thủy, khoản, hoạt", "hòa, hòa, quý, thủy, thủy, khoản, hoạt")]
    [InlineData("đựơc họat động qúy I", "được hoạt động quý I")]
    public void Fix_OtherStyleOrPlace_FollowsTheProject(string text, string expected) => Assert.Equal(expected, ProofTester.Fix(text));

    [Fact]
    public void Check_OtherStyle_PointsAtTheWordAndNamesTheOther()
    {
        var found = Assert.Single(ProofTester.Check("Các cấp uỷ đảng"));

        Assert.Equal("RG1070", found.Descriptor.Id);
        Assert.Equal(Severity.Error, found.Severity);
        Assert.Equal("uỷ", found.Span.Text);
        Assert.Equal("“uỷ” đặt dấu thanh khác với cách của dự án là “ủy”.", found.Message.In(Language.Vietnamese));
    }

    [Theory]
    [InlineData("đồng chí Nguyễn Thị Thuỷ")]
    [InlineData("tỉnh Khánh Hoà")]
    [InlineData("huyện Hoà Vang")]
    public void Check_Name_IsAWarningWithoutChange(string text)
    {
        var found = Assert.Single(ProofTester.Check(text));

        Assert.Equal(Severity.Warning, found.Severity);
        Assert.Empty(found.Fixes);
        Assert.NotNull(found.Hint);
    }

    [Fact]
    public void Check_OldStyleProject_AsksForTheOldStyle()
    {
        var slice = new SourceSlice(new SourceFile("text.yaml", "Tỉnh ủy và uỷ ban"));

        var found = Assert.Single(ProofTester.Check(slice, TextForm.BlockScalar, Lexicon.Empty, ToneStyle.Old));

        Assert.Equal("ủy", found.Span.Text);
    }

    [Theory]
    [InlineData("quý, quỹ, hoàn, thuyền, quyết, loại, của, giá, 15-QĐi/TU")]
    [InlineData("Xã Ngòa, hòa bình; ròan")]
    public void Check_SoundWords_AreNoFindingExceptRealSlips(string text) =>
        Assert.Equal(text.Contains("ròan", StringComparison.Ordinal) ? "RG1071" : "", ProofTester.Codes(text));
}
