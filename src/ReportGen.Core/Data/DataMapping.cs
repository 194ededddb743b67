using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Keys and values, in the order of the file; no key twice.</summary>
public sealed class DataMapping : DataNode
{
    private readonly DataEntry[] _entries;

    /// <param name="span">Its place.</param>
    /// <param name="entries">In the order of the file; nobody else has them.</param>
    public DataMapping(SourceSpan span, DataEntry[] entries)
        : base(span) => _entries = entries;

    /// <inheritdoc cref="DataMapping(SourceSpan, DataEntry[])"/>
    internal DataMapping(SourceFile file, KeyPlace place, DataEntry[] entries)
        : base(file, place.Start, place.Length) => _entries = entries;

    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<DataEntry> Entries => _entries;

    /// <summary>The same, for those who go through every mapping of a file.</summary>
    internal ReadOnlySpan<DataEntry> EntrySpan => _entries;

    /// <summary>The entries of a mapping; none of anything else.</summary>
    internal static ReadOnlySpan<DataEntry> EntriesOf(DataNode? node) => node is DataMapping mapping ? mapping._entries : [];

    /// <summary>The value of a key; null when there is no such key.</summary>
    public DataNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key; null when there is no such key.</summary>
    public DataEntry? Find(string key)
    {
        foreach (var entry in _entries)
        {
            if (entry.Key == key)
                return entry;
        }
        return null;
    }
}

/// <summary>A key and its value.</summary>
public sealed class DataEntry
{
    private readonly int _start;
    private readonly int _length;

    /// <param name="key">The key's text.</param>
    /// <param name="keySpan">The key's characters, quotes included; in the file of the value.</param>
    /// <param name="value">The value.</param>
    public DataEntry(string key, SourceSpan keySpan, DataNode value)
        : this(key, new KeyPlace(keySpan.Start, keySpan.Length), value)
    {
    }

    /// <param name="key">The key's text.</param>
    /// <param name="place">The key's characters, quotes included.</param>
    /// <param name="value">The value.</param>
    internal DataEntry(string key, KeyPlace place, DataNode value)
    {
        (Key, Value) = (key, value);
        (_start, _length) = (place.Start, place.Length);
    }

    /// <summary>The key's text, without quotes.</summary>
    public string Key { get; }

    /// <summary>The key's characters, quotes included.</summary>
    public SourceSpan KeySpan => new(Value.File, _start, _length);

    /// <summary>The value.</summary>
    public DataNode Value { get; }
}
