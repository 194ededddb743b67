namespace ReportGen.Core.Diagnostics;

/// <summary>How many findings there are, by severity.</summary>
/// <param name="Errors">At least 0, as the others.</param>
public sealed record DiagnosticCounts(int Errors, int Warnings, int Notes)
{
    /// <summary>Counts findings.</summary>
    public static DiagnosticCounts Of(IReadOnlyList<Diagnostic> diagnostics)
    {
        var counts = new int[3];
        foreach (var diagnostic in diagnostics)
            counts[(int)diagnostic.Severity]++;
        return new DiagnosticCounts(counts[(int)Severity.Error], counts[(int)Severity.Warning], counts[(int)Severity.Note]);
    }

    /// <summary>As in "1 error, 2 warnings, 0 notes".</summary>
    public LocalizedText InWords() => new(
        $"{Words(Errors, "error")}, {Words(Warnings, "warning")}, {Words(Notes, "note")}",
        $"{Errors} lỗi, {Warnings} cảnh báo, {Notes} ghi chú");

    private static string Words(int count, string noun) => $"{count} {noun}{(count == 1 ? "" : "s")}";
}
