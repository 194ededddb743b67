using ReportGen.Core.Schemas;

namespace ReportGen.Core.Analysis;

/// <summary>What a schema says of the items of lists, through references and branches.</summary>
internal sealed class SchemaLists
{
    /// <summary>The schemas of items.</summary>
    public List<JsonSchema> Items { get; } = [];

    /// <summary>Whether items differ by their place, or a branch leaves them open, so that no one type fits all.</summary>
    public bool IsMixed { get; private set; }

    /// <summary>Takes what a schema says.</summary>
    public void Add(JsonSchema schema, int depth)
    {
        if (depth > SchemaFields.MostDepth)
            return;
        if (schema.List is { } list)
        {
            IsMixed |= list.First.Count > 0;
            if (list.Items is { } items && !Items.Contains(items))
                Items.Add(items);
        }
        if (schema.Reference is { } reference)
            Add(reference, depth + 1);
        foreach (var part in schema.AllOf)
            Add(part, depth + 1);
        AddBranches(schema.AnyOf, depth);
        AddBranches(schema.OneOf, depth);
    }

    private void AddBranches(IReadOnlyList<JsonSchema> branches, int depth)
    {
        foreach (var branch in branches)
        {
            if ((branch.PossibleTypes & SchemaTypes.Array) == 0)
                continue;
            var before = Items.Count;
            Add(branch, depth + 1);
            IsMixed |= Items.Count == before;
        }
    }
}
