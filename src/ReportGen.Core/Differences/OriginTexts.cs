using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>The words with which origins are told.</summary>
internal static class OriginTexts
{
    public static readonly LocalizedText Line = new("line {0}", "dòng {0}");

    public static readonly LocalizedText NoWords = new("There are no words on this line.", "Dòng này không có chữ.");

    public static readonly LocalizedText UsedIn = new("Places that print it: {0}", "Số chỗ in ra dòng này: {0}");

    public static readonly LocalizedText DecidedIn = new(
        "Places whose words depend on it by a condition: {0}",
        "Số chỗ có câu chữ tùy theo dòng này qua điều kiện: {0}");

    public static readonly LocalizedText Condition = new("condition:", "điều kiện:");

    public static readonly LocalizedText NotPrinted = new(
        "No sentence prints this line.",
        "Không có câu nào in ra dòng này.");

    public static readonly LocalizedText Mentioned = new(
        "Templates speak of '{0}', so a condition may read it:",
        "Mẫu có nhắc đến “{0}”, có thể trong một điều kiện:");

    public static readonly LocalizedText Reads = new("Fields that it prints: {0}", "Số trường được in ra: {0}");

    public static readonly LocalizedText ReadsNothing = new(
        "It prints no data here.",
        "Chỗ này không in ra dữ liệu nào.");

    public static readonly LocalizedText NamesToo = new(
        "Other fields that it reads, in conditions, loops and functions: {0}",
        "Số trường khác được đọc trong điều kiện, vòng lặp và hàm: {0}");

    public static readonly LocalizedText CountedIn = new(
        "Places that count its record or list: {0}",
        "Số chỗ có đếm bản ghi hoặc danh sách chứa dòng này: {0}");

    public static readonly LocalizedText Values = new("values: {0}, the first at {1}", "số giá trị: {0}, đầu tiên ở {1}");

    public static readonly LocalizedText Counted = new(
        "(counted; the place says how it is written)",
        "(được đếm tự động; dòng này quy định cách ghi)");

    public static readonly LocalizedText NumberOfMark = new("(counted)", "(được đếm tự động)");

    public static readonly LocalizedText ReadsNoData = new("(computed without data)", "(được tính, không từ dữ liệu)");

    public static readonly LocalizedText WholeRecord = new("(the record: {0})", "(cả bản ghi: {0})");

    public static readonly LocalizedText WholeList = new("(the list, with items: {0})", "(cả danh sách, số mục: {0})");

    public static readonly LocalizedText ValueCount = new("(values: {0})", "(số giá trị: {0})");

    public static readonly LocalizedText NotSaidNow = new(
        "(the report as it is now does not say this here)",
        "(báo cáo hiện nay không có câu này ở đây)");
}
