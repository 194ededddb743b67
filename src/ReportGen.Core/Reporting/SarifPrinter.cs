using System.Text.Json;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Reporting;

/// <summary>Prints findings as SARIF 2.1.0 (OASIS), for code scanning: one run, with the kinds of findings it has as rules.</summary>
public static class SarifPrinter
{
    private const string Schema = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    /// <summary>Writes the findings in the order given.</summary>
    public static string Print(IReadOnlyList<Diagnostic> diagnostics, ReportContext context) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("$schema", Schema);
        json.WriteString("version", "2.1.0");
        json.WriteStartArray("runs");
        json.WriteStartObject();
        var rules = RulesOf(diagnostics);
        WriteTool(json, rules, context);
        json.WriteString("language", LanguageTag(context.Language));
        json.WriteString("columnKind", "utf16CodeUnits");
        new SarifResults(json, context, rules).Write(diagnostics);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static string LanguageTag(Language language) => language == Language.Vietnamese ? "vi" : "en";

    /// <summary>The kinds of findings, each once, in the order of their codes.</summary>
    private static List<DiagnosticDescriptor> RulesOf(IReadOnlyList<Diagnostic> diagnostics)
    {
        var rules = new List<DiagnosticDescriptor>();
        foreach (var diagnostic in diagnostics)
        {
            if (!rules.Contains(diagnostic.Descriptor))
                rules.Add(diagnostic.Descriptor);
        }
        rules.Sort(static (a, b) => string.CompareOrdinal(a.Id, b.Id));
        return rules;
    }

    private static void WriteTool(Utf8JsonWriter json, List<DiagnosticDescriptor> rules, ReportContext context)
    {
        json.WriteStartObject("tool");
        json.WriteStartObject("driver");
        json.WriteString("name", "reportgen");
        json.WriteString("version", context.ToolVersion);
        json.WriteString("semanticVersion", context.ToolVersion);
        json.WriteStartArray("rules");
        foreach (var rule in rules)
            WriteRule(json, rule, context);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndObject();
    }

    private static void WriteRule(Utf8JsonWriter json, DiagnosticDescriptor rule, ReportContext context)
    {
        json.WriteStartObject();
        json.WriteString("id", rule.Id);
        WriteText(json, "shortDescription", rule.OutlineIn(context.Language));
        WriteHelp(json, rule, context);
        json.WriteStartObject("defaultConfiguration");
        json.WriteString("level", SeverityNames.Of(rule.Severity, Language.English));
        json.WriteEndObject();
        json.WriteEndObject();
    }

    /// <summary>In both languages, since one upload serves readers of either.</summary>
    private static void WriteHelp(Utf8JsonWriter json, DiagnosticDescriptor rule, ReportContext context)
    {
        var help = context.Explain(rule.Id) ?? new LocalizedText("{0}", "{1}", rule.OutlineIn(Language.English), rule.OutlineIn(Language.Vietnamese));
        WriteText(json, "help", help.In(Language.Vietnamese) + "\n\n" + help.In(Language.English));
    }

    private static void WriteText(Utf8JsonWriter json, string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }
}
