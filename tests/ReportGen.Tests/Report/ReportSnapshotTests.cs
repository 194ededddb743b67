using ReportGen.Tests.Snapshots;

namespace ReportGen.Tests.Report;

/// <summary>The whole Markdown of both projects, as a reader sees it.</summary>
public sealed class ReportSnapshotTests
{
    [Fact]
    public void Build_ShippedReport_ReadsWell() => Snapshot.Verify(ShippedReport.Markdown, "md");

    [Fact]
    public void Build_DutyRoster_ReadsWell() =>
        Snapshot.Verify(ShippedReport.Build(Path.Combine(TestFolders.Tests, "cases", "projects", "duty-roster")), "md");
}
