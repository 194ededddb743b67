using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Builds;

public sealed class BuildMemoryTests
{
    /// <summary>Each case differs from the one before in a few files only, so that what is remembered wrongly shows in the next.</summary>
    [Fact]
    public void Builds_OfAllCasesWithOneMemory_SayWhatEachSaysAlone()
    {
        var memory = new BuildMemory();
        var folder = Path.Combine(TestFolders.Tests, "cases");
        const string extension = ".case.yaml";

        foreach (var path in Directory.EnumerateFiles(folder, "*" + extension, SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            var verified = path[..^extension.Length] + ".verified.txt";
            if (File.Exists(verified))
                Assert.Equal(File.ReadAllText(verified).TrimEnd(), CaseRun.Of(CaseFile.Read(path), memory).TrimEnd());
        }
    }

    [Fact]
    public void Get_SameInputs_MakesOnceAndGivesTheFindingsAgain()
    {
        var memory = new BuildMemory();
        var (first, second) = (new DiagnosticBag(), new DiagnosticBag());
        var made = 0;

        BuildMemory.Get(memory, "x", [new byte[] { 1, 2 }, "a", memory], Make, first);
        var result = BuildMemory.Get(memory, "x", [new byte[] { 1, 2 }, "a", memory], Make, second);

        Assert.Equal(("made 1", 1), (result, made));
        Assert.Equal(first.All, second.All);
        Assert.Single(second.All);

        string Make(DiagnosticBag diagnostics)
        {
            made++;
            diagnostics.Add(ProjectDiagnostics.NoReportFile.At(new Core.Sources.SourceFile("x", "").Span(0, 0), "x"));
            return $"made {made}";
        }
    }

    [Fact]
    public void Read_AnyFile_GivesWhatThereIsNow()
    {
        var memory = new BuildMemory();
        var (one, same, other) = (FilesOf("x: 1"), FilesOf("x: 1"), FilesOf("x: 2"));

        Assert.Equal("x: 1"u8.ToArray(), BuildMemory.Read(memory, one, "data/a.yaml"));
        memory.Begin();
        Assert.Equal("x: 1"u8.ToArray(), BuildMemory.Read(memory, same, "data/a.yaml"));
        memory.Begin();
        Assert.Equal("x: 2"u8.ToArray(), BuildMemory.Read(memory, other, "data/a.yaml"));
        Assert.Null(BuildMemory.Read(memory, other, "data/b.yaml"));

        static MemoryFiles FilesOf(string text) => MemoryFiles.FromTexts([new("data/a.yaml", text)]);
    }

    [Fact]
    public void Begin_WhatTheBuildBeforeDidNotAskFor_IsForgotten()
    {
        var memory = new BuildMemory();
        memory.Begin();
        BuildMemory.Get(memory, "kept", ["a"], _ => "first", new DiagnosticBag());
        BuildMemory.Get(memory, "left", ["a"], _ => "first", new DiagnosticBag());
        memory.Begin();
        BuildMemory.Get(memory, "kept", ["a"], _ => "second", new DiagnosticBag());
        memory.Begin();

        var kept = BuildMemory.Get(memory, "kept", ["a"], _ => "third", new DiagnosticBag());
        var left = BuildMemory.Get(memory, "left", ["a"], _ => "third", new DiagnosticBag());

        Assert.Equal(("first", "third"), (kept, left));
    }

    [Theory]
    [InlineData(1, "a", true)]
    [InlineData(2, "b", true)]
    [InlineData(2, "a", false)]
    public void Get_AnInputDiffers_MakesAnew(byte data, string text, bool isSameObject)
    {
        var memory = new BuildMemory();
        BuildMemory.Get(memory, "x", [new byte[] { 2 }, "a", memory], _ => "first", new DiagnosticBag());

        var result = BuildMemory.Get(memory, "x", [new byte[] { data }, text, isSameObject ? memory : new object()], _ => "second", new DiagnosticBag());

        Assert.Equal("second", result);
    }
}
