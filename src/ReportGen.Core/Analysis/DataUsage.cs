namespace ReportGen.Core.Analysis;

/// <summary>Which data templates and rules read. Where a value cannot be followed, all of it counts as read.</summary>
internal sealed class DataUsage
{
    /// <summary>The names of the data that is read.</summary>
    public HashSet<string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>The members that are read from values of which nothing is known.</summary>
    public HashSet<string> Members { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether data could be read that is not seen: an include by a computed name, a template that does not parse.</summary>
    public bool IsBlind { get; set; }

    /// <summary>Notes that a value is used in a way that its fields cannot be told apart.</summary>
    public static void ReadWhole(TemplateType type)
    {
        foreach (var member in TypeJoin.MembersOf(type))
        {
            if (member is ListType list)
                ReadWhole(list.Element);
            else if (member is ObjectType found)
                ReadWhole(found);
        }
    }

    private static void ReadWhole(ObjectType type)
    {
        if (type is { Own: not null, Shape.IsMade: true })
        {
            foreach (var own in type.Own)
                ReadWhole(own.Value.Type);
        }
        if (type.Shape.IsReadWhole)
            return;
        type.Shape.IsReadWhole = true;
        foreach (var name in type.Shape.Names)
        {
            if (type.Shape.Find(name) is { } field)
                ReadWhole(field.Type);
        }
    }
}
