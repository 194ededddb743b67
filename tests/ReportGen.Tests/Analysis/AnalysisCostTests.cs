using ReportGen.Core.Analysis;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;

namespace ReportGen.Tests.Analysis;

/// <summary>What the check of the templates costs, in a measure that no other work on the machine moves: bytes allocated.</summary>
public sealed class AnalysisCostTests
{
    private const long MostForOurReport = 1_750_000;

    [Fact]
    public void Check_TemplatesOfOurReport_AllocatesLittle()
    {
        var files = new DiskFiles(TestFolders.Repository);
        var diagnostics = new DiagnosticBag();
        var project = ProjectReader.Read(files, diagnostics);
        Assert.NotNull(project);
        var templates = TemplateReader.Read(files, diagnostics);
        Check(project, templates);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Check(project, templates);
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.InRange(allocated, 1, MostForOurReport);
    }

    private static void Check(ReportProject project, TemplateSet templates)
    {
        var diagnostics = new DiagnosticBag();
        new ProjectAnalysis(project, templates).Check(["report.md", "annexes/bieu_mau.md"], diagnostics);
        Assert.DoesNotContain(diagnostics.All, finding => finding.Severity == Severity.Error);
    }
}
