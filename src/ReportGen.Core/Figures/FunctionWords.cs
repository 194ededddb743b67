namespace ReportGen.Core.Figures;

/// <summary>The closed classes of Vietnamese words that tell where a counted noun ends and what its figure is about; folded.</summary>
internal static class FunctionWords
{
    /// <summary>Begins what is said of the counted things: the figure may be that of a part of them.</summary>
    public static bool BeginsPredicate(string word) => word switch
    {
        "đã" or "đang" or "sẽ" or "có" or "được" or "bị" or "là" or "chưa" or "không" or "phải" or "cần" or "cũng" or "vẫn" or "còn"
            or "mới" or "chỉ" or "luôn" or "vừa" or "hiện" or "đều" => true,
        _ => false,
    };

    /// <summary>Begins what narrows the counted things down.</summary>
    public static bool BeginsScope(string word) => word switch
    {
        "của" or "trong" or "ở" or "tại" or "thuộc" or "trên" or "ngoài" or "bên" or "giữa" or "từ" or "cho" or "với" or "theo" or "về"
            or "bằng" or "qua" or "do" or "kể" or "đến" or "tới" => true,
        _ => false,
    };

    /// <summary>Ends a noun and says nothing about it.</summary>
    public static bool EndsNoun(string word) => word switch
    {
        "gồm" or "sau" or "này" or "đó" or "ấy" or "kia" or "nào" or "như" or "thì" or "mà" or "nhưng" or "song" or "vì" or "nên" or "để"
            or "khi" or "nếu" or "trước" or "rằng" => true,
        _ => false,
    };

    /// <summary>Joins two nouns.</summary>
    public static bool Joins(string word) => word is "và" or "hoặc" or "cùng";

    /// <summary>Denies, so that the figure is that of a part.</summary>
    public static bool Denies(string word) => word is "chưa" or "không";

    /// <summary>Stands before a number that is no count: an ordinal, an article, a date.</summary>
    public static bool IsNumbered(string word) => word switch
    {
        "thứ" or "số" or "điều" or "khoản" or "điểm" or "mục" or "chương" or "phần" or "ngày" or "tháng" or "năm" or "quý" or "khóa" or "kỳ"
            or "lần" or "đợt" or "cấp" or "hạng" or "loại" or "lớp" or "bậc" or "trang" or "tiết" or "tập" or "quyển" or "biểu" or "bảng"
            or "lục" or "đoạn" or "giờ" or "quận" or "phường" or "khu" or "bước" or "câu" => true,
        _ => false,
    };

    /// <summary>Makes a figure a bound, an estimate, a change or a remainder: it is compared with its like only.</summary>
    public static bool Modifies(string word) => word switch
    {
        "khoảng" or "hơn" or "trên" or "gần" or "dưới" or "quá" or "nhất" or "thiểu" or "đa" or "từ" or "đến" or "tới" or "thêm" or "bớt"
            or "giảm" or "tăng" or "chừng" or "độ" or "riêng" or "còn" or "chỉ" or "mới" or "ngoài" or "thứ" or "khác" => true,
        _ => false,
    };
}
