using ReportGen.Core.Scripting;

namespace ReportGen.Core.Rendering;

/// <summary>The templates of a project, all parsed.</summary>
public sealed class TemplateSet(IReadOnlyDictionary<string, Template> templates)
{
    /// <summary>The paths below the template folder.</summary>
    public IEnumerable<string> Names => templates.Keys;

    /// <summary>The templates.</summary>
    public IEnumerable<Template> All => templates.Values;

    /// <summary>A template by its path below the template folder; null when there is none.</summary>
    public Template? Find(string name) => templates.GetValueOrDefault(name);
}
