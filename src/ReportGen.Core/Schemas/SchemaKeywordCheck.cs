using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Refuses what would silently mean nothing in a schema: misspelt keywords and formats, other drafts.</summary>
internal static class SchemaKeywordCheck
{
    private static readonly HashSet<string> Known = new(StringComparer.Ordinal)
    {
        "$schema", "$id", "$ref", "$anchor", "$dynamicRef", "$dynamicAnchor", "$defs", "definitions", "$comment", "$vocabulary",
        "title", "description", "default", "examples", "deprecated", "readOnly", "writeOnly", "errorMessage",
        "type", "enum", "const", "format", "minLength", "maxLength", "pattern",
        "minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf",
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required",
        "dependentRequired", "dependentSchemas", "minProperties", "maxProperties",
        "prefixItems", "items", "contains", "minContains", "maxContains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems",
        "allOf", "anyOf", "oneOf", "not", "if", "then", "else",
        "contentEncoding", "contentMediaType", "contentSchema",
        "markdownDescription", "enumDescriptions", "markdownEnumDescriptions", "defaultSnippets",
    };

    /// <summary>Checks the keywords of one schema; those that start with <c>x-</c> are left to whoever wrote them.</summary>
    public static void Check(DataMapping schema, DiagnosticBag diagnostics)
    {
        foreach (var entry in schema.EntrySpan)
        {
            if (!Known.Contains(entry.Key) && !entry.Key.StartsWith("x-", StringComparison.Ordinal))
                diagnostics.Add(SchemaFileDiagnostics.UnknownKeyword.At(entry.KeySpan, entry.Key)
                    .WithHint(Hints.DidYouMean(NearestName.Find(entry.Key, Known))));
            else if (entry is { Key: "$schema", Value: DataScalar draft } && draft.Text.TrimEnd('#') != MetaSchema.Address)
                diagnostics.Add(SchemaFileDiagnostics.OtherDraft.At(draft.Span, draft.Text));
            else if (entry is { Key: "format", Value: DataScalar format } && Array.IndexOf(SchemaFormats.Names, format.Text) < 0)
                diagnostics.Add(SchemaFileDiagnostics.UnknownFormat.At(format.Span, format.Text)
                    .WithHint(Hints.DidYouMean(NearestName.Find(format.Text, SchemaFormats.Names))));
        }
        CheckRequired(schema, diagnostics);
    }

    /// <summary>Refuses a required field that no data can have, as the schema refuses all fields but those that it names.</summary>
    private static void CheckRequired(DataMapping schema, DiagnosticBag diagnostics)
    {
        var isClosed = schema["additionalProperties"] is DataScalar { Text: "false" } && schema["patternProperties"] is null;
        if (!isClosed || schema["properties"] is not DataMapping fields || schema["required"] is not DataSequence required)
            return;
        foreach (var item in required.ItemSpan)
        {
            if (item is not DataScalar name || fields.Find(name.Text) is not null)
                continue;
            var meant = NearestName.Find(name.Text, NamesOf(fields));
            diagnostics.Add(SchemaFileDiagnostics.RefusedRequired.At(name.Span, name.Text).WithHint(Hints.DidYouMean(meant)));
        }
    }

    private static List<string> NamesOf(DataMapping fields)
    {
        var names = new List<string>(fields.Entries.Count);
        foreach (var field in fields.EntrySpan)
            names.Add(field.Key);
        return names;
    }
}
