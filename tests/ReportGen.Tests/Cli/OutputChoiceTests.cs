namespace ReportGen.Tests.Cli;

/// <summary><c>build --only</c>: what is named is written, and nothing else is checked.</summary>
public sealed class OutputChoiceTests : IDisposable
{
    private readonly CliProject _project = new();

    public void Dispose() => _project.Dispose();

    [Theory]
    [InlineData("--only lich-truc", "lich-truc.docx lich-truc.md")]
    [InlineData("--only lich-truc.md", "lich-truc.md")]
    [InlineData("--only lich-truc.docx --verify", "lich-truc.docx")]
    [InlineData("--only lich-truc.md --only lich-truc.docx", "lich-truc.docx lich-truc.md")]
    [InlineData("--only lich-truc --to md", "lich-truc.md")]
    public void Build_Only_WritesWhatIsNamed(string words, string expected)
    {
        Assert.Equal(0, _project.Run(["build", .. words.Split(' ')]).Code);
        Assert.Equal(expected, NamesIn("out"));
    }

    /// <summary>Whoever names a document means it, whatever is written as a rule.</summary>
    [Theory]
    [InlineData("lich-truc.md", "lich-truc.md")]
    [InlineData("lich-truc", "lich-truc.docx")]
    public void Build_OnlyAndFormatsOfTheProject_NamedOnesCount(string name, string expected)
    {
        _project.Write("data/report.yaml", _project.Read("data/report.yaml") + "\nformats: [docx]\n");

        Assert.Equal(0, _project.Run("build", "--verify", "--only", name).Code);
        Assert.Equal(expected, NamesIn("out"));
    }

    [Theory]
    [InlineData("vi", "Không có báo cáo nào ghi văn bản mang tên “lich-truk”.\nCó phải ý bạn là “lich-truc”?\n")]
    [InlineData("en", "No report writes a document named 'lich-truk'.\nDid you mean 'lich-truc'?\n")]
    public void Build_OnlyWhatNobodyWrites_SaysSo(string language, string error)
    {
        Assert.Equal(new CliOutcome(2, "", error), _project.Run("build", "--only", "lich-truc", "--only", "lich-truk", "--lang", language));
        Assert.False(Directory.Exists(_project.PathOf("out")));
    }

    [Theory]
    [InlineData("vi", "Dùng cùng lúc “--to” và “--only”")]
    [InlineData("en", "'--to' and '--only' together")]
    public void Build_OnlyOfAFormatThatIsNotAskedFor_SaysSo(string language, string error)
    {
        var outcome = _project.Run("build", "--only", "lich-truc.docx", "--to", "md", "--lang", language);

        Assert.Equal(2, outcome.Code);
        Assert.Contains(error, outcome.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Build_OnlyOneOfSeveral_ChecksNoOther()
    {
        foreach (var path in Directory.GetFiles(_project.Folder, "*", SearchOption.AllDirectories))
            _project.Write(Path.Combine("..", "other", Path.GetRelativePath(_project.Folder, path)), File.ReadAllBytes(path));
        _project.Replace("../other/data/report.yaml", "output: lich-truc", "output: other    # the other one");
        _project.Replace("data/staff.yaml", "name:", "nmae:");

        var outcome = _project.Run("build", ".", "../other", "--only", "other", "--lang", "en");

        Assert.Equal((0, ""), (outcome.Code, outcome.Output));
        Assert.False(Directory.Exists(_project.PathOf("out")));
        Assert.Equal("other.docx other.md", NamesIn("../other/out"));
        Assert.Equal(1, _project.Run("build", ".", "../other", "--only", "other", "--only", "lich-truc").Code);
    }

    [Fact]
    public void Build_OnlyInAShard_NameMayBeInAnother() =>
        Assert.Equal(0, _project.Run("build", ".", "--only", "elsewhere", "--shard", "1/2").Code);

    private string NamesIn(string folder) =>
        string.Join(' ', Directory.GetFiles(_project.PathOf(folder)).Select(Path.GetFileName).Where(name => name != ".reportgen").Order(StringComparer.Ordinal));
}
