using ReportGen.Core.Vietnamese;

namespace ReportGen.Tests.Vietnamese;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("Một câu.", "Một câu.")]
    [InlineData("Câu một. Câu hai! Câu ba? Câu bốn… Câu năm.", "Câu một. |Câu hai! |Câu ba? |Câu bốn… |Câu năm.")]
    [InlineData("Căn cứ Quy định số 15-QĐi/TU, ngày 29/6/2018. Đến nay, 11/11 đã ban hành.", "Căn cứ Quy định số 15-QĐi/TU, ngày 29/6/2018. |Đến nay, 11/11 đã ban hành.")]
    [InlineData("Năm 2023. 11/11 tổ chức đạt 95.5%. Tổng là 1.250.000 đồng.", "Năm 2023. |11/11 tổ chức đạt 95.5%. |Tổng là 1.250.000 đồng.")]
    [InlineData("Tại TP. Biên Hòa, PGS.TS. Nguyễn V. An phát biểu. Đ/c. Lê Văn B kết luận.", "Tại TP. Biên Hòa, PGS.TS. Nguyễn V. An phát biểu. |Đ/c. Lê Văn B kết luận.")]
    [InlineData("Gồm hội, đoàn, v.v. trong tỉnh. Các ngành, v.v. Trong năm có thêm.", "Gồm hội, đoàn, v.v. trong tỉnh. |Các ngành, v.v. |Trong năm có thêm.")]
    [InlineData("1. Về tổ chức. II. Kết quả", "1. Về tổ chức. |II. Kết quả")]
    [InlineData("a. Về tổ chức. Đã xong.", "a. Về tổ chức. |Đã xong.")]
    [InlineData("“Đoàn kết.” Đó là bài học. (Xem biểu.) “Kỷ cương” là một.", "“Đoàn kết.” |Đó là bài học. |(Xem biểu.) |“Kỷ cương” là một.")]
    [InlineData("Một phần; Hai phần: ba, bốn", "Một phần; Hai phần: ba, bốn")]
    [InlineData("", "")]
    public void Starts_Text_BeginEachSentence(string text, string expected)
    {
        var starts = Sentences.Starts(text);

        Assert.Equal(expected, string.Join('|', starts.Select((start, i) => text[start..(i + 1 < starts.Count ? starts[i + 1] : text.Length)])));
    }
}
