using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Values;

/// <summary>The kinds of value, in the words of messages.</summary>
/// <param name="Name">As a noun without an article, in both languages.</param>
public sealed record ScriptKind(LocalizedText Name)
{
    /// <summary>Nothing.</summary>
    public static readonly ScriptKind Null = new(new LocalizedText("nothing", "giá trị trống"));

    /// <summary>A truth value.</summary>
    public static readonly ScriptKind Boolean = new(new LocalizedText("a truth value", "giá trị đúng/sai"));

    /// <summary>A number.</summary>
    public static readonly ScriptKind Number = new(new LocalizedText("a number", "số"));

    /// <summary>A text.</summary>
    public static readonly ScriptKind Text = new(new LocalizedText("a text", "chuỗi chữ"));

    /// <summary>A date.</summary>
    public static readonly ScriptKind Date = new(new LocalizedText("a date", "ngày tháng"));

    /// <summary>A time span.</summary>
    public static readonly ScriptKind TimeSpan = new(new LocalizedText("a time span", "khoảng thời gian"));

    /// <summary>A list.</summary>
    public static readonly ScriptKind List = new(new LocalizedText("a list", "danh sách"));

    /// <summary>An object.</summary>
    public static readonly ScriptKind Object = new(new LocalizedText("an object", "đối tượng"));

    /// <summary>A function.</summary>
    public static readonly ScriptKind Function = new(new LocalizedText("a function", "hàm"));
}
