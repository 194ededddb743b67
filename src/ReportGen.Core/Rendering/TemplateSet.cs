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

    /// <summary>The functions that templates call: made once for all renderings, of which no two may run at the same time.</summary>
    internal ScriptObject BuiltIns => _builtIns ??= BuiltInTable.Create();

    /// <summary>The templates.</summary>
    public IEnumerable<Template> All => templates.Values;

    /// <summary>A template by its path below the template folder; null when there is none.</summary>
    public Template? Find(string name) => templates.GetValueOrDefault(name);
}
