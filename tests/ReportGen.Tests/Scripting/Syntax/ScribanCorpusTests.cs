using System.Text.Json;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;
using Xunit.Abstractions;

namespace ReportGen.Tests.Scripting.Syntax;

/// <summary>What Scriban parses we parse, and what it refuses we refuse at the same place.</summary>
public sealed class ScribanCorpusTests(ITestOutputHelper output)
{
    [CorpusFact]
    public void Parse_EveryCase_IsReadOrRefusedAsByScriban()
    {
        var failures = new List<string>();
        var passed = 0;

        using var document = JsonDocument.Parse(File.ReadAllText(CorpusFactAttribute.FilePath));
        foreach (var item in document.RootElement.GetProperty("cases").EnumerateArray())
        {
            var failure = Check(item);
            if (failure is null)
                passed++;
            else
                failures.Add($"{item.GetProperty("id").GetString()}: {failure}");
        }

        output.WriteLine($"{passed} passed, {failures.Count} failed");
        Assert.Empty(failures);
    }

    private static string? Check(JsonElement item)
    {
        var diagnostics = new DiagnosticBag();
        var source = new SourceFile("case.txt", item.GetProperty("input").GetString() ?? "");
        var template = TemplateParser.Parse(new SourceSlice(source), diagnostics);
        var found = string.Join(" / ", diagnostics.Sorted());
        if (item.GetProperty("kind").GetString() != "parse-error")
            return template is not null ? null : found;

        var expected = $"case.txt:{item.GetProperty("line").GetInt32()}:{item.GetProperty("column").GetInt32()}";
        if (template is not null)
            return "parsed";
        return diagnostics.Sorted()[0].Span.ToString() == expected ? null : $"expected {expected}, found {found}";
    }
}
