using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>The words with which origins are told.</summary>
internal static class OriginTexts
{
    public static readonly LocalizedText Line = new("line {0}", "dòng {0}");

    public static readonly LocalizedText NoWords = new("There are no words on this line.", "Dòng này không có chữ.");

    public static readonly LocalizedText UsedIn = new("Places that print it: {0}", "Số chỗ in ra dòng này: {0}");

    public static readonly LocalizedText NotPrinted = new(
        "No sentence prints this line.",
        "Không có câu nào in ra dòng này.");

    public static readonly LocalizedText Mentioned = new(
        "Templates speak of '{0}', so a condition may read it:",
        "Mẫu có nhắc đến “{0}”, có thể trong một điều kiện:");

    public static readonly LocalizedText Reads = new("Fields that it prints: {0}", "Số trường được in ra: {0}");

    public static readonly LocalizedText ReadsNothing = new(
        "It prints no data here; what its conditions alone read is not listed.",
        "Chỗ này không in ra dữ liệu nào; trường chỉ dùng trong điều kiện không được liệt kê.");

    public static readonly LocalizedText Values = new("values: {0}, the first at {1}", "số giá trị: {0}, đầu tiên ở {1}");

    public static readonly LocalizedText ManyPlaces = new("and {0} more", "và {0} chỗ nữa");
}
