using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>The words with which differences are told.</summary>
internal static class DifferenceTexts
{
    public static readonly LocalizedText Heading = new("Compared with {0}: {1}", "So với {0}: {1}");

    public static readonly LocalizedText Same = new("no difference", "không có gì khác");

    public static readonly LocalizedText In = new("{0}; in {1}", "{0}; ở {1}");

    public static readonly LocalizedText Top = new("the head of the report", "phần đầu");

    public static readonly LocalizedText Frame = new("letterhead, recipients and signature", "thể thức, nơi nhận và chữ ký");

    public static readonly LocalizedText OnlyLayout = new(
        "the same words, but {0} differs",
        "lời văn như cũ nhưng {0} có khác");

    public static readonly LocalizedText NoCause = new("no visible cause", "không thấy nguyên nhân");

    public static readonly LocalizedText Likely = new("probably {0}", "có lẽ do {0}");

    public static readonly LocalizedText Source = new("from {0}", "lấy từ {0}");

    public static readonly LocalizedText Author = new("last written by {0}", "người sửa gần nhất: {0}");

    public static readonly LocalizedText RemovedBy = new("by {0}", "người bỏ: {0}");

    public static readonly LocalizedText MovedFrom = new("moved here from {0}", "chuyển từ {0}");

    public static readonly LocalizedText MovedWithin = new("moved within {0}", "đổi chỗ trong {0}");

    public static readonly LocalizedText SectionMovedFrom = new("the whole section stood at {0}", "cả mục này trước đây là {0}");

    public static readonly LocalizedText Renumbered = new("Section numbers: {0}", "Số đề mục: {0}");

    public static readonly LocalizedText Empty = new("(empty)", "(trống)");

    public static readonly LocalizedText FileAdded = new("new file", "tệp mới");

    public static readonly LocalizedText FileRemoved = new("file removed", "tệp đã bỏ");

    public static readonly LocalizedText Added = new("added", "thêm mới");

    public static readonly LocalizedText Removed = new("removed", "đã bỏ");

    public static readonly LocalizedText TemplateChanged = new("template lines changed", "dòng mẫu thay đổi");

    public static readonly LocalizedText More = new("and {0} more", "và {0} chỗ nữa");

    public static readonly LocalizedText Fold = new("{0} ({1})", "{0} ({1})");

    /// <summary>So many of a kind, as in <c>3 sentences changed</c>.</summary>
    public static LocalizedText Count(ChangeKind kind, SentenceUnit unit, int count) =>
        kind == ChangeKind.Renumbered ? new("{0} {1}", "{0} {1}", Counted("section number", "số đề mục", count), WordOf(kind)) : new("{0} {1}", "{0} {1}", UnitOf(unit, count, kind == ChangeKind.Moved), WordOf(kind));

    private static LocalizedText UnitOf(SentenceUnit unit, int count, bool isMoved) => unit switch
    {
        SentenceUnit.Heading when isMoved => Counted("section", "mục", count),
        SentenceUnit.Heading => Counted("heading", "đề mục", count),
        SentenceUnit.Row => Counted("table row", "hàng bảng", count),
        SentenceUnit.Footnote => Counted("footnote", "chú thích", count),
        _ => Counted("sentence", "câu", count),
    };

    private static LocalizedText Counted(string english, string vietnamese, int count) =>
        new(count == 1 ? "{0} " + english : "{0} " + english + "s", "{0} " + vietnamese, count);

    private static LocalizedText WordOf(ChangeKind kind) => kind switch
    {
        ChangeKind.Added => new LocalizedText("added", "thêm mới"),
        ChangeKind.Removed => new LocalizedText("removed", "bị bỏ"),
        ChangeKind.Moved => new LocalizedText("moved", "chuyển chỗ"),
        _ => new LocalizedText("changed", "thay đổi"),
    };
}
