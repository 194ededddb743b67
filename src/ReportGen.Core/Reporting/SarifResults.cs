using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Reporting;

/// <summary>Writes the results of a SARIF run.</summary>
/// <param name="json">Inside of the run.</param>
/// <param name="context">Language and paths.</param>
/// <param name="rules">The rules of the run, which results name by their index.</param>
internal sealed class SarifResults(Utf8JsonWriter json, ReportContext context, List<DiagnosticDescriptor> rules)
{
    private readonly Dictionary<string, string> _seen = new(StringComparer.Ordinal);

    public void Write(IReadOnlyList<Diagnostic> diagnostics)
    {
        json.WriteStartArray("results");
        foreach (var diagnostic in diagnostics)
            WriteResult(diagnostic);
        json.WriteEndArray();
    }

    private void WriteResult(Diagnostic diagnostic)
    {
        var message = diagnostic.Sentence(context.Language);
        json.WriteStartObject();
        json.WriteString("ruleId", diagnostic.Descriptor.Id);
        json.WriteNumber("ruleIndex", rules.IndexOf(diagnostic.Descriptor));
        json.WriteString("level", SeverityNames.Of(diagnostic.Severity, Language.English));
        WriteMessage("message", diagnostic.Hint is null ? message : $"{message} {diagnostic.Hint.In(context.Language)}");
        json.WriteStartArray("locations");
        WriteLocation(diagnostic.Span, null);
        json.WriteEndArray();
        WriteRelated(diagnostic);
        WriteFingerprint(diagnostic);
        WriteFix(diagnostic);
        json.WriteEndObject();
    }

    private void WriteRelated(Diagnostic diagnostic)
    {
        if (diagnostic.Related.Count == 0)
            return;
        json.WriteStartArray("relatedLocations");
        foreach (var place in diagnostic.Related)
            WriteLocation(place.Span, place.Text.In(context.Language));
        json.WriteEndArray();
    }

    private void WriteLocation(SourceSpan span, string? message)
    {
        json.WriteStartObject();
        json.WriteStartObject("physicalLocation");
        WriteArtifact(span.File);
        WriteRegion("region", span);
        json.WriteEndObject();
        if (message is not null)
            WriteMessage("message", message);
        json.WriteEndObject();
    }

    private void WriteArtifact(SourceFile file)
    {
        var segments = (context.PathPrefix + file.Path).Split('/');
        for (var i = 0; i < segments.Length; i++)
            segments[i] = Uri.EscapeDataString(segments[i]);
        json.WriteStartObject("artifactLocation");
        json.WriteString("uri", string.Join('/', segments));
        json.WriteEndObject();
    }

    private void WriteRegion(string name, SourceSpan span)
    {
        var (start, end) = (span.Position, span.EndPosition);
        json.WriteStartObject(name);
        json.WriteNumber("startLine", start.Line);
        json.WriteNumber("startColumn", start.Column);
        json.WriteNumber("endLine", end.Line);
        json.WriteNumber("endColumn", end.Column);
        json.WriteEndObject();
    }

    private void WriteMessage(string name, string text)
    {
        json.WriteStartObject(name);
        json.WriteString("text", text);
        json.WriteEndObject();
    }

    /// <summary>
    /// What stays the same when lines above change: the code, the file, the text of the line; the second of two equal ones is told
    /// apart by its number.
    /// </summary>
    private void WriteFingerprint(Diagnostic diagnostic)
    {
        var line = diagnostic.Span.File.Line(diagnostic.Span.Position.Line).Trim();
        var identity = $"{diagnostic.Descriptor.Id}\n{diagnostic.Rule}\n{diagnostic.Span.File.Path}\n{line}";
        var number = 1;
        while (!_seen.TryAdd(identity + "\n" + number.ToString(CultureInfo.InvariantCulture), diagnostic.Descriptor.Id))
            number++;
        var hash = SHA256.HashData(Encoding.UTF8.GetBytes(identity));
        json.WriteStartObject("partialFingerprints");
        json.WriteString("findingLine/v1", $"{Convert.ToHexStringLower(hash.AsSpan(0, 8))}:{number.ToString(CultureInfo.InvariantCulture)}");
        json.WriteEndObject();
    }

    /// <summary>One fix of several replacements, since they belong together; SARIF takes several fixes for a choice.</summary>
    private void WriteFix(Diagnostic diagnostic)
    {
        if (diagnostic.Fixes.Count == 0)
            return;
        json.WriteStartArray("fixes");
        json.WriteStartObject();
        WriteMessage("description", new LocalizedText("What 'reportgen check --fix' does.", "Cách sửa của “reportgen check --fix”.").In(context.Language));
        json.WriteStartArray("artifactChanges");
        foreach (var fix in diagnostic.Fixes)
            WriteChange(fix);
        json.WriteEndArray();
        json.WriteEndObject();
        json.WriteEndArray();
    }

    private void WriteChange(TextFix fix)
    {
        json.WriteStartObject();
        WriteArtifact(fix.Span.File);
        json.WriteStartArray("replacements");
        json.WriteStartObject();
        WriteRegion("deletedRegion", fix.Span);
        WriteMessage("insertedContent", fix.Replacement);
        json.WriteEndObject();
        json.WriteEndArray();
        json.WriteEndObject();
    }
}
