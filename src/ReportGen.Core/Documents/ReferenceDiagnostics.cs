using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What can be wrong in references from one place of a document to another.</summary>
internal static class ReferenceDiagnostics
{
    public static readonly DiagnosticDescriptor BadId = new(
        "RG5070", Severity.Error,
        English: "'{0}' is not an id: at most {1} small letters, figures and hyphens, beginning with a letter.",
        Vietnamese: "“{0}” không phải là mã tham chiếu, gồm tối đa {1} chữ thường không dấu, chữ số, gạch nối và bắt đầu bằng chữ.");

    public static readonly DiagnosticDescriptor RepeatedId = new(
        "RG5071", Severity.Error,
        English: "The id '{0}' is given a second time.",
        Vietnamese: "Mã tham chiếu “{0}” được đặt lần thứ hai.");

    public static readonly DiagnosticDescriptor DeadReference = new(
        "RG5072", Severity.Error,
        English: "The link leads to '#{0}', but nothing in the document has that id.",
        Vietnamese: "Liên kết dẫn tới “#{0}”, nhưng không chỗ nào trong văn bản có mã này.");

    public static readonly DiagnosticDescriptor WrongNumber = new(
        "RG5073", Severity.Error,
        English: "The reference says '{0}', but what it leads to is '{1}'.",
        Vietnamese: "Lời dẫn ghi “{0}”, nhưng chỗ được dẫn tới là “{1}”.");

    public static readonly DiagnosticDescriptor NoNumber = new(
        "RG5074", Severity.Error,
        English: "The reference to '#{0}' has no words, and what it leads to has no number.",
        Vietnamese: "Lời dẫn tới “#{0}” không có chữ nào, mà chỗ được dẫn tới cũng không có số.");

    public static readonly DiagnosticDescriptor NoContentsTitle = new(
        "RG5075", Severity.Error,
        English: "The layout '{0}' has no list of contents.",
        Vietnamese: "Thể thức trình bày “{0}” không có mục lục.");
}
