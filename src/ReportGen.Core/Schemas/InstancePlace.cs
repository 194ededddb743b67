using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>A node of the data on the way from the root, so that a finding can name it.</summary>
internal sealed class InstancePlace
{
    private readonly InstancePlace? _parent;
    private readonly DataEntry? _entry;
    private readonly int _index;
    private readonly string? _title;

    private InstancePlace(DataNode node, InstancePlace? parent, DataEntry? entry, int index, string? title)
    {
        Node = node;
        _parent = parent;
        _entry = entry;
        _index = index;
        _title = title;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The node.</summary>
    public DataNode Node { get; }

    /// <summary>How far below the root.</summary>
    public int Depth { get; }

    /// <summary>Where a finding about the whole node points; for one without a key, its first character.</summary>
    public SourceSpan Span => Node is not DataScalar && _entry is not null ? _entry.KeySpan : Node.Span;

    /// <summary>Where a finding about something absent points: the key, or the start of the file.</summary>
    public SourceSpan ParentSpan => _parent is null ? Node.Span.File.Span(0, 0) : Span;

    /// <summary>What the node is called: the schema's title, the key, or its number in a list.</summary>
    public object Subject
    {
        get
        {
            if (_title is not null)
                return _title;
            if (_entry is not null)
                return new LocalizedText("'{0}'", "“{0}”", _entry.Key);
            return _parent is null
                ? new LocalizedText("the file", "tệp")
                : new LocalizedText("item {0} of {1}", "phần tử thứ {0} của {1}", SchemaWords.Of(_index + 1), _parent.Subject);
        }
    }

    /// <summary>The root of a file.</summary>
    public static InstancePlace Root(DataNode node, JsonSchema schema) => new(node, null, null, 0, TitleOf(schema));

    /// <summary>The value of a field.</summary>
    public InstancePlace Field(DataEntry entry, JsonSchema schema) => new(entry.Value, this, entry, 0, TitleOf(schema));

    /// <summary>A key itself.</summary>
    public InstancePlace Key(DataScalar key, JsonSchema schema) => new(key, this, null, 0, TitleOf(schema) ?? $"'{key.Text}'");

    /// <summary>An item of a list.</summary>
    public InstancePlace Item(DataNode item, int index, JsonSchema schema) => new(item, this, null, index, TitleOf(schema));

    /// <summary>The schema's own title, or that of the schema it refers to.</summary>
    internal static string? TitleOf(JsonSchema schema)
    {
        for (var (current, steps) = (schema, 0); current is not null && steps < 20; current = current.Reference, steps++)
        {
            if (current.Title is not null)
                return current.Title;
        }
        return null;
    }
}
