using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Startup;

/// <summary>How often a build goes to the disk: what a slow disk or a network folder makes dear, the same on every machine.</summary>
public sealed class FileOpensTests
{
    private const int MostLists = 20;

    // A schema that no data file has the name of is looked at again: does it describe one, or only hold parts for others?
    private const string SchemaOfParts = "data/schema/statement.schema.json";

    [Fact]
    public void Build_ShippedReport_ReadsEachFileOnce()
    {
        var files = new CountingFiles(new DiskFiles(TestFolders.Repository));

        ReportBuilder.Build(files, new DiagnosticBag());

        Assert.NotEmpty(files.Reads);
        Assert.All(files.Reads, read => Assert.InRange(read.Value, 1, read.Key == SchemaOfParts ? 2 : 1));
        Assert.InRange(files.Lists, 1, MostLists);
    }

    [Fact]
    public void Build_ShippedReport_ReadsNoFileInVain()
    {
        var disk = new DiskFiles(TestFolders.Repository);
        var files = new CountingFiles(disk);

        ReportBuilder.Build(files, new DiagnosticBag());

        Assert.All(files.Reads.Keys, path => Assert.NotNull(disk.Read(path)));
    }
}
