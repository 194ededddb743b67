namespace ReportGen.Core.Diagnostics;

/// <summary>What a project makes of kinds of findings: how bad each is to it, or that it does not want them.</summary>
/// <param name="settings">At most one for each code and each rule; those of a rule go before those of its code.</param>
public sealed class SeveritySettings(IReadOnlyList<SeveritySetting> settings)
{
    /// <summary>The finding as the project wants it.</summary>
    /// <returns>Null when the project does not want it.</returns>
    public Diagnostic? Apply(Diagnostic diagnostic)
    {
        if (Find(diagnostic) is not { } setting)
            return diagnostic;
        return setting.Severity is { } severity ? diagnostic with { Severity = severity } : null;
    }

    private SeveritySetting? Find(Diagnostic diagnostic)
    {
        SeveritySetting? found = null;
        foreach (var setting in settings)
        {
            if (setting.Code != diagnostic.Descriptor.Id)
                continue;
            if (setting.Rule is null)
                found ??= setting;
            else if (setting.Rule == diagnostic.Rule)
                return setting;
        }
        return found;
    }
}

/// <summary>What a project makes of one kind of finding.</summary>
/// <param name="Code">The kind.</param>
/// <param name="Rule">For findings of rules, the rule meant; null for all of the kind.</param>
/// <param name="Severity">Null when the findings are not wanted.</param>
public sealed record SeveritySetting(string Code, string? Rule, Severity? Severity);
