using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>What comes of reading one member of a value that can be of several types.</summary>
internal struct MemberReading(DataUsage usage, string name)
{
    /// <summary>What the member is, where it is there.</summary>
    public TemplateType Type { get; private set; } = TemplateType.Never;

    /// <summary>The weakest presence among the types.</summary>
    public Presence Presence { get; private set; }

    /// <summary>Whether nothing can be concluded.</summary>
    public bool IsUnknown { get; private set; }

    /// <summary>Whether any type has the member.</summary>
    public bool IsFound { get; private set; }

    /// <summary>Whether the value can be nothing.</summary>
    public bool CanBeNull { get; private set; }

    /// <summary>The first type that lacks the member; null when none does.</summary>
    public TemplateType? Lacking { get; private set; }

    /// <summary>The object whose field may be left out; null when there is none.</summary>
    public ObjectType? Owner { get; private set; }

    /// <summary>Looks at each of the types.</summary>
    public MemberReading Of(TemplateType target)
    {
        foreach (var member in TypeJoin.MembersOf(target))
            Add(member);
        if (Lacking is not null && IsFound && Presence == Presence.Required)
            Presence = Presence.Uncertain;
        return this;
    }

    private void Add(TemplateType target)
    {
        switch (target)
        {
            case ObjectType found:
                Add(found);
                break;
            case GroupType group:
                if (group.Group.Find(name) is BuiltInFunction function)
                    Found(new BuiltInType(function));
                else
                    AddCommon(target, name is "size" or "empty?");
                break;
            case ListType:
                AddCommon(target, name is "size" or "count" or "empty?");
                break;
            default:
                AddSimple(target);
                break;
        }
    }

    private void AddSimple(TemplateType target)
    {
        if (ReferenceEquals(target, TemplateType.Null))
            CanBeNull = true;
        else if (target.IsText)
            AddCommon(target, name is "size" or "empty?");
        else if (ReferenceEquals(target, TemplateType.Number) || ReferenceEquals(target.Kind, ScriptKind.Boolean))
            AddCommon(target, name == "empty?");
        else
            ReadUnknown();
    }

    private void Add(ObjectType target)
    {
        if (target.Find(name) is { } field)
        {
            target.Shape.Read.Add(name);
            if (field.Presence == Presence.Optional)
                Owner ??= target;
            Presence = field.Presence > Presence ? field.Presence : Presence;
            Found(field.Type);
        }
        else if (target.Shape.IsOpen)
        {
            ReadUnknown();
        }
        else
        {
            AddCommon(target, name is "size" or "empty?");
        }
    }

    private void AddCommon(TemplateType target, bool has)
    {
        if (has)
            Found(name == "empty?" ? TemplateType.Boolean : TemplateType.Number);
        else
            Lacking ??= target;
    }

    private void Found(TemplateType type)
    {
        IsFound = true;
        Type = TypeJoin.Of(Type, type);
    }

    private void ReadUnknown()
    {
        IsUnknown = true;
        usage.Members.Add(name);
    }
}
