using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Report;

/// <summary>The Markdown of projects as they stand in the repository.</summary>
internal static class ShippedReport
{
    /// <summary>The shipped report.</summary>
    public static string Markdown { get; } = Build(TestFolders.Repository);

    /// <summary>Builds a project without errors.</summary>
    /// <param name="root">The folder that holds its <c>data</c> and <c>templates</c>.</param>
    public static string Build(string root)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(new DiskFiles(root), diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        using var stream = new MemoryStream();
        build.Outputs.Single(output => output is { Format: "md", IsPicture: false }).Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
