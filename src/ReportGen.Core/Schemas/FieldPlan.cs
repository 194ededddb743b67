namespace ReportGen.Core.Schemas;

/// <summary>How to hold the keywords about fields against mappings.</summary>
/// <param name="rules">The keywords.</param>
internal sealed class FieldPlan(FieldRules rules)
{
    /// <summary>Optional fields that data leaves out one behind the other.</summary>
    private const int MostLeftOut = 4;

    private readonly SchemaField[] _fields = SchemaPlan.ArrayOf(rules.Properties);

    /// <summary>The keys that must stand.</summary>
    public string[] Required { get; } = SchemaPlan.ArrayOf(rules.Required);

    /// <summary>Schemas for all keys that fit a pattern.</summary>
    public PatternField[] Patterns { get; } = SchemaPlan.ArrayOf(rules.PatternProperties);

    /// <summary>Whether some keys ask for others.</summary>
    public bool HasDependents { get; } = rules.DependentRequired.Count > 0 || rules.DependentSchemas.Count > 0;

    /// <summary>The schema of a known field; data mostly has its fields in the order of the schema.</summary>
    /// <param name="next">Behind the field before in that order; 0 for the first.</param>
    /// <returns>Null when the schema does not name it.</returns>
    public JsonSchema? Find(string name, ref int next)
    {
        for (var i = next; i < _fields.Length && i < next + MostLeftOut; i++)
        {
            if (_fields[i].Name != name)
                continue;
            next = i + 1;
            return _fields[i].Schema;
        }
        return rules.Find(name);
    }
}
