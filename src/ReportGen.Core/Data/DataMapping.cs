using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Keys and values, in the order of the file; no key twice.</summary>
public sealed class DataMapping(SourceSpan span, IReadOnlyList<DataEntry> entries) : DataNode(span)
{
    /// <summary>In the order of the file.</summary>
    public IReadOnlyList<DataEntry> Entries { get; } = entries;

    /// <summary>The value of a key; null when there is no such key.</summary>
    public DataNode? this[string key] => Find(key)?.Value;

    /// <summary>The entry of a key; null when there is no such key.</summary>
    public DataEntry? Find(string key)
    {
        // No enumerator: this is asked for every name of every record.
        for (var i = 0; i < Entries.Count; i++)
        {
            if (Entries[i].Key == key)
                return Entries[i];
        }
        return null;
    }
}

/// <summary>A key and its value.</summary>
/// <param name="key">The key's text.</param>
/// <param name="keySpan">The key's characters, quotes included; in the file of the value.</param>
/// <param name="value">The value.</param>
public sealed class DataEntry(string key, SourceSpan keySpan, DataNode value)
{
    private readonly int _start = keySpan.Start;
    private readonly int _length = keySpan.Length;

    /// <summary>The key's text, without quotes.</summary>
    public string Key { get; } = key;

    /// <summary>The key's characters, quotes included.</summary>
    public SourceSpan KeySpan => new(Value.File, _start, _length);

    /// <summary>The value.</summary>
    public DataNode Value { get; } = value;
}
