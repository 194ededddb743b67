using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Finds the key that was probably meant for a missing field, where the schema allows keys that it does not name.</summary>
internal static class MisspeltFields
{
    private static readonly LocalizedText SimilarKey = new("a key of a similar name", "trường có tên gần giống");

    /// <summary>The finding about a missing field, with the similar key where there is one.</summary>
    /// <param name="finding">That the field is missing.</param>
    /// <param name="name">The field.</param>
    /// <param name="schema">The schema that asks for it.</param>
    /// <param name="mapping">What it is missing in.</param>
    public static SchemaFinding Explain(SchemaFinding finding, string name, JsonSchema schema, DataMapping mapping)
    {
        if (NearestName.Find(name, UnnamedKeys(schema, mapping)) is not { } key || mapping.Find(key) is not { } entry)
            return finding;
        var hint = new LocalizedText(
            "Rename '{0}' to '{1}' if that is what it means.", "Hãy đổi “{0}” thành “{1}” nếu đó chính là trường này.", key, name);
        return finding with
        {
            Diagnostic = finding.Diagnostic.WithRelated(entry.KeySpan, SimilarKey).WithHint(hint),
            Misspelt = entry.Value,
        };
    }

    /// <summary>The keys that the schema neither names nor knows by a pattern.</summary>
    private static List<string> UnnamedKeys(JsonSchema schema, DataMapping mapping)
    {
        var known = SchemaNavigation.FieldsOf(schema);
        var keys = new List<string>();
        foreach (var entry in mapping.EntrySpan)
        {
            if (!known.Exists(field => field.Name == entry.Key) && !HasPatternFor(schema, entry.Key))
                keys.Add(entry.Key);
        }
        return keys;
    }

    private static bool HasPatternFor(JsonSchema schema, string key)
    {
        foreach (var field in schema.Fields?.PatternProperties ?? [])
        {
            if (field.Pattern.IsFoundIn(key))
                return true;
        }
        return false;
    }
}
