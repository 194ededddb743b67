using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>What can be wrong with a schema itself.</summary>
public static class SchemaFileDiagnostics
{
    /// <summary>A keyword that we do not know: the keyword.</summary>
    public static readonly DiagnosticDescriptor UnknownKeyword = new(
        "RG2101", Severity.Error,
        "'{0}' is not a keyword of JSON Schema.",
        "“{0}” không phải là từ khóa của JSON Schema.");

    /// <summary>A keyword with a value of another kind: the keyword, what it needs.</summary>
    public static readonly DiagnosticDescriptor WrongValue = new(
        "RG2102", Severity.Error,
        "The keyword '{0}' needs {1}.",
        "Từ khóa “{0}” cần {1}.");

    /// <summary>A reference to nothing: the reference.</summary>
    public static readonly DiagnosticDescriptor DanglingReference = new(
        "RG2103", Severity.Error,
        "The reference '{0}' leads to no schema.",
        "Tham chiếu “{0}” không dẫn tới lược đồ nào.");

    /// <summary>A pattern that is no regular expression: the pattern.</summary>
    public static readonly DiagnosticDescriptor BadPattern = new(
        "RG2104", Severity.Error,
        "'{0}' is not a regular expression that can be used here.",
        "“{0}” không phải là biểu thức chính quy dùng được ở đây.");

    /// <summary>A format that we do not know: the format.</summary>
    public static readonly DiagnosticDescriptor UnknownFormat = new(
        "RG2105", Severity.Error,
        "'{0}' is not a format that can be checked.",
        "“{0}” không phải là định dạng có thể kiểm tra.");

    /// <summary>A type that does not exist: the type.</summary>
    public static readonly DiagnosticDescriptor UnknownType = new(
        "RG2106", Severity.Error,
        "'{0}' is not a type of JSON Schema.",
        "“{0}” không phải là kiểu của JSON Schema.");

    /// <summary>Schemas that lead to each other without end.</summary>
    public static readonly DiagnosticDescriptor EndlessReference = new(
        "RG2107", Severity.Error,
        "The schema refers to itself without going into the data, so it never ends.",
        "Lược đồ tự tham chiếu tới chính nó mà không đi sâu vào dữ liệu, nên không bao giờ kết thúc.");

    /// <summary>Two schemas with the same address: the address.</summary>
    public static readonly DiagnosticDescriptor DuplicateId = new(
        "RG2108", Severity.Error,
        "Another schema already has the address '{0}'.",
        "Một lược đồ khác đã dùng địa chỉ “{0}”.");

    /// <summary>A schema for another draft: the draft.</summary>
    public static readonly DiagnosticDescriptor OtherDraft = new(
        "RG2109", Severity.Error,
        "The schema is written for '{0}', but JSON Schema 2020-12 was expected.",
        "Lược đồ được viết theo “{0}”, trong khi phải theo JSON Schema 2020-12.");

    /// <summary>A field that must stand and must not: its name.</summary>
    public static readonly DiagnosticDescriptor RefusedRequired = new(
        "RG2110", Severity.Error,
        "The field '{0}' is required, but the schema allows no field of that name.",
        "Trường “{0}” được ghi là bắt buộc, nhưng lược đồ không cho phép trường nào có tên này.");

    /// <summary>A list, a number or a text where a schema belongs.</summary>
    public static readonly DiagnosticDescriptor NoSchema = new(
        "RG2111", Severity.Error,
        "A schema was expected here: an object, true or false.",
        "Ở đây phải có một lược đồ: đối tượng, true hoặc false.");
}
