using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>An object: data of one shape, or one that a template makes.</summary>
/// <param name="shape">What all objects of the kind have in common.</param>
/// <param name="own">What is known of this one beyond its shape, such as a field that was tested; null for nothing.</param>
internal sealed class ObjectType(ObjectShape shape, Dictionary<string, ObjectField>? own = null) : TemplateType
{
    /// <summary>What all objects of the kind have in common.</summary>
    public ObjectShape Shape { get; } = shape;

    /// <summary>What is known of this one beyond its shape; null for nothing.</summary>
    public Dictionary<string, ObjectField>? Own { get; } = own;

    /// <summary>Whether something was asked about it that cannot be followed, so that its optional fields may well be there.</summary>
    public bool IsTested { get; init; }

    /// <inheritdoc/>
    public override ScriptKind? Kind => ScriptKind.Object;

    /// <summary>A field; null when the object has none of that name, or when its shape does not tell.</summary>
    public ObjectField? Find(string name)
    {
        ObjectField? own = null;
        Own?.TryGetValue(name, out own);
        var shared = Shape.Find(name);
        var field = own is not null && shared is not null && Shape.IsMade
            ? own.With(own.Presence, TypeJoin.Of(own.Type, shared.Type))
            : own ?? shared;
        return IsTested && field is { Presence: Presence.Optional } ? field.With(Presence.Uncertain) : field;
    }

    /// <summary>The same object with more known of one field.</summary>
    public ObjectType With(string name, ObjectField field)
    {
        var own = Own is null ? new Dictionary<string, ObjectField>(StringComparer.Ordinal) : new Dictionary<string, ObjectField>(Own, StringComparer.Ordinal);
        own[name] = field;
        return new ObjectType(Shape, own) { IsTested = IsTested };
    }

    /// <summary>The same object, of whose fields something was asked.</summary>
    public ObjectType Tested() => IsTested ? this : new ObjectType(Shape, Own) { IsTested = true };
}

/// <summary>What objects of one kind have in common. One instance for each schema and for each place in a template that makes objects.</summary>
/// <param name="title">What messages call such an object; null without a name.</param>
/// <param name="isOpen">Whether it can have fields that are not listed.</param>
internal sealed class ObjectShape(string? title, bool isOpen)
{
    private readonly Dictionary<string, ObjectField> _fields = new(StringComparer.Ordinal);

    /// <summary>What messages call such an object; null without a name.</summary>
    public string? Title { get; } = title;

    /// <summary>Whether it can have fields that are not listed.</summary>
    public bool IsOpen { get; set; } = isOpen;

    /// <summary>Whether a template makes and may change it, so that what it lacks is only known at the end.</summary>
    public bool IsMade { get; init; }

    /// <summary>The fields that templates and rules read.</summary>
    public HashSet<string> Read { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether such an object is used as a whole, in a way that its fields cannot be told apart.</summary>
    public bool IsReadWhole { get; set; }

    /// <summary>The names of the fields, in the order of the schema.</summary>
    public List<string> Names { get; } = [];

    /// <summary>A field; null when none of that name is listed.</summary>
    public ObjectField? Find(string name) => _fields.TryGetValue(name, out var field) ? field : null;

    /// <summary>Adds a field or replaces it.</summary>
    public void Set(string name, ObjectField field)
    {
        if (_fields.TryAdd(name, field))
            Names.Add(name);
        else
            _fields[name] = field;
    }
}

/// <summary>Whether a field is there.</summary>
internal enum Presence
{
    /// <summary>Always.</summary>
    Required,

    /// <summary>Depends on what cannot be followed, such as another field: left to the run.</summary>
    Uncertain,

    /// <summary>It may be left out.</summary>
    Optional,
}

/// <summary>A field of an object.</summary>
internal sealed class ObjectField
{
    private TemplateType? _type;
    private Func<TemplateType>? _later;

    public ObjectField(Presence presence, TemplateType type)
    {
        Presence = presence;
        _type = type;
    }

    /// <param name="presence">Whether it is there.</param>
    /// <param name="later">Gives the type when it is asked for, because schemas can lead back to themselves.</param>
    /// <param name="place">Where the schema describes it.</param>
    public ObjectField(Presence presence, Func<TemplateType> later, SourceSpan? place)
    {
        Presence = presence;
        _later = later;
        Place = place;
    }

    /// <summary>Whether it is there.</summary>
    public Presence Presence { get; }

    /// <summary>Where the schema describes it; null for what a template makes.</summary>
    public SourceSpan? Place { get; private init; }

    /// <summary>What its value is.</summary>
    public TemplateType Type
    {
        get
        {
            if (_type is null && _later is not null)
            {
                _type = _later();
                _later = null;
            }
            return _type ?? TemplateType.Unknown;
        }
    }

    /// <summary>The same field, of whose presence more is known.</summary>
    public ObjectField With(Presence presence) => new(presence, Type) { Place = Place };

    /// <summary>The same field with another type.</summary>
    public ObjectField With(Presence presence, TemplateType type) => new(presence, type) { Place = Place };
}
