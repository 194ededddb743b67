using System.Text;
using ReportGen.Core.Output;

namespace ReportGen.Tests.Output;

public sealed class OutputFolderTests : IDisposable
{
    private const string Record = ".reportgen";

    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("old\n", false)]
    [InlineData("old\r\n", false)]
    [InlineData("new\n", false)]
    [InlineData("new\r\n", false)]
    [InlineData("", false)]
    [InlineData("old \n", true)]
    [InlineData("old", true)]
    [InlineData("old\r", true)]
    public void FindEdited_TextIsThere_IsEditedUnlessItIsTheLastOrTheNext(string content, bool isEdited)
    {
        Write("a.md", "old\n");
        Save("a.md", content);

        Assert.Equal(isEdited ? "a.md" : null, Edited("a.md", "new\n"));
    }

    [Fact]
    public void FindEdited_NameWithOtherLetters_IsKnownAgain()
    {
        Write("báo cáo.md", "old\n");

        Assert.Null(Edited("báo cáo.md", "new\n"));
        Save("báo cáo.md", "edited\n");
        Assert.Equal("báo cáo.md", Edited("báo cáo.md", "new\n"));
    }

    [Fact]
    public void FindEdited_TextIsGone_FindsNothing()
    {
        Write("a.md", "old\n");
        File.Delete(PathOf("a.md"));

        Assert.Null(Edited("a.md", "new\n"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("something else\n")]
    [InlineData("# What 'reportgen build' wrote here, so that it replaces nothing that was edited since.\n<<<<<<< ours\n7\n")]
    public void FindEdited_RecordDoesNotTellOfIt_FindsNothing(string? record)
    {
        Write("a.md", "old\n");
        Save("a.md", "edited\n");
        if (record is null)
            File.Delete(PathOf(Record));
        else
            Save(Record, record);

        Assert.Null(Edited("a.md", "new\n"));
    }

    [Fact]
    public void FindEdited_RecordsOfTwoMachinesWereMerged_TakesEither()
    {
        Write("a.md", "theirs\n");
        var theirs = File.ReadAllLines(PathOf(Record));
        Write("a.md", "ours\n");
        Save(Record, string.Join('\n', [.. File.ReadAllLines(PathOf(Record)), "=======", theirs[1], ""]));
        Save("a.md", "theirs\n");

        Assert.Null(Edited("a.md", "new\n"));
        Save("a.md", "by hand\n");
        Assert.Equal("a.md", Edited("a.md", "new\n"));
    }

    [Fact]
    public void Replace_RecordIsNotOurs_LeavesItAsItIs()
    {
        var elsewhere = PathOf("elsewhere.txt");
        Save("elsewhere.txt", "somebody's\n");
        File.CreateSymbolicLink(PathOf(Record), elsewhere);

        Write("a.md", "text\n");

        Assert.Equal("somebody's\n", File.ReadAllText(elsewhere));
        Assert.Equal("text\n", File.ReadAllText(PathOf("a.md")));
    }

    [Fact]
    public void Replace_LinkLeftWhereItWritesFirst_DoesNotFollowIt()
    {
        Save("elsewhere.txt", "somebody's\n");
        File.CreateSymbolicLink(PathOf(".a.md.new"), PathOf("elsewhere.txt"));

        Write("a.md", "text\n");

        Assert.Equal("somebody's\n", File.ReadAllText(PathOf("elsewhere.txt")));
        Assert.Null(new FileInfo(PathOf("a.md")).LinkTarget);
    }

    [Fact]
    public void Replace_LeftBehindByAProcessThatWasKilled_IsCleanedUp()
    {
        Save(".a.md.new", "half of a much longer text");
        Save(".a.md.old", "older\n");

        Write("a.md", "text\n");

        Assert.Equal("text\n", File.ReadAllText(PathOf("a.md")));
        Assert.Equal([Record, "a.md"], Names());
    }

    [Fact]
    public void Replace_PictureIsNoLongerShown_IsRemovedWithItsRecord()
    {
        Replace([Text("a.md", "![](a-x.png)\n"), Picture("a-x.png", "x"), Picture("a-y.png", "y")]);

        var removed = Replace([Text("a.md", "text\n"), Picture("a-y.png", "y")]);

        Assert.Equal(["a-x.png"], removed);
        Assert.Equal([Record, "a-y.png", "a.md"], Names());
        Assert.DoesNotContain("a-x.png", File.ReadAllText(PathOf(Record)), StringComparison.Ordinal);
    }

    [Fact]
    public void Replace_PictureThatMayBeSomebodyElses_Stays()
    {
        Save("a-z.png", "nobody knows of it");
        Replace([Text("a.md", "text\n"), Picture("a-w.png", "w"), Picture("a-x.png", "x"), Picture("a-Y.png", "y")]);
        Replace([Text("b.md", "text\n"), Picture("a-x.png", "x")]);
        Save("a-w.png", "painted over");

        var removed = Replace([Text("a.md", "text\n"), Picture("a-y.png", "y")]);

        Assert.Empty(removed);
        Assert.True(File.Exists(PathOf("a-w.png")) && File.Exists(PathOf("a-x.png")) && File.Exists(PathOf("a-z.png")));
    }

    [Fact]
    public void Replace_OnlyWord_RemovesNoPicture()
    {
        Replace([Text("a.md", "text\n"), Picture("a-x.png", "x")]);

        Assert.Empty(Replace([new ReportOutput("a.docx", "docx", stream => stream.Write("word"u8))]));
        Assert.Equal(["a-x.png"], Replace([Text("a.md", "text\n")]));
    }

    [Fact]
    public void Replace_RecordNamesFilesElsewhere_TouchesNone()
    {
        var folder = Directory.CreateDirectory(PathOf("out")).FullName;
        Save("x.png", "x");
        using (var place = OutputFolder.Open(folder))
            place.Replace([Text("a.md", "text\n"), Picture("x.png", "x")]);
        File.WriteAllText(Path.Combine(folder, Record), File.ReadAllText(Path.Combine(folder, Record)).Replace("x.png", "../x.png", StringComparison.Ordinal));

        using (var place = OutputFolder.Open(folder))
            place.Replace([Text("a.md", "text\n")]);

        Assert.True(File.Exists(PathOf("x.png")));
    }

    [Fact]
    public void Open_FolderOfThatNameInTheWay_IsSaidSoon()
    {
        Directory.CreateDirectory(PathOf(Record));
        var watch = System.Diagnostics.Stopwatch.StartNew();

        Assert.ThrowsAny<IOException>(() => OutputFolder.Open(_folder));

        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), watch.Elapsed.ToString());
    }

    [Fact]
    public void Open_FolderIsHeld_Waits()
    {
        var first = OutputFolder.Open(_folder);
        var isFree = false;
        var waiting = new Thread(() =>
        {
            using var second = OutputFolder.Open(_folder);
            Assert.True(Volatile.Read(ref isFree));
        });
        waiting.Start();

        Thread.Sleep(100);
        Volatile.Write(ref isFree, true);
        first.Dispose();

        waiting.Join();
    }

    private void Write(string name, string text) => Replace([Text(name, text)]);

    private IReadOnlyList<string> Replace(IReadOnlyList<ReportOutput> outputs)
    {
        using var place = OutputFolder.Open(_folder);
        place.Replace(outputs);
        return place.Removed;
    }

    private string? Edited(string name, string next)
    {
        using var place = OutputFolder.Open(_folder);
        return place.FindEdited([Text(name, next)]);
    }

    private string PathOf(string name) => Path.Combine(_folder, name);

    private void Save(string name, string text) => File.WriteAllText(PathOf(name), text);

    private static ReportOutput Text(string name, string text) => new(name, "md", stream => stream.Write(Encoding.UTF8.GetBytes(text)));

    private static ReportOutput Picture(string name, string text) => Text(name, text) with { IsPicture = true };

    private IEnumerable<string?> Names() => Directory.GetFileSystemEntries(_folder).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
