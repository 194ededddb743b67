using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Testing;

/// <summary>What a test of a project did not find as it should be.</summary>
internal static class TestDiagnostics
{
    public static readonly DiagnosticDescriptor NotFound = new(
        "RG6001", Severity.Error,
        English: "The test '{0}' expects the finding '{1}'{2}, but it does not come.",
        Vietnamese: "Phép thử “{0}” phải có kết quả kiểm tra “{1}”{2} nhưng không có.");

    public static readonly DiagnosticDescriptor NotExpected = new(
        "RG6002", Severity.Error,
        English: "The test '{1}' has the finding '{2}', which it does not expect: {0}",
        Vietnamese: "Phép thử “{1}” có thêm kết quả kiểm tra “{2}” ngoài dự kiến: {0}");

    public static readonly DiagnosticDescriptor NotSaid = new(
        "RG6003", Severity.Error,
        English: "In the test '{0}', the report does not say '{1}'.",
        Vietnamese: "Trong phép thử “{0}”, báo cáo không có lời “{1}”.");

    public static readonly DiagnosticDescriptor Said = new(
        "RG6004", Severity.Error,
        English: "In the test '{0}', the report says '{1}', which it should not.",
        Vietnamese: "Trong phép thử “{0}”, báo cáo vẫn có lời “{1}” lẽ ra không được có.");

    public static readonly DiagnosticDescriptor NotOnce = new(
        "RG6005", Severity.Error,
        English: "'{0}' stands {1} times in '{2}'; a test replaces what stands there once.",
        Vietnamese: "“{0}” có {1} lần trong “{2}”; phép thử chỉ thay đoạn có đúng một lần.");

    public static readonly DiagnosticDescriptor NoFile = new(
        "RG6006", Severity.Error,
        English: "The project has no file '{0}' in data or templates.",
        Vietnamese: "Dự án không có tệp “{0}” trong data hoặc templates.");

    public static readonly DiagnosticDescriptor NoReport = new(
        "RG6007", Severity.Error,
        English: "The test '{0}' asks what the report says, but with the errors that it expects there is no report.",
        Vietnamese: "Phép thử “{0}” xét lời của báo cáo, nhưng với các lỗi mà phép thử dự kiến thì không có báo cáo nào.");

    public static readonly DiagnosticDescriptor NotLikeGolden = new(
        "RG6008", Severity.Error,
        English: "In the test '{0}', line {1} of the report is not as in '{2}': {3}.",
        Vietnamese: "Trong phép thử “{0}”, dòng {1} của báo cáo khác với “{2}”: {3}.");

    public static readonly DiagnosticDescriptor NoGolden = new(
        "RG6009", Severity.Error,
        English: "The test '{0}' compares the report with '{1}', which is not there.",
        Vietnamese: "Phép thử “{0}” đối chiếu báo cáo với “{1}” nhưng chưa có tệp này.");
}
