using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Projects;

public sealed class ProjectReaderTests
{
    private const string Report = """
        lang: en
        profile: plain
        output: out
        template: report.md
        type: Report
        subject: test
        issuer: { name: Office }
        symbol: R
        place: Here
        signature: { capacity: direct, position: Head, name: A }
        """;

    private readonly DiagnosticBag _diagnostics = new();

    [Fact]
    public void Read_FilesAndFolders_AreNamedAfterThem()
    {
        var project = Read(("data/notes.yaml", "a: 1"), ("data/people/an.yaml", "b: 2"), ("data/schema/notes.schema.json", "{}"), ("data/schema/people.schema.json", "{}"));

        Assert.Empty(_diagnostics.All);
        Assert.Equal(["notes", "people/an"], project?.DataFiles.Select(file => file.RecordId is null ? file.Name : $"{file.Name}/{file.RecordId}"));
    }

    [Fact]
    public void Read_WithoutReportFile_SaysSo()
    {
        var project = ProjectReader.Read(MemoryFiles.FromTexts([]), _diagnostics);

        Assert.Null(project);
        Assert.Equal("RG1150", Assert.Single(_diagnostics.All).Descriptor.Id);
    }

    [Theory]
    [InlineData("data/my-notes.yaml", "a: 1", "RG1151")]
    [InlineData("data/1st.yaml", "a: 1", "RG1151")]
    [InlineData("data/for.yaml", "a: 1", "RG1151")]
    [InlineData("data/x/y/z.yaml", "a: 1", "RG1152")]
    [InlineData("data/notes.yaml", "a: 1", "RG1153")]
    [InlineData("data/notes.yml", "a: 1", "RG1154")]
    [InlineData("data/known/an.yaml", "id: x", "RG1157")]
    [InlineData("data/known/an.yaml", "- x", "RG1156")]
    [InlineData("data/known.yaml", "a: 1", "RG1155")]
    public void Read_FileThatCannotBeUsed_IsAFindingAtTheFile(string path, string text, string id)
    {
        Read((path, text), ("data/known/zoe.yaml", "a: 1"), ("data/schema/known.schema.json", "{}"), ("data/schema/y.schema.json", "{}"));

        var finding = Assert.Single(_diagnostics.All);
        Assert.Equal((id, path), (finding.Descriptor.Id, finding.Span.File.Path));
    }

    [Fact]
    public void Read_FileThatDoesNotFitItsSchema_IsUnsoundAndTheOthersAreNot()
    {
        var project = Read(
            ("data/notes.yaml", "a: x"),
            ("data/others.yaml", "a: 1"),
            ("data/schema/notes.schema.json", """{ "properties": { "a": { "type": "integer" } } }"""),
            ("data/schema/others.schema.json", "{}"));

        Assert.Equal([false, true], project?.DataFiles.Select(file => file.IsSound));
    }

    [Fact]
    public void ToolSchemas_InTheShippedProject_AreTheToolsOwn()
    {
        foreach (var name in ToolSchemas.Names)
        {
            var copy = File.ReadAllText(Path.Combine(TestFolders.Repository, "data", "schema", name));

            Assert.Equal(ToolSchemas.Read(name).Text, copy);
        }
    }

    private ReportProject? Read(params (string Path, string Text)[] files)
    {
        var texts = files.Select(file => new KeyValuePair<string, string>(file.Path, file.Text)).Append(new("data/report.yaml", Report));
        return ProjectReader.Read(MemoryFiles.FromTexts(texts), _diagnostics);
    }
}
