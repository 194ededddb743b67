using System.Text.RegularExpressions;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;

namespace ReportGen.Tests.Schemas;

/// <summary>What the fields of the tool's own files are called in English.</summary>
public sealed partial class SchemaNounsTests
{
    [Fact]
    public void Titles_OfTheToolsSchemas_HaveEnglishNouns()
    {
        var folder = Path.Combine(TestFolders.Repository, "src", "ReportGen.Core", "Projects", "schemas");
        var titles = Directory.GetFiles(folder, "*.json").SelectMany(path => Title().Matches(File.ReadAllText(path)).Select(match => match.Groups[1].Value)).Distinct().Order();

        Assert.Equal(titles, SchemaNouns.Titles.Order());
    }

    [Fact]
    public void Of_TitleOfTheTool_IsANounInBothLanguages()
    {
        var noun = SchemaNouns.Of("địa danh");

        Assert.Equal(("place", "địa danh"), (noun.In(Language.English), noun.In(Language.Vietnamese)));
    }

    [Fact]
    public void Of_TitleOfAProject_StaysAsItsAuthorWroteIt() =>
        Assert.Equal("ngày trực", SchemaNouns.Of("ngày trực").In(Language.English));

    [GeneratedRegex("\"title\": \"([^\"]+)\"")]
    private static partial Regex Title();
}
