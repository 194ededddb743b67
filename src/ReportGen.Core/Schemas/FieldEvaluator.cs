using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>Holds the keywords about fields against a mapping.</summary>
internal sealed class FieldEvaluator(SchemaEvaluator evaluator)
{
    public void Evaluate(JsonSchema schema, DataMapping mapping, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        if (schema.Fields is not { } rules)
            return;
        var plan = rules.Plan;
        var next = 0;
        foreach (var entry in mapping.EntrySpan)
            EvaluateField(schema, rules, plan.Find(entry.Key, ref next), mapping, entry, place, scope, result);
        foreach (var name in plan.Required)
        {
            if (mapping.Find(name) is not null)
                continue;
            if (evaluator.IsAsking)
                result.Refuse();
            else
                ReportMissing(schema, name, mapping, place, result);
        }
        if (plan.HasDependents)
            EvaluateDependents(rules, mapping, place, scope, result);
        ReportCount(rules, mapping.EntrySpan.Length, place, result);
    }

    /// <summary>Holds <c>unevaluatedProperties</c> against the fields that nothing else has spoken of.</summary>
    public void EvaluateRest(JsonSchema schema, DataMapping mapping, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        if (schema.Fields?.Unevaluated is not { } rest)
            return;
        foreach (var entry in mapping.EntrySpan)
        {
            if (!result.HasField(entry.Key))
                EvaluateOther(schema, rest, mapping, entry, place, scope, result);
        }
    }

    /// <param name="known">The schema of the field's name; null when it has none.</param>
    private void EvaluateField(
        JsonSchema schema, FieldRules rules, JsonSchema? known, DataMapping mapping, DataEntry entry, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        if (rules.Names is not null)
            EvaluateName(rules.Names, entry, place, scope, result);
        if (known is not null)
            EvaluateBelow(known, entry, place, scope, result);
        foreach (var field in rules.Plan.Patterns)
        {
            if (!field.Pattern.IsFoundIn(entry.Key))
                continue;
            known = field.Schema;
            EvaluateBelow(field.Schema, entry, place, scope, result);
        }
        if (known is null && rules.Additional is not null)
            EvaluateOther(schema, rules.Additional, mapping, entry, place, scope, result);
    }

    private void EvaluateBelow(JsonSchema schema, DataEntry entry, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        Mark(entry, result);
        if (entry.Value is DataScalar scalar && evaluator.HoldsForText(schema, scalar))
            return;
        var field = place.Field(entry, schema);
        if (schema.Constant == false)
            result.Add(new SchemaFinding(SchemaDiagnostics.Forbidden.At(entry.KeySpan, field.Subject), place.Node, "properties", place.Depth));
        else
            evaluator.EvaluateBelow(schema, field, scope, result);
    }

    private void Mark(DataEntry entry, SchemaResult result)
    {
        if (evaluator.IsMarking)
            result.MarkField(entry.Key);
    }

    private void EvaluateName(JsonSchema names, DataEntry entry, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        var key = new DataScalar(
            new SourceSlice(entry.KeySpan.File, entry.Key, entry.KeySpan.Start), entry.KeySpan, ScalarStyle.SingleQuoted, ScalarKinds.String);
        result.AddFindings(evaluator.Evaluate(names, place.Key(key, names), scope));
    }

    /// <summary>A field that the schema does not name: refused, or held against the schema of all others.</summary>
    private void EvaluateOther(
        JsonSchema schema, JsonSchema other, DataMapping mapping, DataEntry entry, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        if (other.Constant != false)
        {
            EvaluateBelow(other, entry, place, scope, result);
            return;
        }
        Mark(entry, result);
        if (evaluator.IsAsking)
            result.Refuse();
        else
            ReportUnknown(schema, mapping, entry, place, scope, result);
    }

    private void ReportUnknown(JsonSchema schema, DataMapping mapping, DataEntry entry, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        var fields = SchemaNavigation.FieldsOf(schema);
        var meant = NearestName.Find(entry.Key, Absent(fields, mapping));
        var diagnostic = SchemaDiagnostics.UnknownField.At(entry.KeySpan, entry.Key, place.Subject).WithHint(Hints.DidYouMean(meant));
        result.Add(new SchemaFinding(diagnostic, mapping, "additionalProperties", place.Depth) { Name = entry.Key, Meant = meant });
        if (meant is not null && fields.Find(field => field.Name == meant) is { } field)
            evaluator.EvaluateBelow(field.Schema, place.Field(entry, field.Schema), scope, result);
    }

    private static List<string> Absent(List<SchemaField> fields, DataMapping mapping)
    {
        var names = new List<string>(fields.Count);
        foreach (var field in fields)
        {
            if (mapping.Find(field.Name) is null)
                names.Add(field.Name);
        }
        return names;
    }

    private static void ReportMissing(JsonSchema schema, string name, DataMapping mapping, InstancePlace place, SchemaResult result)
    {
        var finding = Missing(name, SchemaDiagnostics.MissingField.At(place.ParentSpan, name, place.Subject, NounOf(schema, name)), place);
        result.Add(MisspeltFields.Explain(finding, name, schema, mapping));
    }

    private static SchemaFinding Missing(string name, Diagnostic diagnostic, InstancePlace place) =>
        new(diagnostic, place.Node, "required", place.Depth) { Name = name };

    private static LocalizedText NounOf(JsonSchema schema, string name)
    {
        var field = schema.Fields?.Find(name) ?? SchemaNavigation.FieldsOf(schema).Find(field => field.Name == name)?.Schema;
        return field is not null && InstancePlace.NounOf(field) is { } noun ? new LocalizedText(" ({0})", " ({0})", noun) : LocalizedText.Same("");
    }

    private void EvaluateDependents(FieldRules rules, DataMapping mapping, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        for (var i = 0; i < rules.DependentRequired.Count; i++)
        {
            var dependent = rules.DependentRequired[i];
            if (mapping.Find(dependent.Name) is not { } cause)
                continue;
            foreach (var name in dependent.Required)
            {
                if (mapping.Find(name) is null)
                    result.Add(Missing(name, SchemaDiagnostics.MissingCompanion.At(cause.KeySpan, name, dependent.Name, place.Subject), place));
            }
        }
        for (var i = 0; i < rules.DependentSchemas.Count; i++)
        {
            var dependent = rules.DependentSchemas[i];
            if (mapping.Find(dependent.Name) is not null)
                evaluator.Evaluate(dependent.Schema, place, scope, 0, result);
        }
    }

    private static void ReportCount(FieldRules rules, int count, InstancePlace place, SchemaResult result)
    {
        if (!(count < rules.MinCount) && !(count > rules.MaxCount))
            return;
        var isFewer = count < rules.MinCount;
        var bound = rules.MinCount == rules.MaxCount ? SchemaWords.Bound(rules.MinCount, rules.MaxCount)
            : isFewer ? SchemaWords.Bound(rules.MinCount, null) : SchemaWords.Bound(null, rules.MaxCount);
        result.Add(SchemaEvaluator.Finding(
            SchemaDiagnostics.WrongCount.At(place.Span, place.Subject, SchemaWords.Count(count, SchemaWords.Fields), bound), place, isFewer ? "minProperties" : "maxProperties"));
    }
}
