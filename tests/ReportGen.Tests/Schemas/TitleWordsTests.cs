using System.Text.Json;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Tests.Schemas;

public sealed class TitleWordsTests
{
    public static TheoryData<string> Names => [.. ToolSchemas.Names, ToolSchemas.Tests, "expect.schema.json"];

    [Theory]
    [MemberData(nameof(Names))]
    public void EnglishOf_TitlesOfTheToolsOwnSchemas_AreAllKnown(string name)
    {
        using var schema = JsonDocument.Parse(ToolSchemas.Read(name).Text);

        var unknown = Titles(schema.RootElement).Where(title => TitleWords.EnglishOf(title) is null);

        Assert.Empty(unknown);
    }

    private static IEnumerable<string> Titles(JsonElement element)
    {
        if (element.ValueKind == JsonValueKind.Array)
            return element.EnumerateArray().SelectMany(Titles);
        if (element.ValueKind != JsonValueKind.Object)
            return [];
        string[] own = element.TryGetProperty("title", out var title) && title.ValueKind == JsonValueKind.String ? [title.GetString() ?? ""] : [];
        return own.Concat(element.EnumerateObject().SelectMany(member => Titles(member.Value)));
    }
}
