namespace ReportGen.Core.Analysis;

/// <summary>Puts together what is known on several ways through a template.</summary>
internal static class TypeJoin
{
    private const int MostMembers = 12;
    private const int MostDepth = 12;

    /// <summary>What holds for both.</summary>
    public static TemplateType Of(TemplateType a, TemplateType b)
    {
        if (Same(a, b) || ReferenceEquals(b, TemplateType.Never))
            return a;
        if (ReferenceEquals(a, TemplateType.Never))
            return b;
        if (ReferenceEquals(a, TemplateType.Unknown) || ReferenceEquals(b, TemplateType.Unknown))
            return TemplateType.Unknown;
        var members = new List<TemplateType>();
        AddTo(members, a);
        AddTo(members, b);
        if (members.Count > MostMembers)
            return TemplateType.Unknown;
        return members.Count == 1 ? members[0] : new UnionType(members);
    }

    /// <summary>Whether nothing tells the two apart.</summary>
    public static bool Same(TemplateType a, TemplateType b, int depth = 0)
    {
        if (ReferenceEquals(a, b))
            return true;
        if (a.GetType() != b.GetType() || depth > MostDepth)
            return false;
        return (a, b) switch
        {
            (TextConstant x, TextConstant y) => x.Value == y.Value,
            (ListType x, ListType y) => Same(x.Element, y.Element, depth + 1),
            (BuiltInType x, BuiltInType y) => ReferenceEquals(x.Function, y.Function),
            (FunctionType x, FunctionType y) => ReferenceEquals(x.Definition, y.Definition) && ReferenceEquals(x.Frame, y.Frame),
            (ObjectType x, ObjectType y) => SameObjects(x, y, depth),
            (UnionType x, UnionType y) => SameMembers(x.Members, y.Members, depth),
            _ => false,
        };
    }

    /// <summary>The type without the possibility of nothing.</summary>
    public static TemplateType WithoutNull(TemplateType type)
    {
        if (type is not UnionType union)
            return type;
        var result = TemplateType.Never;
        foreach (var member in union.Members)
        {
            if (!ReferenceEquals(member, TemplateType.Null))
                result = Of(result, member);
        }
        return result;
    }

    /// <summary>Whether the value can be nothing at all, as far as is known.</summary>
    public static bool CanBeNull(TemplateType type)
    {
        if (type is not UnionType union)
            return ReferenceEquals(type, TemplateType.Null);
        foreach (var member in union.Members)
        {
            if (ReferenceEquals(member, TemplateType.Null))
                return true;
        }
        return false;
    }

    /// <summary>What the elements of a list are; unknown for anything that is not certainly a list or nothing.</summary>
    public static TemplateType ElementOf(TemplateType type)
    {
        var element = TemplateType.Never;
        foreach (var member in MembersOf(type))
        {
            if (member is ListType list)
                element = Of(element, list.Element);
            else if (!ReferenceEquals(member, TemplateType.Null))
                return TemplateType.Unknown;
        }
        return ReferenceEquals(element, TemplateType.Never) ? TemplateType.Unknown : element;
    }

    /// <summary>The types of a union; of any other type, itself.</summary>
    public static TypeMembers MembersOf(TemplateType type) => new(type);

    private static void AddTo(List<TemplateType> members, TemplateType type)
    {
        foreach (var member in MembersOf(type))
        {
            var isAdded = false;
            for (var i = 0; i < members.Count && !isAdded; i++)
            {
                if (Merged(members[i], member) is not { } merged)
                    continue;
                members[i] = merged;
                isAdded = true;
            }
            if (!isAdded)
                members.Add(member);
        }
    }

    /// <summary>One type for both, where they are of one kind; null where they stay apart.</summary>
    private static TemplateType? Merged(TemplateType a, TemplateType b)
    {
        if (Same(a, b))
            return a;
        return (a, b) switch
        {
            (ListType x, ListType y) => new ListType(Of(x.Element, y.Element)),
            (ObjectType x, ObjectType y) when ReferenceEquals(x.Shape, y.Shape) => MergedObjects(x, y),
            _ when a.IsText && b.IsText => TemplateType.Text,
            _ when a.Kind is not null && ReferenceEquals(a.Kind, b.Kind) && ReferenceEquals(a.Kind, TemplateType.Boolean.Kind) => TemplateType.Boolean,
            _ => null,
        };
    }

    /// <summary>Of each field, only what is known of both objects.</summary>
    private static ObjectType MergedObjects(ObjectType a, ObjectType b)
    {
        var own = new Dictionary<string, ObjectField>(StringComparer.Ordinal);
        AddMerged(own, a, b);
        AddMerged(own, b, a);
        return new ObjectType(a.Shape, own.Count == 0 ? null : own) { IsTested = a.IsTested && b.IsTested };
    }

    private static void AddMerged(Dictionary<string, ObjectField> own, ObjectType a, ObjectType b)
    {
        if (a.Own is null)
            return;
        foreach (var entry in a.Own)
        {
            var (name, field) = (entry.Key, entry.Value);
            if (own.ContainsKey(name))
                continue;
            if (b.Find(name) is not { } other)
                own[name] = field.With(Presence.Uncertain);
            else if (a.Shape.Find(name) is not { } usual || !SameFields(usual, other))
                own[name] = field.With(field.Presence > other.Presence ? field.Presence : other.Presence, Of(field.Type, other.Type));
        }
    }

    private static bool SameObjects(ObjectType a, ObjectType b, int depth)
    {
        if (!ReferenceEquals(a.Shape, b.Shape) || a.IsTested != b.IsTested || (a.Own?.Count ?? 0) != (b.Own?.Count ?? 0))
            return false;
        if (a.Own is null || b.Own is null)
            return true;
        foreach (var entry in a.Own)
        {
            if (!b.Own.TryGetValue(entry.Key, out var other) || other.Presence != entry.Value.Presence || !Same(entry.Value.Type, other.Type, depth + 1))
                return false;
        }
        return true;
    }

    private static bool SameFields(ObjectField a, ObjectField b) => a.Presence == b.Presence && Same(a.Type, b.Type);

    private static bool SameMembers(List<TemplateType> a, List<TemplateType> b, int depth)
    {
        if (a.Count != b.Count)
            return false;
        for (var i = 0; i < a.Count; i++)
        {
            if (!Same(a[i], b[i], depth + 1))
                return false;
        }
        return true;
    }
}

/// <summary>The types of a union, or one type alone: to be gone through without anything being allocated.</summary>
internal readonly struct TypeMembers(TemplateType type)
{
    private readonly UnionType? _union = type as UnionType;

    /// <summary>How many there are.</summary>
    public int Count => _union?.Members.Count ?? 1;

    /// <summary>One of them.</summary>
    public TemplateType this[int index] => _union is null ? type : _union.Members[index];

    /// <summary>Goes through them.</summary>
    public Enumerator GetEnumerator() => new(this);

    /// <summary>A place among them.</summary>
    internal struct Enumerator(TypeMembers members)
    {
        private int _next;

        /// <summary>The type at the place.</summary>
        public readonly TemplateType Current => members[_next - 1];

        /// <summary>Goes to the next place.</summary>
        public bool MoveNext() => _next++ < members.Count;
    }
}
