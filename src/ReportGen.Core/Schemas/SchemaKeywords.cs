using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>The keywords of one schema, each in the form that it must have; another form is reported and counts as absent.</summary>
internal sealed class SchemaKeywords(DataMapping mapping, DiagnosticBag diagnostics)
{
    private static readonly LocalizedText TextWord = new("a text", "một chuỗi chữ");
    private static readonly LocalizedText ListWord = new("a list", "một danh sách");
    private static readonly LocalizedText NamesWord = new("a list of names", "một danh sách tên");
    private static readonly LocalizedText ObjectWord = new("an object", "một đối tượng");
    private static readonly LocalizedText CountWord = new("a whole number from 0", "một số nguyên không âm");
    private static readonly LocalizedText NumberWord = new("a number", "một số");
    private static readonly LocalizedText FlagWord = new("true or false", "true hoặc false");

    /// <summary>The value of a keyword; null without one.</summary>
    public DataNode? this[string keyword] => mapping[keyword];

    /// <summary>Whether one of the keywords stands.</summary>
    public bool HasAny(string[] keywords)
    {
        foreach (var entry in mapping.EntrySpan)
        {
            if (Array.IndexOf(keywords, entry.Key) >= 0)
                return true;
        }
        return false;
    }

    /// <summary>A text; null without one.</summary>
    public DataScalar? Text(string keyword) => mapping[keyword] switch
    {
        null => null,
        DataScalar { Kinds: ScalarKinds.String } scalar => scalar,
        var other => Wrong<DataScalar>(keyword, other, TextWord),
    };

    /// <summary>A whole number from 0; null without one.</summary>
    public int? Count(string keyword)
    {
        if (mapping[keyword] is not { } node)
            return null;
        if (node is DataScalar scalar && (scalar.Kinds & ScalarKinds.Integer) != 0 && CountOf(scalar.Text) is { } count)
            return count;
        Wrong<DataNode>(keyword, node, CountWord);
        return null;
    }

    private static int? CountOf(string text) =>
        Digits.WholeOf(text) ?? (DataNumber.Parse(text)?.AsDecimal is >= 0 and <= int.MaxValue and var value ? (int)value : null);

    /// <summary>A number; null without one.</summary>
    public DataNumber? Number(string keyword) => mapping[keyword] switch
    {
        null => null,
        DataScalar scalar when (scalar.Kinds & ScalarKinds.Number) != 0 => DataNumber.Parse(scalar.Text),
        var other => Wrong<DataNumber>(keyword, other, NumberWord),
    };

    /// <summary>A flag; false without one.</summary>
    public bool Flag(string keyword)
    {
        if (mapping[keyword] is { } node and not DataScalar { Text: "true" or "false" })
            Wrong<DataNode>(keyword, node, FlagWord);
        return mapping[keyword] is DataScalar { Text: "true" };
    }

    /// <summary>A list; null without one.</summary>
    public IReadOnlyList<DataNode>? List(string keyword) => mapping[keyword] switch
    {
        null => null,
        DataSequence list => list.Items,
        var other => Wrong<IReadOnlyList<DataNode>>(keyword, other, ListWord),
    };

    /// <summary>The entries of an object; empty without one.</summary>
    public ReadOnlySpan<DataEntry> Entries(string keyword)
    {
        if (mapping[keyword] is { } node and not DataMapping)
            Wrong<DataNode>(keyword, node, ObjectWord);
        return DataMapping.EntriesOf(mapping[keyword]);
    }

    /// <summary>A list of names; empty without one.</summary>
    public IReadOnlyList<string> Names(string keyword) => mapping.Find(keyword) is { } entry ? Names(entry) : [];

    /// <summary>A list of names.</summary>
    public IReadOnlyList<string> Names(DataEntry entry)
    {
        var names = new List<string>();
        foreach (var item in DataSequence.ItemsOf(entry.Value))
        {
            if (item is DataScalar { Kinds: ScalarKinds.String } name)
                names.Add(name.Text);
            else
                Wrong<DataNode>(entry.Key, item, NamesWord);
        }
        if (entry.Value is not DataSequence)
            Wrong<DataNode>(entry.Key, entry.Value, NamesWord);
        return names;
    }

    /// <summary>The types of <c>type</c>; all without one.</summary>
    public SchemaTypes Types()
    {
        if (mapping["type"] is not { } node)
            return SchemaTypes.Any;
        var types = node is DataSequence ? SchemaTypes.None : TypeOf(node);
        foreach (var item in DataSequence.ItemsOf(node))
            types |= TypeOf(item);
        return types == SchemaTypes.None ? SchemaTypes.Any : types;
    }

    /// <summary>A regular expression; null when it is not one.</summary>
    public SchemaPattern? Pattern(string text, SourceSpan span)
    {
        var pattern = SchemaPattern.Parse(text, out var fault);
        if (pattern is null)
            diagnostics.Add(SchemaFileDiagnostics.BadPattern.At(span, text).WithHint(fault));
        return pattern;
    }

    private SchemaTypes TypeOf(DataNode node)
    {
        var name = (node as DataScalar)?.Text ?? "";
        var type = name switch
        {
            "null" => SchemaTypes.Null,
            "boolean" => SchemaTypes.Boolean,
            "integer" => SchemaTypes.Integer,
            "number" => SchemaTypes.Number | SchemaTypes.Integer,
            "string" => SchemaTypes.String,
            "array" => SchemaTypes.Array,
            "object" => SchemaTypes.Object,
            _ => SchemaTypes.None,
        };
        return type == SchemaTypes.None ? Refuse(node, name) : type;
    }

    private SchemaTypes Refuse(DataNode node, string name)
    {
        var nearest = NearestName.Find(name, ["null", "boolean", "integer", "number", "string", "array", "object"]);
        diagnostics.Add(SchemaFileDiagnostics.UnknownType.At(node.Span, name).WithHint(Hints.DidYouMean(nearest)));
        return SchemaTypes.None;
    }

    private T? Wrong<T>(string keyword, DataNode node, LocalizedText wanted)
        where T : class
    {
        diagnostics.Add(SchemaFileDiagnostics.WrongValue.At(node.Span, keyword, wanted));
        return null;
    }
}
