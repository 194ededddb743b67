using System.Text.Json;
using ReportGen.Core.Diagnostics;
using Xunit.Abstractions;

namespace ReportGen.Tests.Scripting;

/// <summary>Scriban's own cases, in the folder that REPORTGEN_CORPORA names: our evaluator in its lenient mode gives what theirs gives.</summary>
public sealed class ScribanCorpusTests(ITestOutputHelper output)
{
    private const string FileName = "scriban-cases.json";

    /// <summary>Cases that may fail, each with its reason; one that passes must leave this list.</summary>
    private static readonly Dictionary<string, string> Allowed = new()
    {
        ["date.now#1"] = "The same data must give the same report on any day, so there is no clock.",
    };

    [CorporaFact]
    public void Cases_GiveWhatScribanGives()
    {
        using var corpus = JsonDocument.Parse(CorporaFactAttribute.Read(FileName));
        var model = corpus.RootElement.GetProperty("model").GetRawText();
        var (passed, failures) = (0, new List<string>());

        foreach (var item in corpus.RootElement.GetProperty("cases").EnumerateArray())
        {
            var id = item.GetProperty("id").GetString() ?? "";
            var failure = Run(item, model);
            if (failure is null)
                passed++;
            if ((failure is null) == Allowed.ContainsKey(id))
                failures.Add($"{id}: {failure ?? "passes now: take it off the list"}");
        }

        output.WriteLine($"{passed} passed, {corpus.RootElement.GetProperty("cases").GetArrayLength() - passed} failed");
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static string? Run(JsonElement item, string model)
    {
        var diagnostics = new DiagnosticBag();
        var text = TemplateTester.Render(item.GetProperty("input").GetString() ?? "", model, TemplateTester.Lenient, diagnostics)?.Text;
        if (item.GetProperty("kind").GetString() == "ok")
            return CheckText(item.GetProperty("expected").GetString() ?? "", text, diagnostics);

        var place = $"{item.GetProperty("line")}:{item.GetProperty("column")}";
        return diagnostics.All.Any(diagnostic => diagnostic.Span.Position.ToString() == place)
            ? null
            : $"expected an error at {place}, got {Shown(text, diagnostics)}";
    }

    private static string? CheckText(string expected, string? actual, DiagnosticBag diagnostics) =>
        actual is not null && Trimmed(expected) == Trimmed(actual) ? null : $"expected\n{expected}\ngot\n{Shown(actual, diagnostics)}";

    private static string Trimmed(string text) => string.Join('\n', text.ReplaceLineEndings("\n").Split('\n').Select(line => line.TrimEnd())).TrimEnd();

    private static string Shown(string? text, DiagnosticBag diagnostics) => text ?? string.Join('\n', diagnostics.All);
}
