using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Data;

/// <summary>The nodes of a plain YAML file while it is read: those of open mappings and lists, and how many there are.</summary>
internal sealed class PlainYamlNodes(SourceFile file, DataLimits limits)
{
    /// <summary>Names are compared one by one: a mapping with more is for the library.</summary>
    private const int MostKeys = 500;

    /// <summary>A power of two.</summary>
    private const int KnownNames = 64;

    private readonly List<DataEntry> _entries = [];
    private readonly List<DataNode> _items = [];
    private readonly string?[] _names = new string?[KnownNames];
    private int _count;
    private int _depth;

    /// <summary>Entries of all open mappings.</summary>
    public int EntryCount => _entries.Count;

    /// <summary>Items of all open lists.</summary>
    public int ItemCount => _items.Count;

    /// <summary>Where the first key or value is that is one too many; null when none is.</summary>
    public int? FullAt { get; private set; }

    /// <summary>Counts a key or value.</summary>
    /// <returns>False when it is one too many.</returns>
    public bool Count(int place)
    {
        if (++_count <= limits.MaxNodes)
            return true;
        FullAt = place;
        return false;
    }

    /// <summary>Opens a mapping or list.</summary>
    /// <returns>False when it lies too deep, or is one too many.</returns>
    public bool Enter(int place) => ++_depth <= limits.MaxDepth && Count(place);

    /// <summary>Adds to the innermost open mapping.</summary>
    public void Add(DataEntry entry) => _entries.Add(entry);

    /// <summary>Adds to the innermost open list.</summary>
    public void Add(DataNode item) => _items.Add(item);

    /// <summary>Whether the innermost open mapping has a key already, or too many.</summary>
    /// <param name="first">How many entries there were when it was opened.</param>
    public bool HasKey(int first, string name)
    {
        if (_entries.Count - first >= MostKeys)
            return true;
        for (var i = first; i < _entries.Count; i++)
        {
            if (_entries[i].Key == name)
                return true;
        }
        return false;
    }

    /// <summary>Closes the innermost mapping.</summary>
    public DataMapping CloseMapping(KeyPlace place, int first)
    {
        _depth--;
        var entries = new DataEntry[_entries.Count - first];
        _entries.CopyTo(first, entries, 0, entries.Length);
        _entries.RemoveRange(first, entries.Length);
        return new DataMapping(file, place, entries);
    }

    /// <summary>Closes the innermost list.</summary>
    public DataSequence CloseSequence(KeyPlace place, int first)
    {
        _depth--;
        var items = new DataNode[_items.Count - first];
        _items.CopyTo(first, items, 0, items.Length);
        _items.RemoveRange(first, items.Length);
        return new DataSequence(file, place, items);
    }

    /// <summary>A value that is not there.</summary>
    /// <returns>Null when it is one too many.</returns>
    public DataScalar? Empty(int place) => Count(place)
        ? new DataScalar("", file, place, 0, ScalarStyle.Plain, ScalarKinds.Null, _count)
        : null;

    /// <summary>A value whose text stands in the file as it is.</summary>
    /// <param name="start">Where the text begins.</param>
    /// <param name="length">Of the text.</param>
    /// <param name="quotes">Characters around the text that belong to the value, on each side.</param>
    /// <returns>Null when it is too long, or one too many.</returns>
    public DataScalar? Verbatim(int start, int length, int quotes, ScalarStyle style)
    {
        if (length > limits.MaxScalarLength || !Count(start - quotes))
            return null;
        var text = file.Text.Substring(start, length);
        return new DataScalar(text, file, start - quotes, length + 2 * quotes, style, KindsOf(text, style), _count);
    }

    /// <summary>A value that was put together from pieces of the file.</summary>
    /// <returns>Null when it is too long, or one too many.</returns>
    public DataScalar? Composed(int start, int end, ScalarStyle style, string value)
    {
        if (value.Length > limits.MaxScalarLength || !Count(start))
            return null;
        // Few are asked for places inside them; letters stored in pieces change the value.
        if (Composer.FindUncomposed(value, 0) < 0)
            return new DataScalar(value, file, start, end - start, style, KindsOf(value, style), _count, isComposed: true);
        var slice = ScalarSliceBuilder.Build(file, start, end, style, value);
        return new DataScalar(slice, file.Span(start, end - start), style, KindsOf(slice.Text, style));
    }

    /// <summary>The text of a key; those that come again and again are kept once.</summary>
    public string Name(int start, int end)
    {
        var name = file.Text.AsSpan(start, end - start);
        if (name.IsEmpty)
            return "";
        ref var known = ref _names[(name[0] + 7 * name[^1] + 31 * name[name.Length / 2] + 3 * name.Length) % KnownNames];
        if (known is null || !name.SequenceEqual(known))
            known = name.ToString();
        return known;
    }

    private static ScalarKinds KindsOf(string text, ScalarStyle style) =>
        style == ScalarStyle.Plain ? PlainScalars.KindsOf(text) : ScalarKinds.String;
}
