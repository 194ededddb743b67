using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas.Patterns;

/// <summary>Why a text is no regular expression that can be used.</summary>
internal static class PatternFaults
{
    public static readonly LocalizedText TooLarge = new(
        "With its counts written out, the expression is too large.",
        "Biểu thức quá lớn khi khai triển các số lần lặp.");

    public static readonly LocalizedText TooDeep = new(
        "Its groups stand too deep inside each other.",
        "Các nhóm lồng nhau quá sâu.");

    public static readonly LocalizedText OpenGroup = new(
        "A group is not closed with ')'.",
        "Có nhóm chưa được đóng bằng “)”.");

    public static readonly LocalizedText OpenClass = new(
        "A class of characters is not closed with ']'.",
        "Có lớp ký tự chưa được đóng bằng “]”.");

    public static readonly LocalizedText BackwardRange = new(
        "A range of characters ends before it starts.",
        "Có khoảng ký tự kết thúc trước khi bắt đầu.");

    public static readonly LocalizedText SetInRange = new(
        "A range of characters needs one character at each end.",
        "Mỗi đầu của khoảng ký tự phải là một ký tự.");

    public static readonly LocalizedText BackwardCount = new(
        "The lowest count of a repetition is above the highest.",
        "Số lần lặp ít nhất lớn hơn số lần lặp nhiều nhất.");

    public static readonly LocalizedText NoCount = new(
        "Braces need a count, as in '{2}' or '{2,5}'; write '\\{' for the character itself.",
        "Trong ngoặc nhọn phải là số lần lặp, như “{2}” hoặc “{2,5}”; muốn viết chính dấu ngoặc thì dùng “\\{”.");

    public static readonly LocalizedText BackReference = new(
        "References back to a group cannot be used, because they can take endless time.",
        "Không dùng được tham chiếu ngược về một nhóm, vì có thể chạy không bao giờ xong.");

    public static readonly LocalizedText LastBackslash = new(
        "A backslash stands at the end.",
        "Có dấu gạch chéo ngược đứng ở cuối.");

    /// <summary>A sign with a meaning where it has none.</summary>
    public static LocalizedText Stray(string sign) => new(
        "'{0}' has nothing to act on here; write '\\{0}' for the character itself.",
        "“{0}” không áp dụng cho gì ở đây; muốn viết chính ký tự đó thì dùng “\\{0}”.",
        sign);

    /// <summary>An escape that ECMA-262 does not have, or that we do not.</summary>
    public static LocalizedText UnknownEscape(string escape) => new(
        "'{0}' means nothing in a regular expression of a schema.",
        "“{0}” không có nghĩa trong biểu thức chính quy của lược đồ.",
        escape);

    /// <summary>A property that we do not have.</summary>
    public static LocalizedText UnknownProperty(string name) => new(
        "'{0}' is not a general category of Unicode, such as 'L', 'Lu' or 'Nd'.",
        "“{0}” không phải là loại ký tự Unicode, như “L”, “Lu” hay “Nd”.",
        name);

    /// <summary>A kind of group that we do not have.</summary>
    public static LocalizedText UnknownGroup(string start) => new(
        "A group that starts with '{0}' cannot be used.",
        "Không dùng được nhóm bắt đầu bằng “{0}”.",
        start);
}
