using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Checks data against a schema, and decides what each scalar is.</summary>
public static class SchemaValidator
{
    /// <summary>Checks the data of one file.</summary>
    /// <param name="schema">The schema of the file.</param>
    /// <param name="root">The file's tree.</param>
    /// <param name="diagnostics">Takes one finding for each mistake, in the order of the file.</param>
    /// <param name="types">Takes the decisions about scalars, also where something is wrong.</param>
    /// <returns>Whether the schema holds; warnings do not count.</returns>
    public static bool Validate(JsonSchema schema, DataNode root, DiagnosticBag diagnostics, ScalarTypes types)
    {
        var result = new SchemaEvaluator(root.Span.File.Text.Length).Evaluate(schema, InstancePlace.Root(root, schema), null);
        var readings = result.Readings;
        for (var i = 0; i < readings.Count; i++)
            types.Narrow(readings.ScalarAt(i), readings.KindsAt(i));

        var findings = FindingFilter.Filter(result.Findings);
        foreach (var finding in findings)
            diagnostics.Add(finding.Diagnostic);
        if (schema.Resource.Mode == SchemaMode.Project)
            WarnAboutText(readings, findings, diagnostics, types);
        return result.Holds;
    }

    /// <summary>Warns where text looks like something else to whoever has no schema.</summary>
    private static void WarnAboutText(
        ScalarReadings readings, IReadOnlyList<SchemaFinding> findings, DiagnosticBag diagnostics, ScalarTypes types)
    {
        HashSet<DataNode>? seen = null;
        for (var i = 0; i < readings.Count; i++)
        {
            var scalar = readings.ScalarAt(i);
            if (types.KindOf(scalar) != ScalarKinds.String || PlainScalars.OtherReadingOf(scalar.Text) is not { } other
                || !(seen ??= NeedingNoWarning(readings, findings)).Add(scalar))
                continue;
            diagnostics.Add(SchemaDiagnostics.AmbiguousText.At(scalar.Span, scalar.Text, other).WithHint(new LocalizedText(
                "Write \"{0}\" with quotes.", "Hãy ghi \"{0}\" trong dấu nháy kép.", scalar.Text)).WithFix(Quoted(scalar)));
        }
    }

    private static HashSet<DataNode> NeedingNoWarning(ScalarReadings readings, IReadOnlyList<SchemaFinding> findings)
    {
        var nodes = new HashSet<DataNode>(ReferenceEqualityComparer.Instance);
        foreach (var finding in findings)
            nodes.Add(finding.Node);
        for (var i = 0; i < readings.Count; i++)
        {
            if (readings.IsSettledAt(i))
                nodes.Add(readings.ScalarAt(i));
        }
        return nodes;
    }

    /// <returns>Null where the file does not hold the very text: quotes around it could mean something else.</returns>
    private static TextFix? Quoted(DataScalar scalar)
    {
        if (scalar.Style != ScalarStyle.Plain || scalar.Span.Length == 0 || scalar.Span.Text != scalar.Text)
            return null;
        var isSimple = scalar.Text.AsSpan().IndexOfAny('"', '\\') < 0;
        return new TextFix(scalar.Span, isSimple ? $"\"{scalar.Text}\"" : $"'{scalar.Text.Replace("'", "''", StringComparison.Ordinal)}'");
    }
}
