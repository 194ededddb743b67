using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Startup;

/// <summary>What one more build of the shipped report allocates: the work of the collector in a batch, the same on every machine.</summary>
public sealed class AllocatedBytesTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>Above what was measured by a third: lower it when the tool becomes leaner, and never raise it without a reason in the commit.</summary>
    private const long Bound = 42_000_000;

    [Fact]
    public void Build_ShippedReport_AllocatesLittle()
    {
        var files = new DiskFiles(TestFolders.Repository);
        Build(files);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Build(files);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        output.WriteLine($"{bytes:N0} bytes");
        Assert.True(bytes <= Bound, $"A build allocates {bytes:N0} bytes, {Bound:N0} are allowed.");
    }

    /// <summary>Builds the report and writes its documents to nowhere.</summary>
    private static void Build(ProjectFiles files)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(files, diagnostics);
        Assert.NotNull(build);
        foreach (var document in build.Outputs)
            document.Write(Stream.Null);
    }
}
