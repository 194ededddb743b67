using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The groups of built-in functions, each made when a template first names it.</summary>
internal sealed class BuiltInGroups
{
    private readonly Dictionary<string, ScriptObject> _made = new(StringComparer.Ordinal);

    /// <summary>A group, read-only; null when there is none of that name.</summary>
    public ScriptObject? Find(string name)
    {
        if (_made.TryGetValue(name, out var group))
            return group;
        if (!Contains(name))
            return null;
        group = BuiltInTable.CreateGroup(name);
        _made.Add(name, group);
        return group;
    }

    /// <summary>Whether there is a group of that name.</summary>
    public static bool Contains(string name)
    {
        foreach (var group in BuiltInTable.Groups)
        {
            if (group == name)
                return true;
        }
        return false;
    }
}
