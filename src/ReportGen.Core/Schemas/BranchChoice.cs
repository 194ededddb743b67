using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>
/// Explains why no branch of <c>anyOf</c> or <c>oneOf</c> holds as one mistake: by the types that are allowed, by the field that tells
/// the branches apart, or else by the branch that comes nearest.
/// </summary>
internal static class BranchChoice
{
    /// <summary>The findings to show, with what the chosen branch looked at.</summary>
    public static SchemaResult Choose(
        IReadOnlyList<JsonSchema> branches, IReadOnlyList<SchemaResult> results, InstancePlace place, ScalarKinds kinds, string keyword)
    {
        var types = place.Node is DataScalar ? DataTypes.Of(kinds) : DataTypes.Of(place.Node);
        var fitting = new List<int>();
        var wanted = SchemaTypes.None;
        for (var i = 0; i < branches.Count; i++)
        {
            wanted |= branches[i].PossibleTypes;
            if (FitsType(branches[i], results[i], types, place.Node))
                fitting.Add(i);
        }
        if (fitting.Count == 0)
            return Only(Values(branches, AllOf(branches)) is { } all && place.Node is DataScalar { Text.Length: > 0 }
                ? ValueEvaluator.Refuse(all, place)
                : SchemaEvaluator.TypeFinding(place, wanted, kinds), keyword);
        if (fitting.Count == 1)
            return results[fitting[0]];
        if (place.Node is DataMapping mapping && ByDiscriminator(branches, results, fitting, mapping, place) is { } chosen)
            return chosen;
        if (place.Node is DataScalar && Values(branches, fitting) is { } values)
            return Only(ValueEvaluator.Refuse(values, place), keyword);
        return results[Nearest(results, fitting)];
    }

    private static SchemaResult Only(SchemaFinding finding, string keyword)
    {
        var result = new SchemaResult();
        result.Add(finding with { Keyword = finding.Keyword == "type" ? "type" : keyword });
        return result;
    }

    private static List<int> AllOf(IReadOnlyList<JsonSchema> branches)
    {
        var all = new List<int>();
        for (var i = 0; i < branches.Count; i++)
            all.Add(i);
        return all;
    }

    private static bool FitsType(JsonSchema branch, SchemaResult result, SchemaTypes types, DataNode node)
    {
        if ((branch.PossibleTypes & types) == 0)
            return false;
        foreach (var finding in result.Findings)
        {
            if (finding.Node == node && finding.Keyword == "type")
                return false;
        }
        return true;
    }

    /// <summary>All values of branches that are nothing but lists of values; null when one is not.</summary>
    private static List<DataNode>? Values(IReadOnlyList<JsonSchema> branches, List<int> indexes)
    {
        var values = new List<DataNode>();
        foreach (var index in indexes)
        {
            if (ValuesOf(branches[index]) is not { } some)
                return null;
            values.AddRange(some);
        }
        return values;
    }

    private static IReadOnlyList<DataNode>? ValuesOf(JsonSchema schema) => schema.Values ?? schema.Reference?.Values;

    /// <summary>A field with a fixed value in each branch, such as <c>kind</c>, says which branch was meant.</summary>
    private static SchemaResult? ByDiscriminator(
        IReadOnlyList<JsonSchema> branches, IReadOnlyList<SchemaResult> results, List<int> fitting, DataMapping mapping, InstancePlace place)
    {
        foreach (var field in SchemaNavigation.FieldsOf(branches[fitting[0]]))
        {
            if (ValuesOf(field.Schema) is null || mapping.Find(field.Name) is not { } entry)
                continue;
            var values = new List<DataNode>();
            var chosen = new List<int>();
            foreach (var index in fitting)
            {
                if (SchemaNavigation.FieldOf(branches[index], field.Name) is not { } schema || ValuesOf(schema) is not { } own)
                {
                    values.Clear();
                    break;
                }
                values.AddRange(own);
                if (own.Any(value => DataEquality.CanBe(entry.Value, value)))
                    chosen.Add(index);
            }
            if (values.Count == 0 || chosen.Count == fitting.Count)
                continue;
            return chosen.Count > 0
                ? results[Nearest(results, chosen)]
                : Only(ValueEvaluator.Refuse(values, place.Field(entry, field.Schema)), "enum");
        }
        return null;
    }

    private static int Nearest(IReadOnlyList<SchemaResult> results, List<int> indexes)
    {
        var best = indexes[0];
        foreach (var index in indexes)
        {
            if (CostOf(results[index]) < CostOf(results[best]))
                best = index;
        }
        return best;
    }

    /// <summary>Mistakes further inside weigh less: the branch was then right about more of the data.</summary>
    private static double CostOf(SchemaResult result)
    {
        var cost = 0.0;
        foreach (var finding in result.Findings)
            cost += (finding.Name is not null && finding.Meant is null ? 2.0 : 1.0) / (1 + finding.Depth);
        return cost;
    }
}
