using ReportGen.Core.Diagnostics;

namespace ReportGen.Core;

/// <summary>The names by which a project speaks of findings: the codes of the tool and its own rules.</summary>
internal sealed class FindingNames(IReadOnlyList<string> ruleIds)
{
    public bool IsRule(string name)
    {
        foreach (var id in ruleIds)
        {
            if (id == name)
                return true;
        }
        return false;
    }

    /// <summary>The name that a misspelt one was meant to be; null when none is near.</summary>
    public string? Nearest(string name)
    {
        var names = new List<string>(ruleIds);
        foreach (var descriptor in DiagnosticCatalogue.All)
            names.Add(descriptor.Id);
        return NearestName.Find(name, names);
    }
}
