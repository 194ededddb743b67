using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>Reads the keywords of one schema.</summary>
internal sealed class SchemaCompiler
{
    private static readonly string[] TextKeywords = ["minLength", "maxLength", "pattern"];

    private static readonly string[] NumberKeywords = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf"];

    private static readonly string[] ListKeywords = ["prefixItems", "items", "contains", "minItems", "maxItems", "uniqueItems", "unevaluatedItems"];

    private static readonly string[] FieldKeywords =
    [
        "properties", "patternProperties", "additionalProperties", "unevaluatedProperties", "propertyNames", "required",
        "dependentRequired", "dependentSchemas", "minProperties", "maxProperties",
    ];

    private readonly SchemaLinker _linker;
    private readonly JsonSchema _schema;
    private readonly DataNode _node;
    private readonly SchemaKeywords _keywords;

    public SchemaCompiler(SchemaLinker linker, JsonSchema schema, DataNode node)
    {
        _linker = linker;
        _schema = schema;
        _node = node;
        _keywords = new SchemaKeywords(node as DataMapping ?? new DataMapping(node.Span, []), linker.Diagnostics);
    }

    /// <summary>Fills the schema.</summary>
    public void Compile()
    {
        if (_node is not DataMapping mapping)
        {
            CompileConstant();
            return;
        }
        if (_linker.Mode == SchemaMode.Project)
            SchemaKeywordCheck.Check(mapping, _linker.Diagnostics);
        CompileNames();
        CompileValues();
        CompileParts();
        _schema.Text = ReadText();
        _schema.Number = ReadNumber();
        _schema.List = ReadList();
        _schema.Fields = ReadFields();
        Fields("$defs");
        Fields("definitions");
    }

    private void CompileConstant()
    {
        var text = (_node as DataScalar)?.Text;
        if (text is not ("true" or "false"))
            _linker.Diagnostics.Add(SchemaFileDiagnostics.NoSchema.At(_node.Span));
        _schema.Constant = text != "false";
    }

    private void CompileNames()
    {
        _schema.Title = _keywords.Text("title")?.Text;
        _schema.Description = _keywords.Text("description")?.Text;
        _schema.Messages = _linker.Mode == SchemaMode.Project ? ErrorMessagesReader.Read(_keywords["errorMessage"]) : null;
        if (_keywords.Text("$anchor") is { } anchor)
            _schema.Resource.Anchors[anchor.Text] = _schema;
        if (_keywords.Text("$dynamicAnchor") is { } dynamicAnchor)
        {
            _schema.Resource.Anchors[dynamicAnchor.Text] = _schema;
            _schema.Resource.DynamicAnchors[dynamicAnchor.Text] = _schema;
        }
        if (_keywords.Text("$ref") is { } reference)
            _linker.AddLink(_schema, reference, isDynamic: false);
        if (_keywords.Text("$dynamicRef") is { } dynamicReference)
            _linker.AddLink(_schema, dynamicReference, isDynamic: true);
    }

    private void CompileValues()
    {
        _schema.Types = _keywords.Types();
        var constant = _keywords["const"];
        _schema.Values = constant is null ? _keywords.List("enum") : [constant];
        if (constant is not null && _keywords.List("enum") is { } values)
            _schema.Values = ValuesOf(constant, values);
        _schema.Format = _keywords.Text("format")?.Text;
    }

    private static List<DataNode> ValuesOf(DataNode constant, IReadOnlyList<DataNode> values)
    {
        var equal = new List<DataNode>();
        foreach (var value in values)
        {
            if (DataEquality.CanBe(constant, value))
                equal.Add(value);
        }
        return equal;
    }

    private void CompileParts()
    {
        _schema.AllOf = Parts("allOf");
        _schema.AnyOf = Parts("anyOf");
        _schema.OneOf = Parts("oneOf");
        _schema.Not = Part("not");
        _schema.If = Part("if");
        _schema.Then = Part("then");
        _schema.Else = Part("else");
    }

    private TextRules? ReadText() => !_keywords.HasAny(TextKeywords) ? null : new TextRules
    {
        MinLength = _keywords.Count("minLength"),
        MaxLength = _keywords.Count("maxLength"),
        Pattern = _keywords.Text("pattern") is { } pattern ? _keywords.Pattern(pattern.Text, pattern.Span) : null,
    };

    private NumberRules? ReadNumber() =>
        !_keywords.HasAny(NumberKeywords) ? null : new NumberRules
        {
            Minimum = _keywords.Number("minimum"),
            Maximum = _keywords.Number("maximum"),
            ExclusiveMinimum = _keywords.Number("exclusiveMinimum"),
            ExclusiveMaximum = _keywords.Number("exclusiveMaximum"),
            MultipleOf = _keywords.Number("multipleOf"),
        };

    private ListRules? ReadList() =>
        !_keywords.HasAny(ListKeywords) ? null : new ListRules
        {
            First = Parts("prefixItems"),
            Items = Part("items"),
            Contains = Part("contains"),
            MinContains = _keywords.Count("minContains") ?? 1,
            MaxContains = _keywords.Count("maxContains"),
            MinItems = _keywords.Count("minItems"),
            MaxItems = _keywords.Count("maxItems"),
            UniqueItems = _keywords.Flag("uniqueItems"),
            Unevaluated = Part("unevaluatedItems"),
        };

    private FieldRules? ReadFields()
    {
        if (!_keywords.HasAny(FieldKeywords))
            return null;
        var rules = new FieldRules
        {
            Properties = Fields("properties"),
            PatternProperties = PatternFields(),
            Additional = Part("additionalProperties"),
            Unevaluated = Part("unevaluatedProperties"),
            Names = Part("propertyNames"),
            Required = _keywords.Names("required"),
            DependentRequired = DependentNames(),
            DependentSchemas = Fields("dependentSchemas"),
            MinCount = _keywords.Count("minProperties"),
            MaxCount = _keywords.Count("maxProperties"),
        };
        foreach (var field in rules.Properties)
            rules.ByName[field.Name] = field.Schema;
        return rules;
    }

    private PatternField[] PatternFields()
    {
        var entries = _keywords.Entries("patternProperties");
        return entries.IsEmpty ? [] : [.. PatternFields(entries)];
    }

    private List<PatternField> PatternFields(ReadOnlySpan<DataEntry> entries)
    {
        var fields = new List<PatternField>(entries.Length);
        foreach (var entry in entries)
        {
            if (_keywords.Pattern(entry.Key, entry.KeySpan) is { } pattern)
                fields.Add(new PatternField(pattern, _linker.Compile(entry.Value, _schema.Resource)));
        }
        return fields;
    }

    private DependentNames[] DependentNames()
    {
        var entries = _keywords.Entries("dependentRequired");
        if (entries.IsEmpty)
            return [];
        var names = new DependentNames[entries.Length];
        for (var i = 0; i < names.Length; i++)
            names[i] = new DependentNames(entries[i].Key, _keywords.Names(entries[i]));
        return names;
    }

    private SchemaField[] Fields(string keyword)
    {
        var entries = _keywords.Entries(keyword);
        if (entries.IsEmpty)
            return [];
        var fields = new SchemaField[entries.Length];
        for (var i = 0; i < fields.Length; i++)
            fields[i] = new SchemaField(entries[i].Key, _linker.Compile(entries[i].Value, _schema.Resource));
        return fields;
    }

    private JsonSchema[] Parts(string keyword)
    {
        if (_keywords.List(keyword) is not { Count: > 0 } items)
            return [];
        var parts = new JsonSchema[items.Count];
        for (var i = 0; i < parts.Length; i++)
            parts[i] = _linker.Compile(items[i], _schema.Resource);
        return parts;
    }

    private JsonSchema? Part(string keyword) =>
        _keywords[keyword] is { } node ? _linker.Compile(node, _schema.Resource) : null;
}
