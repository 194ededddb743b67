using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Data;

/// <summary>Things to do about YAML.</summary>
internal static class YamlHints
{
    public static readonly LocalizedText UseSpaces = new(
        "Indent with spaces, two for each level.", "Hãy thụt đầu dòng bằng dấu cách, mỗi cấp hai dấu.");

    public static readonly LocalizedText QuoteValue = new(
        "Put the whole value between double quotes.", "Hãy đặt toàn bộ giá trị trong dấu nháy kép.");

    public static readonly LocalizedText QuoteMark = new(
        "Close the quote, and write a quote inside the value as \\\".",
        "Hãy đóng dấu nháy; dấu nháy nằm trong giá trị thì ghi là \\\".");

    public static readonly LocalizedText AlignKey = new(
        "Align the line with the keys of its group.", "Hãy căn dòng này thẳng với các khóa cùng nhóm.");

    public static readonly LocalizedText AddSpace = new(
        "Put a space after the colon.", "Hãy thêm dấu cách sau dấu hai chấm.");

    public static readonly LocalizedText AddSpaceAfterDash = new(
        "Put a space after the dash.", "Hãy thêm dấu cách sau dấu gạch đầu dòng.");

    public static readonly LocalizedText QuoteOrComment = new(
        "Put the whole value between double quotes; if it is a comment, put a space after #.",
        "Hãy đặt toàn bộ giá trị trong dấu nháy kép; nếu đây là chú thích thì thêm dấu cách sau dấu #.");

    public static readonly LocalizedText AddColon = new(
        "Write 'key: value', or indent the line if it continues the value above.",
        "Hãy ghi “khóa: giá trị”, hoặc thụt dòng vào nếu nó nối tiếp giá trị phía trên.");

    public static readonly LocalizedText WriteText = new(
        "Write the text there, or remove the spaces.", "Hãy viết nội dung vào dòng này, hoặc xóa các dấu cách.");

    public static readonly LocalizedText AddKey = new(
        "Write the key, or put quotes around the value.", "Hãy ghi khóa, hoặc đặt giá trị trong dấu nháy.");

    public static readonly LocalizedText NewLine = new(
        "Start the item on a new line.", "Hãy đưa phần tử xuống dòng mới.");

    public static readonly LocalizedText KeepOne = new("Keep one of the two.", "Hãy giữ lại một trong hai.");

    public static readonly LocalizedText AddDash = new(
        "Put '- ' before it if a new item begins here, or keep one of the two.",
        "Hãy thêm “- ” vào trước nếu một phần tử mới bắt đầu ở đây, hoặc giữ lại một trong hai.");

    public static readonly LocalizedText KeepOneSide = new(
        "Keep one of the two sides and delete the lines with <<<<<<<, ======= and >>>>>>>.",
        "Hãy giữ lại một trong hai bên và xóa các dòng có <<<<<<<, ======= và >>>>>>>.");

    public static readonly LocalizedText TypeSpace = new(
        "Type an ordinary space instead.", "Hãy gõ lại bằng dấu cách thường.");

    public static readonly LocalizedText DeleteLineEnd = new(
        "Delete it, or begin an ordinary new line and indent it.", "Hãy xóa ký tự này, hoặc xuống dòng bình thường và thụt đầu dòng mới.");

    public static readonly LocalizedText RemoveEmpty = new(
        "If it belongs to '{0}', remove the '{1}' there.", "Nếu dòng này thuộc “{0}” thì hãy xóa “{1}” ở đó.");

    public static readonly LocalizedText SingleQuoteMark = new(
        "Close the quote, and write a quote inside the value twice.",
        "Hãy đóng dấu nháy; dấu nháy nằm trong giá trị thì ghi hai lần.");

    public static readonly LocalizedText Remove = new("Remove it.", "Hãy bỏ phần này.");

    public static readonly LocalizedText RemoveTag = new(
        "Remove it; put the value between quotes if it must stay text.",
        "Hãy bỏ thẻ này; nếu giá trị phải là chuỗi chữ thì đặt nó trong dấu nháy.");

    public static readonly LocalizedText WriteOut = new(
        "Write the fields out.", "Hãy ghi đầy đủ các trường.");
}
