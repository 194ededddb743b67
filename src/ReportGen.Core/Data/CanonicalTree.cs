using System.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>
/// Takes a data tree into a hash by what it says and not by how it is written: the order of keys, comments, quotes and folding do not
/// count, nor whether a number is <c>1</c> or <c>1.0</c>.
/// </summary>
/// <param name="hash">Takes the trees.</param>
internal sealed class CanonicalTree(Sha256 hash)
{
    /// <summary>So many are sorted faster one by one.</summary>
    private const int Few = 32;

    /// <summary>The entries of all mappings on the way to a node.</summary>
    private readonly List<DataEntry> _sorted = [];
    private ScalarTypes _types = new();

    /// <summary>Takes a node with all below it.</summary>
    /// <param name="types">What each scalar is.</param>
    public void Add(DataNode node, ScalarTypes types)
    {
        _types = types;
        Add(node);
    }

    private void Add(DataNode node)
    {
        switch (node)
        {
            case DataMapping mapping:
                AddMapping(mapping);
                break;
            case DataSequence sequence:
                AddCount('[', sequence.ItemSpan.Length);
                foreach (var item in sequence.ItemSpan)
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
        var (first, count) = (_sorted.Count, mapping.EntrySpan.Length);
        AddSorted(mapping.EntrySpan, first);
        AddCount('{', count);
        for (var i = first; i < first + count; i++)
        {
            hash.AddCounted(_sorted[i].Key);
            Add(_sorted[i].Value);
        }
        _sorted.RemoveRange(first, count);
    }

    private void AddSorted(ReadOnlySpan<DataEntry> entries, int first)
    {
        if (entries.Length > Few)
        {
            foreach (var entry in entries)
                _sorted.Add(entry);
            _sorted.Sort(first, entries.Length, Comparer<DataEntry>.Create(static (one, other) => string.CompareOrdinal(one.Key, other.Key)));
            return;
        }
        foreach (var entry in entries)
        {
            var place = _sorted.Count;
            while (place > first && string.CompareOrdinal(_sorted[place - 1].Key, entry.Key) > 0)
                place--;
            _sorted.Insert(place, entry);
        }
    }

    private void AddCount(char kind, int count)
    {
        hash.Add(kind);
        hash.Add(count);
        hash.Add(';');
    }

    private void AddScalar(DataScalar scalar)
    {
        var kind = _types.KindOf(scalar);
        switch (kind)
        {
            case ScalarKinds.Null:
                hash.Add('~');
                break;
            case ScalarKinds.Boolean:
                hash.Add(scalar.Text.ToLowerInvariant());
                break;
            case ScalarKinds.Integer or ScalarKinds.Number:
                hash.Add('#');
                hash.AddCounted(IsShortest(scalar.Text) ? scalar.Text : DataNumber.Parse(scalar.Text)?.ToString() ?? scalar.Text);
                break;
            default:
                hash.Add('\'');
                hash.AddCounted(scalar.Text);
                break;
        }
    }

    /// <summary>Whether a number is whole and written as the shortest way is.</summary>
    private static bool IsShortest(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }
        return text.Length is > 0 and < 10 && (text[0] != '0' || text.Length == 1);
    }
}
