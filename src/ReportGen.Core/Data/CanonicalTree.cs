using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>
/// Takes a data tree into a hash by what it says and not by how it is written: the order of keys, comments, quotes and folding do not
/// count, nor whether a number is <c>1</c> or <c>1.0</c>.
/// </summary>
/// <param name="types">What each scalar is.</param>
/// <param name="hash">Takes the tree.</param>
internal sealed class CanonicalTree(ScalarTypes types, Sha256 hash)
{
    /// <summary>Takes a node with all below it.</summary>
    public void Add(DataNode node)
    {
        switch (node)
        {
            case DataMapping mapping:
                AddMapping(mapping);
                break;
            case DataSequence sequence:
                AddCount('[', sequence.Items.Count);
                foreach (var item in sequence.Items)
                    Add(item);
                break;
            case DataScalar scalar:
                AddScalar(scalar);
                break;
            default:
                throw new UnreachableException();
        }
    }

    private void AddMapping(DataMapping mapping)
    {
        var entries = new List<DataEntry>(mapping.Entries);
        entries.Sort((one, other) => string.CompareOrdinal(one.Key, other.Key));
        AddCount('{', entries.Count);
        foreach (var entry in entries)
        {
            hash.AddCounted(entry.Key);
            Add(entry.Value);
        }
    }

    private void AddCount(char kind, int count) => hash.Add(kind + count.ToString(CultureInfo.InvariantCulture) + ";");

    private void AddScalar(DataScalar scalar)
    {
        var kind = types.KindOf(scalar);
        switch (kind)
        {
            case ScalarKinds.Null:
                hash.Add("~");
                break;
            case ScalarKinds.Boolean:
                hash.Add(scalar.Text.ToLowerInvariant());
                break;
            case ScalarKinds.Integer or ScalarKinds.Number:
                hash.Add("#");
                hash.AddCounted(DataNumber.Parse(scalar.Text)?.ToString() ?? scalar.Text);
                break;
            default:
                hash.Add("'");
                hash.AddCounted(scalar.Text);
                break;
        }
    }
}
