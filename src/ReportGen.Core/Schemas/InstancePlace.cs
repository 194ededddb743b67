using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>A node of the data on the way from the root, so that a finding can name it.</summary>
/// <remarks>There is one for each level: it goes from node to node, so it is good for one as long as no other of its level is asked for.</remarks>
internal sealed class InstancePlace
{
    private const int NoItem = -1;

    private readonly InstancePlace? _parent;
    private InstancePlace? _below;
    private DataEntry? _entry;
    private int _index;
    private JsonSchema _schema;

    private InstancePlace(DataNode node, InstancePlace? parent, JsonSchema schema)
    {
        Node = node;
        _parent = parent;
        _schema = schema;
        Depth = parent is null ? 0 : parent.Depth + 1;
    }

    /// <summary>The node.</summary>
    public DataNode Node { get; private set; }

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
            if (NounOf(_schema) is { } noun)
                return noun;
            if (_entry is not null)
                return new LocalizedText("'{0}'", "“{0}”", _entry.Key);
            if (_index == NoItem && Node is DataScalar key)
                return $"'{key.Text}'";
            return _parent is null
                ? new LocalizedText("the file", "tệp")
                : new LocalizedText("item {0} of {1}", "phần tử thứ {0} của {1}", SchemaWords.Of(_index + 1), _parent.Subject);
        }
    }

    /// <summary>The root of a file.</summary>
    public static InstancePlace Root(DataNode node, JsonSchema schema) => new(node, null, schema);

    /// <summary>The value of a field.</summary>
    public InstancePlace Field(DataEntry entry, JsonSchema schema) => Below(entry.Value, entry, 0, schema);

    /// <summary>A key itself.</summary>
    public InstancePlace Key(DataScalar key, JsonSchema schema) => Below(key, null, NoItem, schema);

    /// <summary>An item of a list.</summary>
    public InstancePlace Item(DataNode item, int index, JsonSchema schema) => Below(item, null, index, schema);

    private InstancePlace Below(DataNode node, DataEntry? entry, int index, JsonSchema schema)
    {
        _below ??= new InstancePlace(node, this, schema);
        _below.Node = node;
        _below._entry = entry;
        _below._index = index;
        _below._schema = schema;
        return _below;
    }

    /// <summary>What a value of the schema is called; null without a title.</summary>
    internal static LocalizedText? NounOf(JsonSchema schema) => TitleOf(schema) is { } title ? SchemaNouns.Of(title) : null;

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
