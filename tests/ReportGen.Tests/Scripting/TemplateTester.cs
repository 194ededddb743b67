using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting;

/// <summary>Renders templates that stand in a test: text in, text or findings out.</summary>
internal static class TemplateTester
{
    /// <summary>As Scriban's own cases expect: lenient, and nothing is escaped.</summary>
    public static readonly EvaluationOptions Lenient = new()
    {
        IsStrict = false,
        EscapesMarkdown = false,
        Limits = new EvaluationLimits { LoopTurns = 1000 },
    };

    /// <summary>The text that a template gives; fails the test when it gives findings.</summary>
    public static string Render(string template, string data = "{}", EvaluationOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();

        var text = Render(template, data, options ?? EvaluationOptions.Default, diagnostics);

        Assert.True(diagnostics.Count == 0, string.Join('\n', diagnostics.All));
        return text?.Text ?? "";
    }

    /// <summary>The one finding of a template; fails the test when there is none or more.</summary>
    public static Diagnostic Fail(string template, string data = "{}", EvaluationOptions? options = null)
    {
        var diagnostics = new DiagnosticBag();

        var text = Render(template, data, options ?? EvaluationOptions.Default, diagnostics);

        Assert.Null(text);
        return Assert.Single(diagnostics.All);
    }

    /// <summary>The text with its origins.</summary>
    /// <param name="template">The main template, <c>main.md</c>.</param>
    /// <param name="data">YAML, <c>data.yaml</c>: a mapping whose keys are the names that the template uses.</param>
    /// <param name="includes">Further templates by name.</param>
    public static MappedText? Render(
        string template,
        string data,
        EvaluationOptions options,
        DiagnosticBag diagnostics,
        params IReadOnlyList<KeyValuePair<string, string>> includes)
    {
        var parsed = new Dictionary<string, Template>();
        foreach (var include in includes)
        {
            if (TemplateParser.Parse(new SourceSlice(new SourceFile(include.Key, include.Value)), diagnostics) is { } other)
                parsed.Add(include.Key, other);
        }
        var main = TemplateParser.Parse(new SourceSlice(new SourceFile("main.md", template)), diagnostics);
        return main is null ? null : new TemplateEvaluator(Model(data), options, new IncludeSource(parsed.GetValueOrDefault, parsed.Keys)).Render(main, diagnostics);
    }

    private static ScriptObject Model(string data)
    {
        var diagnostics = new DiagnosticBag();
        var root = YamlReader.Read(new SourceFile("data.yaml", data), diagnostics) as DataMapping;
        Assert.Empty(diagnostics.All);
        var builder = new ModelBuilder(new ScalarTypes());
        var model = new ScriptObject();
        foreach (var entry in root?.Entries ?? [])
            model.Set(entry.Key, builder.File(entry.Key, entry.Value));
        return model;
    }
}
