using System.Reflection;
using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output.Reading;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Builds;

/// <summary>What a Word file notes of its inputs: what they say, and nothing of how, when and where they were written.</summary>
public sealed class OriginStageTests
{
    private const string Data = "data/delegations/dd-nd.yaml";
    private const string Template = "templates/sections/to_chuc_bo_may.md";

    [Fact]
    public void Build_SameInputsTwice_GivesTheSameBytes()
    {
        Assert.Equal(Word(Files()), Word(Files()));
    }

    [Theory]
    [InlineData(Data, "name: Đảng đoàn Hội Nông dân tỉnh\nkind: dang-doan\n", "kind: dang-doan\n# Tên theo quyết định.\nname: \"Đảng đoàn Hội Nông dân tỉnh\"\n")]
    [InlineData(Data, "  secretary: 1\n  deputy: 1\n  members: 3\n", "    members: 3   # gồm cả kiêm nhiệm\n\n    secretary: 1\n    deputy: 1\n")]
    [InlineData("data/rules.yaml", "rules:", "# Quy tắc\nrules:")]
    [InlineData("templates/profiles/dang-hd36.yaml", "  header: 10 ", "  header: 10.0 # mm ")]
    public void Build_OnlyWrittenOtherwise_GivesTheSameBytes(string path, string old, string now)
    {
        Assert.Equal(Word(Files()), Word(Changed(path, old, now)));
    }

    [Fact]
    public void Build_LineEndsOfWindows_NotesTheSameInputs()
    {
        var files = Files();
        foreach (var path in files.Keys.Where(path => path.EndsWith(".md", StringComparison.Ordinal) || path.EndsWith(".yaml", StringComparison.Ordinal)).ToList())
            files[path] = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(files[path]).Replace("\n", "\r\n", StringComparison.Ordinal));

        Assert.Equal(Note(Files()).Origin, Note(files).Origin);
    }

    [Theory]
    [InlineData(Data, "name: Đảng đoàn Hội Nông dân tỉnh", "name: Đảng đoàn Hội Nông dân", "data")]
    [InlineData(Data, "order: 8", "order: 20", "data")]
    [InlineData("data/report.yaml", "year: 2023", "year: 2024", "data")]
    [InlineData(Template, "kiêm nhiệm.", "chuyên trách.", "templates")]
    [InlineData("templates/profiles/dang-hd36.yaml", "  header: 10 ", "  header: 11 ", "profile")]
    public void Build_OneInputSaysSomethingElse_ChangesItsHashAlone(string path, string old, string now, string changed)
    {
        var (before, after) = (Note(Files()).Origin, Note(Changed(path, old, now)).Origin);

        Assert.Equal(changed != "data", before.Data == after.Data);
        Assert.Equal(changed != "templates", before.Templates == after.Templates);
        Assert.Equal(changed != "profile", before.Profile == after.Profile);
        Assert.Equal(ToolVersion.Text, after.Tool);
    }

    [Fact]
    public void Build_InABatch_NotesTheSameAsAlone()
    {
        var memory = new BuildMemory();
        var first = ReportBuilder.Build(new MemoryFiles(Files()), new DiagnosticBag(), memory);

        var second = ReportBuilder.Build(new MemoryFiles(Files()), new DiagnosticBag(), memory);

        Assert.NotNull(first);
        Assert.NotNull(second);
        Assert.Equal(Word(Files()), Word(second));
    }

    [Fact]
    public void Build_Shipped_IsAsWrittenAndSoundForWord()
    {
        var build = ReportBuilder.Build(new MemoryFiles(Files()), new DiagnosticBag());
        Assert.NotNull(build);
        var diagnostics = new DiagnosticBag();

        Assert.NotNull(build.Verify(["md", "docx"], "out/", diagnostics));

        Assert.Empty(diagnostics.All);
        var content = WordFileReader.Read(Word(build)).Content;
        Assert.NotNull(content?.Origin);
        Assert.Equal(content.Seal, content.Origin.Seal);
        Assert.Equal(content.Origin.Marks, content.Paragraphs.Select(ReportGen.Core.Output.WordTextMarks.Of));
    }

    [Fact]
    public void Read_ProjectWithErrors_HashesWhatCanBeRead()
    {
        var origin = OriginStage.Read(new MemoryFiles(Changed(Data, "name:", "nam: [")), new BuildMemory());

        Assert.Null(origin?.Data);
        Assert.Equal(Note(Files()).Origin.Templates, origin?.Templates);
    }

    [Fact]
    public void ToolVersion_IsThatOfTheAssembly()
    {
        var attribute = typeof(ReportBuilder).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>();

        Assert.Equal(ToolVersion.Text, attribute?.InformationalVersion);
    }

    private static Dictionary<string, byte[]> Files() => CaseRun.FilesOf("shipped");

    private static Dictionary<string, byte[]> Changed(string path, string old, string now)
    {
        var files = Files();
        var text = Encoding.UTF8.GetString(files[path]);
        Assert.Contains(old, text, StringComparison.Ordinal);
        files[path] = Encoding.UTF8.GetBytes(text.Replace(old, now, StringComparison.Ordinal));
        return files;
    }

    private static WordOriginNote Note(Dictionary<string, byte[]> files)
    {
        var note = WordFileReader.Read(Word(files)).Content?.Origin;
        Assert.NotNull(note);
        return note;
    }

    private static byte[] Word(Dictionary<string, byte[]> files)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(new MemoryFiles(files), diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        return Word(build);
    }

    private static byte[] Word(ReportBuild build)
    {
        var stream = new MemoryStream();
        build.Outputs.Single(output => output.Format == "docx").Write(stream);
        return stream.ToArray();
    }
}
