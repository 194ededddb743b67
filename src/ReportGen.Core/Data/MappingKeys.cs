namespace ReportGen.Core.Data;

/// <summary>The keys of a mapping so far; a dictionary of them is made only where there are many.</summary>
internal sealed class MappingKeys
{
    private const int Few = 8;

    private Dictionary<string, DataEntry>? _index;

    /// <summary>Adds an entry, unless its key is there already.</summary>
    /// <param name="entries">The entries so far.</param>
    /// <returns>The entry with the same key; null when there was none.</returns>
    public DataEntry? AddOrFind(List<DataEntry> entries, DataEntry entry)
    {
        if (Find(entries, entry.Key) is { } first)
            return first;
        entries.Add(entry);
        if (_index is not null)
            _index.Add(entry.Key, entry);
        else if (entries.Count > Few)
            Index(entries);
        return null;
    }

    private DataEntry? Find(List<DataEntry> entries, string key)
    {
        if (_index is not null)
            return _index.TryGetValue(key, out var known) ? known : null;
        foreach (var entry in entries)
        {
            if (entry.Key == key)
                return entry;
        }
        return null;
    }

    private void Index(List<DataEntry> entries)
    {
        _index = new Dictionary<string, DataEntry>(StringComparer.Ordinal);
        foreach (var entry in entries)
            _index.Add(entry.Key, entry);
    }
}
