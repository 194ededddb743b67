using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Cli;

/// <summary><c>check --fix</c>: what it changes, what it leaves, what it says.</summary>
public sealed class FixRunTests : IDisposable
{
    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Fact]
    public void Fix_ChangesTheseCharactersOnlyAndPrintsEach()
    {
        const string before = "# ghi chú  giữ nguyên\r\nmost_nights:   2   # hai\r\nhotline: 0251  # không nháy\r\n";
        _project.Write("data/settings.yaml", before);
        _project.Replace("templates/report.md", "Mỗi người trực đêm", "Mỗi người ,trực hoà đe\u0302m");

        var outcome = _project.Run("check", "--fix");

        Assert.Equal(before.Replace("0251", "\"0251\"", StringComparison.Ordinal), _project.Read("data/settings.yaml"));
        Assert.Contains("Mỗi người, trực hòa đêm không quá", _project.Read("templates/report.md"), StringComparison.Ordinal);
        Assert.Equal(0, outcome.Code);
        Assert.Contains("data/settings.yaml:3:10: RG2020: “0251” -> “\"0251\"”\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RG1070: “hoà” -> “hòa”\n", outcome.Output, StringComparison.Ordinal);
        Assert.Contains("RG1005: “đe<U+0302>m” -> “đêm”\n", outcome.Output, StringComparison.Ordinal);
        Assert.Matches("^Đã sửa \\d chỗ.\n0 lỗi, 0 cảnh báo, 0 ghi chú\n$", outcome.Error);
        Assert.DoesNotContain(Directory.GetFiles(_project.PathOf("data")), path => path.EndsWith(".new", StringComparison.Ordinal));
    }

    [Fact]
    public void Fix_WhatAPersonMustDecide_IsLeftAndReported()
    {
        _project.Write("data/settings.yaml", "most_nights: viele\nhotline: 0251\n");

        var outcome = _project.Run("check", "--fix");

        Assert.Equal(1, outcome.Code);
        Assert.Equal("most_nights: viele\nhotline: \"0251\"\n", _project.Read("data/settings.yaml"));
        Assert.Contains("data/settings.yaml:1:14: error RG2003", outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Fix_NothingToMend_TouchesNoFile()
    {
        var time = File.GetLastWriteTimeUtc(_project.PathOf("data/settings.yaml"));

        var outcome = _project.Run("check", "--fix");

        Assert.Equal(new CliOutcome(0, "", "Đã sửa 0 chỗ.\n0 lỗi, 0 cảnh báo, 0 ghi chú\n"), outcome);
        Assert.Equal(time, File.GetLastWriteTimeUtc(_project.PathOf("data/settings.yaml")));
    }

    [Fact]
    public void Fix_ReadOnlyFile_ChangesNothingAtAll()
    {
        _project.Write("data/settings.yaml", "most_nights: 2\nhotline: 0251\n");
        _project.Replace("templates/report.md", "Mỗi người", "Mỗi  người");
        var template = _project.Read("templates/report.md");
        File.SetAttributes(_project.PathOf("data/settings.yaml"), FileAttributes.ReadOnly);

        var outcome = _project.Run("check", "--fix", "--lang", "en");

        File.SetAttributes(_project.PathOf("data/settings.yaml"), FileAttributes.Normal);
        Assert.Equal(2, outcome.Code);
        Assert.StartsWith("'data/settings.yaml' was not changed, nor any other file: it is read-only.\n", outcome.Error, StringComparison.Ordinal);
        Assert.Equal(template, _project.Read("templates/report.md"));
    }

    [Fact]
    public void Write_FileChangedMeanwhile_Refuses()
    {
        var file = new SourceFile("data/settings.yaml", "what was checked");

        var refusal = TextEditor.Write(_project.Folder, [new TextEdit(file, "new")]);

        Assert.Equal(("data/settings.yaml", "it was changed while it was being checked"), (refusal?.Path, refusal?.Reason.ToString()));
        Assert.StartsWith("# yaml-language-server", _project.Read("data/settings.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Write_ByteOrderMarkAndLink_Stay()
    {
        if (OperatingSystem.IsWindows())
            return;
        _project.Write("data/real.yaml", [0xEF, 0xBB, 0xBF, (byte)'a']);
        File.CreateSymbolicLink(_project.PathOf("data/link.yaml"), _project.PathOf("data/real.yaml"));

        var refusal = TextEditor.Write(_project.Folder, [new TextEdit(new SourceFile("data/link.yaml", "a"), "b")]);

        Assert.Null(refusal);
        Assert.Equal([0xEF, 0xBB, 0xBF, (byte)'b'], File.ReadAllBytes(_project.PathOf("data/real.yaml")));
        Assert.NotNull(new FileInfo(_project.PathOf("data/link.yaml")).LinkTarget);
    }
}
