using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>The templates of a project, all parsed.</summary>
public sealed class TemplateSet(IReadOnlyDictionary<string, Template> templates)
{
    private ScriptObject? _builtIns;

    /// <summary>The paths below the template folder.</summary>
    public IEnumerable<string> Names => templates.Keys;

    /// <summary>Whether renderings come one behind the other, so that they can have the same functions.</summary>
    internal bool IsForOneThread { get; init; }

    /// <summary>The functions that templates call, made once for all renderings; null when each rendering needs its own.</summary>
    internal ScriptObject? BuiltIns => IsForOneThread ? _builtIns ??= BuiltInTable.Create() : null;

    /// <summary>The templates.</summary>
    public IEnumerable<Template> All => templates.Values;

    /// <summary>A template by its path below the template folder; null when there is none.</summary>
    public Template? Find(string name) => templates.GetValueOrDefault(name);
}
