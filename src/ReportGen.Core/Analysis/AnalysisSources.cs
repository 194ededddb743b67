using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Analysis;

/// <summary>What all analyses of a project share.</summary>
/// <param name="templates">The templates that can be included.</param>
/// <param name="data">The types of the data, by the names that templates use.</param>
/// <param name="isBroken">Whether a template is there but does not parse.</param>
internal sealed class AnalysisSources(TemplateSet templates, Dictionary<string, TemplateType> data, Func<string, bool> isBroken)
{
    private readonly ScriptObject _builtIns = BuiltInTable.Create();
    private HashSet<string>? _fields;

    public TemplateSet Templates { get; } = templates;

    public DataUsage Usage { get; } = new();

    /// <summary>The templates that are included somewhere.</summary>
    public HashSet<string> Included { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of data and of groups of functions.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (var name in _builtIns.Names)
                yield return name;
            foreach (var name in data.Keys)
                yield return name;
        }
    }

    /// <summary>What a name is that no template assigned; null when there is none.</summary>
    public TemplateType? Find(string name)
    {
        if (data.TryGetValue(name, out var type))
        {
            Usage.Files.Add(name);
            return type;
        }
        return _builtIns.Find(name) is ScriptObject group ? new GroupType(group) : null;
    }

    /// <summary>Whether a template is there but does not parse.</summary>
    public bool IsBroken(string name) => isBroken(name);

    /// <summary>Whether data of any kind has a field of the name.</summary>
    public bool KnowsField(string name)
    {
        if (_fields is null)
        {
            _fields = new(StringComparer.Ordinal);
            var seen = new HashSet<ObjectShape>();
            foreach (var type in data.Values)
                AddFields(type, seen, _fields);
        }
        return _fields.Contains(name);
    }

    private static void AddFields(TemplateType type, HashSet<ObjectShape> seen, HashSet<string> fields)
    {
        foreach (var member in TypeJoin.MembersOf(type))
        {
            if (member is ListType list)
                AddFields(list.Element, seen, fields);
            if (member is not ObjectType { Shape: var shape } || !seen.Add(shape))
                continue;
            foreach (var name in shape.Names)
            {
                fields.Add(name);
                if (shape.Find(name) is { } field)
                    AddFields(field.Type, seen, fields);
            }
        }
    }
}
