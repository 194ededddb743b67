using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>The templates of a project, all parsed.</summary>
public sealed class TemplateSet
{
    private readonly Dictionary<string, Template> _templates;
    private readonly List<string> _names = [];
    private readonly List<Template> _all = [];
    private ScriptObject? _builtIns;

    /// <param name="templates">By their paths below the template folder.</param>
    public TemplateSet(Dictionary<string, Template> templates)
    {
        _templates = templates;
        foreach (var entry in templates)
        {
            _names.Add(entry.Key);
            _all.Add(entry.Value);
        }
    }

    /// <summary>The paths below the template folder.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Whether renderings come one behind the other, so that they can have the same functions.</summary>
    internal bool IsForOneThread { get; init; }

    /// <summary>The functions that templates call, made once for all renderings; null when each rendering needs its own.</summary>
    internal ScriptObject? BuiltIns => IsForOneThread ? _builtIns ??= BuiltInTable.Create() : null;

    /// <summary>The templates.</summary>
    public IReadOnlyList<Template> All => _all;

    /// <summary>A template by its path below the template folder; null when there is none.</summary>
    public Template? Find(string name) => _templates.TryGetValue(name, out var template) ? template : null;
}
