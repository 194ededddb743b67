using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Proofing;

/// <summary>Slips that a former report had, each put into a sound sentence: one finding each, of the right weight, nothing else.</summary>
public class KnownSlipsTests
{
    [Theory]
    // Typography
    [InlineData("☐ Đồng chí ký tên", "RG1063 Error")]
    [InlineData("Các đơn vị quan tâm lãnh đạo đội ngũ đảng viên,\n\ncán bộ, công chức.", "RG1093 Error")]
    [InlineData("Việc phối hợp do các ban\nđảng thực hiện.", "")]
    [InlineData("Theo đề nghị của Các ban đảng", "RG1100 Warning")]
    [InlineData("Ý kiến của Thủ trưởng và cấp phó", "RG1100 Warning")]
    [InlineData("Ý kiến của Tập thể Lãnh đạo", "RG1100 Warning")]
    [InlineData("Đã phân công; Phát huy vai trò nêu gương", "RG1091 Warning")]
    [InlineData("Đã phân công; Quyết định thành lập tổ", "RG1091 Warning")]
    [InlineData("Các cấp uỷ trực thuộc", "RG1070 Error")]
    [InlineData("Giữ vững quốc phòng-an ninh", "RG1089 Warning")]
    [InlineData("Gồm cán bộ, hội viên...", "RG1087 Note")]
    [InlineData("Có 03 việc như sau.", "RG1100 Error")]
    [InlineData("Gọi tắt là \"đơn vị\" trong văn bản", "RG1085 Warning")]
    // Spelling
    [InlineData("NGUYỄN NHÂN CỦA HẠN CHẾ", "RG1100 Error")]
    [InlineData("Việc bổ trí nhân sự", "RG1100 Error")]
    [InlineData("Nhiệm vụ còn chòng chéo", "RG1100 Error")]
    [InlineData("Tập trung lãnh chỉ đạo", "RG1100 Error")]
    [InlineData("Hằng năm có sơ, tổng kết", "RG1100 Warning")]
    [InlineData("Giao các chi, đảng bộ thực hiện", "RG1100 Note")]
    [InlineData("Trong công tác của thực hiện quy chế", "RG1100 Error")]
    [InlineData("Từng bước hạn chế không để vi phạm", "RG1101 Warning")]
    [InlineData("Đã chỉ đạo các chỉ thị, kế hoạch", "RG1101 Note")]
    [InlineData("Đã ban hành Quyết định quy chế làm việc", "RG1100 Warning")]
    [InlineData("Tiếp nhận đơn thư, tố cáo, khiếu nại", "RG1100 Note")]
    [InlineData("Công tác đánh giá phân loại đảng viên", "RG1100 Note")]
    [InlineData("Chỉ đạo cấp ủy tổ chức cơ sở đảng", "RG1100 Warning")]
    // Capitals
    [InlineData("Giao các Ban cán sự đảng thực hiện", "RG1100 Error")]
    [InlineData("Giao ban Cán sự đảng thực hiện", "RG1100 Error")]
    [InlineData("Giao các Đảng đoàn thực hiện", "RG1100 Warning")]
    [InlineData("Giao ban cán sự đảng, Đảng đoàn thực hiện", "RG1100 Warning")]
    [InlineData("Đồng chí Bí thư ban cán sự đảng chủ trì", "RG1100 Warning")]
    [InlineData("Giao Huyện ủy, Thành ủy thực hiện", "RG1100 Warning")]
    [InlineData("Giao Đảng ủy khối thực hiện", "RG1100 Warning")]
    [InlineData("Giao Tỉnh Đoàn thực hiện", "RG1100 Warning")]
    [InlineData("Củng cố tổ chức Đảng ở cơ sở", "RG1100 Warning")]
    [InlineData("Công tác xây dựng đảng được chú trọng", "RG1100 Warning")]
    [InlineData("Giữ nghiêm kỷ luật trong đảng", "RG1100 Warning")]
    [InlineData("Theo quy định của đảng và Nhà nước", "RG1100 Warning")]
    [InlineData("Trình ủy ban nhân dân tỉnh xem xét", "RG1100 Error")]
    [InlineData("Giao Hội Liên hiệp phụ nữ tỉnh chủ trì", "RG1100 Error")]
    [InlineData("Phối hợp với tổ chức mặt trận", "RG1100 Warning")]
    [InlineData("Thẩm quyền do Luật định", "RG1100 Warning")]
    [InlineData("Giao các Đảng bộ thực hiện", "RG1100 Note")]
    // Terms
    [InlineData("Báo cáo hàng năm", "RG1100 Warning")]
    [InlineData("Báo cáo hàng quý", "RG1100 Warning")]
    [InlineData("Phải đảm bảo tiến độ", "RG1100 Note")]
    [InlineData("Phát triển kinh tế xã hội", "RG1100 Warning")]
    [InlineData("Giữ vững quốc phòng - an ninh", "RG1100 Warning")]
    [InlineData("Công tác phòng chống tham nhũng", "RG1100 Note")]
    [InlineData("Các đoàn thể chính trị tỉnh", "RG1100 Warning")]
    [InlineData("Việc bố trí sử dụng cán bộ", "RG1100 Note")]
    [InlineData("Tránh bao biện làm thay", "RG1100 Note")]
    // Commas
    [InlineData("Ban cán sự đảng, đảng đoàn, lãnh đạo thực hiện", "RG1100 Warning")]
    [InlineData("Các đơn vị thuộc tỉnh, trực thuộc ngành dọc", "RG1100 Note")]
    [InlineData("Do cấp trên giao, hoặc tự đề ra", "RG1100 Note")]
    [InlineData("Trên các ngành lĩnh vực", "RG1100 Warning")]
    [InlineData("Về cơ cấu tổ chức mối quan hệ công tác", "RG1100 Warning")]
    [InlineData("Kịp thời điều chỉnh sửa đổi quy chế", "RG1100 Warning")]
    [InlineData("Đổi mới nội dung phương thức", "RG1100 Warning")]
    [InlineData("Tháo gỡ khó khăn vướng mắc", "RG1100 Warning")]
    [InlineData("Theo tình hình đặc điểm từng nơi", "RG1100 Warning")]
    [InlineData("Cán bộ lãnh đạo quản lý", "RG1100 Warning")]
    [InlineData("Công tác lãnh đạo điều hành", "RG1100 Warning")]
    [InlineData("Quy định cụ thể rõ ràng", "RG1100 Warning")]
    [InlineData("Nâng cao chuyên môn nghiệp vụ", "RG1100 Warning")]
    [InlineData("Cơ quan tham mưu giúp việc", "RG1100 Warning")]
    [InlineData("Vai trò tiên phong gương mẫu", "RG1100 Warning")]
    [InlineData("Luôn chú trọng, đổi mới phương thức", "RG1100 Note")]
    [InlineData("Do đó việc triển khai chậm", "RG1100 Note")]
    [InlineData("Trong thời gian qua các đơn vị đã nỗ lực", "RG1100 Note")]
    public void Check_SentenceWithOneSlip_HasOneFindingOfItsWeight(string text, string expected)
    {
        var slice = new SourceSlice(new SourceFile("text.yaml", text));

        var found = ProofTester.Check(slice, TextForm.BlockScalar, ProofTester.ShippedLexicon);

        Assert.Equal(expected, string.Join(' ', found.Select(d => $"{d.Descriptor.Id} {d.Severity}")));
    }

    [Theory]
    [InlineData("Đảng u\u0309y", "")]
    [InlineData("hoà, hòa, quý, thuỷ, thủy, khoản, hoạt", "RG1070 RG1070")]
    [InlineData("§¶ng ñy tØnh", "RG1060")]
    [InlineData("ñaûng ñoaøn", "RG1061")]
    [InlineData("Äáº£ng á»§y", "RG1059")]
    [InlineData("Bí th\u00ADư", "RG1056")]
    [InlineData("Ðảng", "RG1052")]
    [InlineData("03\u00A0ban cán sự đảng", "RG1062")]
    [InlineData("kinh tế – xã hội", "RG1090")]
    [InlineData("07/02/20023", "")]
    [InlineData("15-QĐi/TU", "")]
    [InlineData("II- KẾT QUẢ", "")]
    public void Check_TestStringsOfTheDomain_AreFoundOrPassedOver(string text, string expected) =>
        Assert.Equal(expected, ProofTester.Codes(text, lexicon: ProofTester.ShippedLexicon));
}
