using ReportGen.Cli;

namespace ReportGen.Tests.Cli;

public sealed class ShownPathTests
{
    private static readonly string Root = Path.GetPathRoot(Path.GetTempPath()) ?? "";

    [Theory]
    [InlineData("a/b/c/d.md", "a/b", "c/d.md")]
    [InlineData("a/b/d.md", "", "a/b/d.md")]
    public void Of_PathBelowTheCurrentFolder_IsRelative(string path, string currentFolder, string expected) =>
        Assert.Equal(expected, ShownPath.Of(Full(path), Full(currentFolder)));

    [Theory]
    [InlineData("x/d.md", "a/b")]
    [InlineData("a/d.md", "a/b")]
    [InlineData("a/bc/d.md", "a/b")]
    public void Of_PathElsewhere_IsWhole(string path, string currentFolder) =>
        Assert.Equal(Full(path), ShownPath.Of(Full(path), Full(currentFolder)));

    private static string Full(string path) => Path.Combine(Root, path.Replace('/', Path.DirectorySeparatorChar));
}
