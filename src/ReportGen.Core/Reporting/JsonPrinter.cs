using System.Text.Json;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Reporting;

/// <summary>
/// Prints findings as JSON, version 1: <c>version</c>, <c>project</c> (its folder in the repository, empty for the top), <c>counts</c>,
/// <c>findings</c>. Later versions of the tool only add keys. Lines and columns count from 1, columns in UTF-16 code units; an end is
/// the place behind the last character.
/// </summary>
public static class JsonPrinter
{
    /// <summary>The version of the format.</summary>
    public const int Version = 1;

    /// <summary>Writes the findings in the order given.</summary>
    public static string Print(IReadOnlyList<Diagnostic> diagnostics, ReportContext context) => JsonText.Write(json =>
    {
        json.WriteStartObject();
        json.WriteNumber("version", Version);
        json.WriteString("project", context.PathPrefix.TrimEnd('/'));
        WriteCounts(json, DiagnosticCounts.Of(diagnostics));
        json.WriteStartArray("findings");
        foreach (var diagnostic in diagnostics)
            WriteFinding(json, diagnostic, context.Language);
        json.WriteEndArray();
        json.WriteEndObject();
    });

    private static void WriteCounts(Utf8JsonWriter json, DiagnosticCounts counts)
    {
        json.WriteStartObject("counts");
        json.WriteNumber("error", counts.Errors);
        json.WriteNumber("warning", counts.Warnings);
        json.WriteNumber("note", counts.Notes);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartObject();
        json.WriteString("code", diagnostic.Descriptor.Id);
        if (diagnostic.Rule is not null)
            json.WriteString("rule", diagnostic.Rule);
        json.WriteString("severity", SeverityNames.Of(diagnostic.Severity, Language.English));
        json.WriteString("message", diagnostic.Sentence(language));
        if (diagnostic.Hint is not null)
            json.WriteString("hint", diagnostic.Hint.In(language));
        WritePlace(json, diagnostic.Span);
        WriteRelated(json, diagnostic, language);
        WriteFixes(json, diagnostic);
        json.WriteEndObject();
    }

    private static void WriteRelated(Utf8JsonWriter json, Diagnostic diagnostic, Language language)
    {
        json.WriteStartArray("related");
        foreach (var place in diagnostic.Related)
        {
            json.WriteStartObject();
            json.WriteString("message", place.Text.In(language));
            WritePlace(json, place.Span);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WriteFixes(Utf8JsonWriter json, Diagnostic diagnostic)
    {
        json.WriteStartArray("fixes");
        foreach (var fix in diagnostic.Fixes)
        {
            json.WriteStartObject();
            WritePlace(json, fix.Span);
            json.WriteString("replacement", fix.Replacement);
            json.WriteEndObject();
        }
        json.WriteEndArray();
    }

    private static void WritePlace(Utf8JsonWriter json, SourceSpan span)
    {
        var (start, end) = (span.Position, span.EndPosition);
        json.WriteString("file", span.File.Path);
        json.WriteNumber("line", start.Line);
        json.WriteNumber("column", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
    }
}
