using ReportGen.Cli;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Tests.Cli;

/// <summary>Plain words mean what the library takes them for; all others are left to it.</summary>
public sealed class PlainWordsTests
{
    [Theory]
    [InlineData("build")]
    [InlineData("check")]
    [InlineData("validate report")]
    [InlineData("build report other -o out")]
    [InlineData("build --output out report --to md")]
    [InlineData("build -C report --to docx --verify --strict -q")]
    [InlineData("check --project report --quiet --lang vi --format json --color never")]
    [InlineData("check build check")]
    [InlineData("build reports/* --lang en")]
    public void Read_PlainWords_GivesWhatTheLibraryGives(string line)
    {
        var arguments = line.Split(' ');

        var settings = PlainWords.Read(arguments);

        var expected = ReportgenTool.Parse(arguments, Language.English, out var options);
        Assert.Empty(expected.Errors);
        Assert.Equivalent(RunSettings.From(expected, options), settings, strict: true);
    }

    [Theory]
    [InlineData("")]
    [InlineData("diff")]
    [InlineData("explain RG2020")]
    [InlineData("--lang vi build")]
    [InlineData("build --help")]
    [InlineData("build -h")]
    [InlineData("build --version")]
    [InlineData("build -o")]
    [InlineData("build -o -q")]
    [InlineData("build --output=out")]
    [InlineData("build -oout")]
    [InlineData("build -o a -o b")]
    [InlineData("build -C a --project b")]
    [InlineData("build --lang fr")]
    [InlineData("build --to pdf")]
    [InlineData("build --to md,docx")]
    [InlineData("build --format word")]
    [InlineData("build --color blue")]
    [InlineData("build --jobs 2")]
    [InlineData("build --fix")]
    [InlineData("build -- report")]
    [InlineData("build  report")]
    [InlineData("check -o out")]
    [InlineData("check --to md")]
    [InlineData("check --verify")]
    public void Read_OtherWords_LeavesThemToTheLibrary(string line) => Assert.Null(PlainWords.Read(line.Split(' ')));
}
