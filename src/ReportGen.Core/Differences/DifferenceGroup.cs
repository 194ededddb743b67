using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>The changes of a section, as they are shown together.</summary>
/// <param name="Name">What the section is called.</param>
/// <param name="Changes">In order; at least 1.</param>
internal sealed record DifferenceGroup(string Name, List<SentenceChange> Changes)
{
    /// <summary>The changes by section, in order; those of the frame behind the text, renumbered headings left out.</summary>
    public static IReadOnlyList<DifferenceGroup> Of(ReportDifference difference, Language language)
    {
        var groups = new List<DifferenceGroup>();
        var frame = new DifferenceGroup(DifferenceTexts.Frame.In(language), []);
        foreach (var change in difference.Changes)
        {
            if (change.Text.Kind == ChangeKind.Renumbered)
                continue;
            var name = SectionName.Long(change.Text.Section, language);
            if (change.IsFrame)
                frame.Changes.Add(change);
            else if (groups.Count > 0 && groups[^1].Name == name)
                groups[^1].Changes.Add(change);
            else
                groups.Add(new DifferenceGroup(name, [change]));
        }
        if (frame.Changes.Count > 0)
            groups.Add(frame);
        return groups;
    }

    /// <summary>Why headings have other numbers, where it is not for other sections.</summary>
    public static IReadOnlyList<Cause> RenumberingCauses(ReportDifference difference) =>
        [.. difference.Changes.Where(change => change.Text.Kind == ChangeKind.Renumbered).SelectMany(change => change.Causes).Distinct()];

    /// <summary>Old and new numbers of sections that stand where they stood, such as <c>IV → III</c>; empty for none.</summary>
    public static string Renumbered(ReportDifference difference, Language language)
    {
        var numbers = new List<string>();
        foreach (var change in difference.Changes)
        {
            if (change.Text is { Kind: ChangeKind.Renumbered, OldSection: { } old, NewSection: { } now })
                numbers.Add(Renumbered(SectionName.Short(old, language), SectionName.Short(now, language), old.Number, now.Number));
        }
        return string.Join(", ", numbers);
    }

    /// <summary>Where another pattern writes the same number, as it is written.</summary>
    private static string Renumbered(string old, string now, string oldNumber, string newNumber) =>
        old == now ? $"{Written(oldNumber)} → {Written(newNumber)}" : $"{old} → {now}";

    private static string Written(string number) => number.Replace("\\", "", StringComparison.Ordinal).Trim();
}
