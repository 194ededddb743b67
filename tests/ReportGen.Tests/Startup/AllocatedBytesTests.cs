using ReportGen.Benchmarks.DataSets;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Testing;

namespace ReportGen.Tests.Startup;

/// <summary>What one more build of the shipped report allocates: the work of the collector in a batch, the same on every machine.</summary>
public sealed class AllocatedBytesTests(Xunit.Abstractions.ITestOutputHelper output)
{
    /// <summary>A tenth above what was measured: lower it when the tool becomes leaner, and never raise it without a reason in the commit.</summary>
    private const long Bound = 8_550_000;

    private const long MostInABatch = 1_750_000;
    private const long MostForAPlainReport = 590_000;
    private const long MostForARow = 6_550;

    /// <summary>The texts of its cells among them, which are not kept.</summary>
    private const long MostForAWrittenRow = 400;

    private const long MostForADelegation = 100_500;

    [Fact]
    public void Build_ShippedReport_AllocatesLittle()
    {
        var bytes = Allocated(TestFolders.Repository);

        output.WriteLine($"{bytes:N0} bytes");
        Assert.True(bytes <= Bound, $"A build allocates {bytes:N0} bytes, {Bound:N0} are allowed.");
    }

    /// <summary>In a batch of reports with the same templates, schemas and rules, of which one has other data.</summary>
    [Fact]
    public void Build_AfterOneThatSharesMuch_AllocatesLess()
    {
        var memory = new BuildMemory();
        var sentence = new DiskFiles(TestFolders.Repository).Read("data/assessments.yaml") ?? throw new FileNotFoundException();
        Build(new ChangedFiles(new DiskFiles(TestFolders.Repository), new Dictionary<string, byte[]?> { ["data/assessments.yaml"] = [.. sentence, (byte)'\n'] }), memory);
        var files = new DiskFiles(TestFolders.Repository);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Build(files, memory);
        var bytes = GC.GetAllocatedBytesForCurrentThread() - before;

        output.WriteLine($"{bytes:N0} bytes");
        Assert.True(bytes <= MostInABatch, $"A build of a batch allocates {bytes:N0} bytes, {MostInABatch:N0} are allowed.");
    }

    /// <summary>The second of two reports with the same template, schema and rule, and nothing else in common.</summary>
    [Fact]
    public void Build_PlainReportAfterAnother_AllocatesLittle()
    {
        var bytes = Allocated("plain", 2, folder =>
        {
            var memory = new BuildMemory();
            Build(new DiskFiles(Path.Combine(folder, "0001")), memory);
            var files = new DiskFiles(Path.Combine(folder, "0002"));
            var before = GC.GetAllocatedBytesForCurrentThread();
            Build(files, memory);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        });

        output.WriteLine($"{bytes:N0} bytes");
        Assert.True(bytes <= MostForAPlainReport, $"A plain report of a batch allocates {bytes:N0} bytes, {MostForAPlainReport:N0} are allowed.");
    }

    /// <summary>What is there anyway falls out; twice, so that what grows faster than the table is seen.</summary>
    [Theory]
    [InlineData("rows", 200, 600, MostForARow)]
    [InlineData("rows", 600, 1800, MostForARow)]
    [InlineData("delegations", 11, 33, MostForADelegation)]
    [InlineData("delegations", 33, 99, MostForADelegation)]
    public void Build_MoreData_AllocatesLittleForEach(string kind, int few, int many, long bound)
    {
        var more = Allocated(kind, many) - Allocated(kind, few);

        var bytes = more / (many - few);

        output.WriteLine($"{bytes:N0} bytes for each of the {kind}");
        Assert.True(bytes <= bound, $"{bytes:N0} bytes are allocated for each of the {kind}, {bound:N0} are allowed.");
    }

    /// <summary>Documents go to their files as they come: a row that is written costs next to nothing, and no copy of a document is made.</summary>
    [Fact]
    public void Write_MoreRows_AllocatesLittleForEach()
    {
        const int few = 200;
        const int many = 1200;

        var bytes = (Allocated("rows", many, Write) - Allocated("rows", few, Write)) / (many - few);

        output.WriteLine($"{bytes:N0} bytes for each row");
        Assert.True(bytes <= MostForAWrittenRow, $"{bytes:N0} bytes are allocated for each row that is written, {MostForAWrittenRow:N0} are allowed.");
    }

    private static long Allocated(string kind, int count) => Allocated(kind, count, folder => Allocated(folder));

    private static long Allocated(string kind, int count, Func<string, long> measure)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-");
        try
        {
            DataSet.Generate(kind, count.ToString(System.Globalization.CultureInfo.InvariantCulture), folder.FullName);
            return measure(folder.FullName);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <returns>The bytes of a second build, when all that is made once is there.</returns>
    private static long Allocated(string folder)
    {
        var files = new DiskFiles(folder);
        Build(files);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Build(files);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <returns>The bytes of writing all documents once more.</returns>
    private static long Write(string folder)
    {
        var build = ReportBuilder.Build(new DiskFiles(folder), new DiagnosticBag());
        Assert.NotNull(build);
        var before = 0L;
        for (var i = 0; i < 2; i++)
        {
            before = GC.GetAllocatedBytesForCurrentThread();
            foreach (var document in build.Outputs)
                document.Write(Stream.Null);
        }
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    /// <summary>Builds the report and writes its documents to nowhere.</summary>
    private static void Build(ProjectFiles files, BuildMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(files, diagnostics, memory);
        Assert.NotNull(build);
        foreach (var document in build.Outputs)
            document.Write(Stream.Null);
    }
}
