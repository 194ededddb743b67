using System.Diagnostics;

namespace ReportGen.Core.Diagnostics;

/// <summary>The words for severities.</summary>
public static class SeverityNames
{
    /// <summary>Lower case, one to two words.</summary>
    public static string Of(Severity severity, Language language) => (severity, language) switch
    {
        (Severity.Error, Language.Vietnamese) => "lỗi",
        (Severity.Warning, Language.Vietnamese) => "cảnh báo",
        (Severity.Note, Language.Vietnamese) => "ghi chú",
        (Severity.Error, _) => "error",
        (Severity.Warning, _) => "warning",
        (Severity.Note, _) => "note",
        _ => throw new UnreachableException(),
    };
}
