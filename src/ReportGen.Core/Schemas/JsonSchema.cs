using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>
/// A schema of JSON Schema 2020-12, read and linked: what a validator, a template checker or a list of fields needs, without keywords
/// as text. A part is null or empty where the schema does not speak of it.
/// </summary>
public sealed class JsonSchema
{
    private SchemaPlan? _plan;

    internal JsonSchema(DataNode source, SchemaResource resource)
    {
        Source = source;
        Resource = resource;
    }

    /// <summary>Where the schema stands.</summary>
    public SourceSpan Span => Source.Span;

    /// <summary>The words for a reader: what the value is called; null without a title.</summary>
    public string? Title { get; internal set; }

    /// <summary>The explanation for a reader; null without one.</summary>
    public string? Description { get; internal set; }

    /// <summary>Set for the schemas <c>true</c> and <c>false</c>.</summary>
    public bool? Constant { get; internal set; }

    /// <summary>What <c>type</c> allows.</summary>
    public SchemaTypes Types { get; internal set; } = SchemaTypes.Any;

    /// <summary>
    /// What the schema can allow at all: its <c>type</c>, <c>enum</c> and <c>const</c>, and those of all schemas that hold with it.
    /// </summary>
    public SchemaTypes PossibleTypes { get; internal set; } = SchemaTypes.Any;

    /// <summary>The values that <c>enum</c> or <c>const</c> allow, in their order; null when any value is allowed.</summary>
    public IReadOnlyList<DataNode>? Values { get; internal set; }

    /// <summary>The name of a format; null without one.</summary>
    public string? Format { get; internal set; }

    /// <summary>What is asked of text; null when nothing is.</summary>
    public TextRules? Text { get; internal set; }

    /// <summary>What is asked of numbers; null when nothing is.</summary>
    public NumberRules? Number { get; internal set; }

    /// <summary>What is asked of lists; null when nothing is.</summary>
    public ListRules? List { get; internal set; }

    /// <summary>What is asked of mappings; null when nothing is.</summary>
    public FieldRules? Fields { get; internal set; }

    /// <summary>The schema that <c>$ref</c> names; it holds as well.</summary>
    public JsonSchema? Reference { get; internal set; }

    /// <summary>What <c>$dynamicRef</c> names; null without one.</summary>
    public DynamicReference? DynamicReference { get; internal set; }

    /// <summary>Schemas that all hold as well; empty without any.</summary>
    public IReadOnlyList<JsonSchema> AllOf { get; internal set; } = [];

    /// <summary>Schemas of which one or more hold; empty without any.</summary>
    public IReadOnlyList<JsonSchema> AnyOf { get; internal set; } = [];

    /// <summary>Schemas of which exactly one holds; empty without any.</summary>
    public IReadOnlyList<JsonSchema> OneOf { get; internal set; } = [];

    /// <summary>A schema that must not hold.</summary>
    public JsonSchema? Not { get; internal set; }

    /// <summary>Decides between <see cref="Then"/> and <see cref="Else"/>.</summary>
    public JsonSchema? If { get; internal set; }

    /// <summary>Holds where <see cref="If"/> does.</summary>
    public JsonSchema? Then { get; internal set; }

    /// <summary>Holds where <see cref="If"/> does not.</summary>
    public JsonSchema? Else { get; internal set; }

    /// <summary>Messages of the schema's author in place of ours; null without any.</summary>
    public ErrorMessages? Messages { get; internal set; }

    /// <summary>How to hold it against data. Made once it is linked and first held against some; two threads would make the same.</summary>
    internal SchemaPlan Plan => _plan ??= new SchemaPlan(this);

    internal DataNode Source { get; }

    internal SchemaResource Resource { get; }

    /// <inheritdoc/>
    public override string ToString() => Title ?? Span.ToString();
}

/// <summary>What <c>$dynamicRef</c> names.</summary>
/// <param name="Anchor">The dynamic anchor to look for from the outermost schema inwards; null when it is an ordinary reference.</param>
/// <param name="Target">The schema when none is found further out.</param>
public sealed record DynamicReference(string? Anchor, JsonSchema Target);

/// <summary>What a schema asks of text.</summary>
public sealed record TextRules
{
    /// <summary>Fewest characters (code points); null without a limit.</summary>
    public int? MinLength { get; init; }

    /// <summary>Most characters (code points); null without a limit.</summary>
    public int? MaxLength { get; init; }

    /// <summary>A pattern that is found in the text; null without one.</summary>
    public SchemaPattern? Pattern { get; init; }
}

/// <summary>What a schema asks of numbers.</summary>
public sealed record NumberRules
{
    /// <summary>The least value; null without a limit.</summary>
    public DataNumber? Minimum { get; init; }

    /// <summary>The greatest value; null without a limit.</summary>
    public DataNumber? Maximum { get; init; }

    /// <summary>A value that must be exceeded; null without a limit.</summary>
    public DataNumber? ExclusiveMinimum { get; init; }

    /// <summary>A value that must not be reached; null without a limit.</summary>
    public DataNumber? ExclusiveMaximum { get; init; }

    /// <summary>What the value must be a multiple of; null for anything.</summary>
    public DataNumber? MultipleOf { get; init; }
}

/// <summary>What a schema asks of lists.</summary>
public sealed record ListRules
{
    /// <summary>Schemas of the first items, in their order; empty without any.</summary>
    public IReadOnlyList<JsonSchema> First { get; init; } = [];

    /// <summary>The schema of the items after <see cref="First"/>; null for anything.</summary>
    public JsonSchema? Items { get; init; }

    /// <summary>A schema that some of the items fit; null without one.</summary>
    public JsonSchema? Contains { get; init; }

    /// <summary>Fewest items that fit <see cref="Contains"/>.</summary>
    public int MinContains { get; init; } = 1;

    /// <summary>Most items that fit <see cref="Contains"/>; null without a limit.</summary>
    public int? MaxContains { get; init; }

    /// <summary>Fewest items; null without a limit.</summary>
    public int? MinItems { get; init; }

    /// <summary>Most items; null without a limit.</summary>
    public int? MaxItems { get; init; }

    /// <summary>Whether no two items may be equal.</summary>
    public bool UniqueItems { get; init; }

    /// <summary>The schema of items that nothing else speaks of; null for anything.</summary>
    public JsonSchema? Unevaluated { get; init; }
}

/// <summary>What a schema asks of mappings.</summary>
public sealed record FieldRules
{
    private FieldPlan? _plan;

    /// <summary>The known fields, in the schema's order.</summary>
    public IReadOnlyList<SchemaField> Properties { get; init; } = [];

    /// <summary>Schemas for all keys that fit a pattern.</summary>
    public IReadOnlyList<PatternField> PatternProperties { get; init; } = [];

    /// <summary>The schema of all other fields; null for anything.</summary>
    public JsonSchema? Additional { get; init; }

    /// <summary>The schema of fields that nothing else speaks of; null for anything.</summary>
    public JsonSchema? Unevaluated { get; init; }

    /// <summary>The schema of every key; null for anything.</summary>
    public JsonSchema? Names { get; init; }

    /// <summary>The keys that must stand.</summary>
    public IReadOnlyList<string> Required { get; init; } = [];

    /// <summary>Keys that must stand once another one does.</summary>
    public IReadOnlyList<DependentNames> DependentRequired { get; init; } = [];

    /// <summary>Schemas that hold once a key stands.</summary>
    public IReadOnlyList<SchemaField> DependentSchemas { get; init; } = [];

    /// <summary>Fewest keys; null without a limit.</summary>
    public int? MinCount { get; init; }

    /// <summary>Most keys; null without a limit.</summary>
    public int? MaxCount { get; init; }

    internal Dictionary<string, JsonSchema> ByName { get; } = [];

    /// <summary>How to hold them against mappings; made when they are first held against one.</summary>
    internal FieldPlan Plan => _plan ??= new FieldPlan(this);

    /// <summary>The schema of a known field; null when <see cref="Properties"/> does not have it.</summary>
    public JsonSchema? Find(string name) => ByName.TryGetValue(name, out var schema) ? schema : null;
}

/// <summary>A field that a schema names.</summary>
/// <param name="Name">The key.</param>
/// <param name="Schema">The schema of its value, or for a dependent schema that of the mapping.</param>
public sealed record SchemaField(string Name, JsonSchema Schema);

/// <summary>Fields that a schema names by a pattern.</summary>
/// <param name="Pattern">Found in the key.</param>
/// <param name="Schema">The schema of their values.</param>
public sealed record PatternField(SchemaPattern Pattern, JsonSchema Schema);

/// <summary>Keys that must stand once another one does.</summary>
/// <param name="Name">The other one.</param>
/// <param name="Required">The keys.</param>
public sealed record DependentNames(string Name, IReadOnlyList<string> Required);

/// <summary>Messages of a schema's author, which replace ours.</summary>
/// <param name="Any">For whatever is wrong with the value itself; null without one.</param>
/// <param name="ByKeyword">For one keyword.</param>
/// <param name="ByRequired">For one field that is missing.</param>
public sealed record ErrorMessages(
    LocalizedText? Any, IReadOnlyDictionary<string, LocalizedText> ByKeyword, IReadOnlyDictionary<string, LocalizedText> ByRequired);
