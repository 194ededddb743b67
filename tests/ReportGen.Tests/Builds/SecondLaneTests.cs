using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Builds;

public sealed class SecondLaneTests
{
    [Fact]
    public void Build_WithASecondLane_GivesTheSameBytesAndFindings()
    {
        var (alone, beside) = (new DiagnosticBag(), new DiagnosticBag());
        using var lane = new SecondLane();

        var expected = ReportBuilder.Build(new DiskFiles(TestFolders.Repository), alone);
        var build = ReportBuilder.Build(new DiskFiles(TestFolders.Repository), beside, lane, []);

        Assert.Equal(BytesOf(expected), BytesOf(build));
        Assert.Equal(Texts(alone), Texts(beside));
    }

    [Fact]
    public void Build_OfAReportWithErrorsEverywhere_FindsTheSameInTheSameOrder()
    {
        var files = new BrokenFiles(new DiskFiles(TestFolders.Repository));
        var (alone, beside) = (new DiagnosticBag(), new DiagnosticBag());
        using var lane = new SecondLane();

        ReportBuilder.Build(files, alone);
        var build = ReportBuilder.Build(files, beside, lane, []);

        Assert.Null(build);
        Assert.True(alone.Count > 3);
        Assert.Equal(Texts(alone), Texts(beside));
    }

    [Fact]
    public void Build_FileThatCannotBeRead_ThrowsOnTheFirstThread()
    {
        using var lane = new SecondLane();

        void Build() => ReportBuilder.Build(new UnreadableFiles(new DiskFiles(TestFolders.Repository)), new DiagnosticBag(), lane, []);

        Assert.Equal("locked", Assert.Throws<IOException>(Build).Message);
    }

    [Fact]
    public void Add_WorkThatIsDoneElsewhereJustNow_KeepsNoOtherWorkWaiting()
    {
        using var lane = new SecondLane();
        using var isOtherDone = new ManualResetEventSlim();
        var other = new SideWork<object>(_ =>
        {
            isOtherDone.Set();
            return isOtherDone;
        });
        SideWork<object>? work = null;
        work = new SideWork<object>(_ =>
        {
            lane.Add(work ?? other);
            lane.Add(other);
            return isOtherDone.Wait(TimeSpan.FromSeconds(30)) ? isOtherDone : null;
        });

        var result = work.Take(new DiagnosticBag());

        Assert.NotNull(result);
    }

    private static string[] BytesOf(ReportBuild? build)
    {
        Assert.NotNull(build);
        return [.. build.Outputs.Select(output =>
        {
            using var stream = new MemoryStream();
            output.Write(stream);
            return output.Name + " " + Convert.ToBase64String(stream.ToArray());
        })];
    }

    private static string[] Texts(DiagnosticBag diagnostics) =>
        [.. diagnostics.All.Select(found => $"{found.Span} {found.Descriptor.Id} {found.Severity} {found.Message.In(Language.Vietnamese)}")];

    /// <summary>A rule, a template and the prose of a record are each wrong.</summary>
    private sealed class BrokenFiles(ProjectFiles files) : ProjectFiles
    {
        public override IReadOnlyList<string> List(string folder, string extension) => files.List(folder, extension);

        public override byte[]? Read(string path)
        {
            if (files.Read(path) is not { } bytes)
                return null;
            var text = System.Text.Encoding.UTF8.GetString(bytes);
            if (path == "templates/report.md")
                text += "\n{{ report.nothing }}\n{{ 1 / }}\n";
            else if (path == "templates/sections/ket_thuc.md")
                text += "\nChỉ thị số 05 cua Bộ , ngành  xem lại.\n";
            else if (path.EndsWith("dd-nd.yaml", StringComparison.Ordinal))
                text += "extra: 1\nmore: 2\n";
            return System.Text.Encoding.UTF8.GetBytes(text);
        }
    }

    private sealed class UnreadableFiles(ProjectFiles files) : ProjectFiles
    {
        public override IReadOnlyList<string> List(string folder, string extension) => files.List(folder, extension);

        public override byte[]? Read(string path) => path == ProjectPaths.Rules ? throw new IOException("locked") : files.Read(path);
    }
}
