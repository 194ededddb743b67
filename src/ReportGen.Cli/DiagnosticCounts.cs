using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>The last line of a run: how many findings there were.</summary>
internal static class DiagnosticCounts
{
    /// <summary>Counts by severity, in words.</summary>
    public static LocalizedText Summary(DiagnosticBag diagnostics)
    {
        var (errors, warnings, notes) = (Count(Severity.Error), Count(Severity.Warning), Count(Severity.Note));
        return new LocalizedText(
            $"{Words(errors, "error")}, {Words(warnings, "warning")}, {Words(notes, "note")}",
            $"{errors} lỗi, {warnings} cảnh báo, {notes} ghi chú");

        int Count(Severity severity) => diagnostics.All.Count(diagnostic => diagnostic.Severity == severity);
    }

    private static string Words(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
