using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public class SyllablesTests
{
    [Theory]
    [InlineData("Ban Thường vụ Tỉnh ủy uỷ quyết định nghị quyết giám sát kiểm tra cán bộ đảng đoàn hội viên nông dân")]
    [InlineData("gì gìn giếng già giữ quý quốc quýt quỳnh quyền khuya khuỷu nghiêng ghế kỳ ý yếu yêu oai uống ươm ước ừ ở à ăn ấm")]
    [InlineData("thuở huệ tuần luật xoong soóc ngoằn ngoèo loắt choắt rượu hươu người tưởng ĐOÀN ỦY Nguyễn Phượng Thuý Thúy Hoà Hòa")]
    public void IsSyllable_VietnameseWords_AreSyllables(string words)
    {
        foreach (var word in words.Split(' '))
            Assert.True(Syllables.IsSyllable(word), word);
    }

    [Theory]
    [InlineData("Baùo nhaân nghò ngha kan gê cac tàt hòà ñaûng BÝo th b str internet Müller cÊpp ngiêng")]
    public void IsSyllable_OtherWords_AreNone(string words)
    {
        foreach (var word in words.Split(' '))
            Assert.False(Syllables.IsSyllable(word), word);
        Assert.False(Syllables.IsSyllable(""));
    }
}
