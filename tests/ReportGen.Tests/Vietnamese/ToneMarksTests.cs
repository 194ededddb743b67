using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class ToneMarksTests
{
    [Theory]
    [InlineData("hoà hoá hoả hoã hoạ hoè hoé", "hòa hóa hỏa hõa họa hòe hóe")]
    [InlineData("uỳ uý uỷ uỹ uỵ", "ùy úy ủy ũy ụy")]
    [InlineData("Thuỷ, khoẻ; HOÀ (UỶ BAN)", "Thủy, khỏe; HÒA (ỦY BAN)")]
    [InlineData("Toà án, xã hội hoá", "Tòa án, xã hội hóa")]
    public void Convert_OpenRhymes_MovesTheMarkBothWays(string old, string now)
    {
        Assert.Equal(now, ToneMarks.Convert(old, ToneStyle.New));
        Assert.Equal(old, ToneMarks.Convert(now, ToneStyle.Old));
        Assert.Same(now, ToneMarks.Convert(now, ToneStyle.New));
    }

    [Theory]
    [InlineData("quý quỹ quỳ quỵ QUÝ Quỷ")]
    [InlineData("hoàn hoán hoạt khoảng thuyền quyết loại toàn ngoái khoẻn")]
    [InlineData("già giỏ giá của mùa khúa ngoáo khuỷu tuyết")]
    [InlineData("oa oe uy hoa huy")]
    [InlineData("")]
    public void Convert_OtherSyllables_StayInBothStyles(string text)
    {
        Assert.Same(text, ToneMarks.Convert(text, ToneStyle.New));
        Assert.Same(text, ToneMarks.Convert(text, ToneStyle.Old));
    }

    [Fact]
    public void FindOtherStyle_TestStringOfTheDomain_FindsTheOldOnes()
    {
        const string text = "hoà, hòa, quý, thuỷ, thủy, khoản, hoạt";

        var first = ToneMarks.FindOtherStyle(text, 0, ToneStyle.New);
        var second = ToneMarks.FindOtherStyle(text, first + 1, ToneStyle.New);

        Assert.Equal(text.IndexOf("oà", StringComparison.Ordinal), first);
        Assert.Equal(text.IndexOf("uỷ", StringComparison.Ordinal), second);
        Assert.Equal(-1, ToneMarks.FindOtherStyle(text, second + 1, ToneStyle.New));
    }

    [Theory]
    [InlineData("ủy", 0, ToneStyle.New)]
    [InlineData("uỷ", 0, ToneStyle.Old)]
    [InlineData("uy", 0, null)]
    [InlineData("quý", 1, null)]
    [InlineData("hoán", 1, null)]
    [InlineData("y", 0, null)]
    public void StyleAt_Letters_TellsTheStyle(string text, int offset, ToneStyle? expected) =>
        Assert.Equal(expected, ToneMarks.StyleAt(text, offset));

    [Theory]
    [InlineData("hòan", "hoàn")]
    [InlineData("họat", "hoạt")]
    [InlineData("tòan", "toàn")]
    [InlineData("qúy", "quý")]
    [InlineData("QÚY", "QUÝ")]
    [InlineData("qủa", "quả")]
    [InlineData("gìa", "già")]
    [InlineData("đựơc", "được")]
    [InlineData("tịên", "tiện")]
    [InlineData("thủyên", "thuyển")]
    [InlineData("qúyêt", "quyết")]
    [InlineData("hùynh", "huỳnh")]
    [InlineData("tụân", "tuận")]
    public void FindMisplaced_WrongLetter_MovesTheMark(string text, string expected)
    {
        var offset = ToneMarks.FindMisplaced(text, 0);
        var letters = ToneMarks.MoveMisplaced(text, offset);

        Assert.Equal(expected, text[..offset] + letters + text[(offset + letters.Length)..]);
    }

    [Theory]
    [InlineData("hòa, hoà, ủy, uỷ, của, mùa, nghĩa, tìa, gì, giá, quý, quà, bìa, lụa, khúc, nỗi, ngoài, nước, tiện, yếu, cáo, cáu, tủi")]
    [InlineData("hoàn thành nhiệm vụ được giao; quyết định; tuần; khuỷu; thuở; muốn; ruộng; khuya; chuyện; người; hươu; rượu")]
    public void FindMisplaced_RightText_FindsNothing(string text) => Assert.Equal(-1, ToneMarks.FindMisplaced(text, 0));

    [Fact]
    public void Fold_BothStylesAndCases_GiveOneKey() =>
        Assert.Equal(ToneMarks.Fold("ỦY BAN HOÀ BÌNH"), ToneMarks.Fold("Uỷ ban Hòa Bình"));
}
