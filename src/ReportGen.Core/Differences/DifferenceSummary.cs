using System.Globalization;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>A difference in one line: how many of what, and where.</summary>
internal static class DifferenceSummary
{
    private const int MostSections = 8;

    /// <summary>Such as <c>3 sentences changed, 1 table row added; in II.2, IV</c>.</summary>
    public static string Of(ReportDifference difference, Language language)
    {
        if (difference.IsSame)
            return DifferenceTexts.Same.In(language);
        if (difference.Changes.Count == 0)
            return (DifferenceTexts.OnlyLayout with { Arguments = [string.Join(", ", difference.OtherOutputs)] }).In(language);
        var sections = SectionsOf(difference, language);
        var counts = Counts(difference.Changes, language);
        return sections.Count == 0 ? counts : (DifferenceTexts.In with { Arguments = [counts, Shortened(sections, language)] }).In(language);
    }

    /// <summary>The counts alone.</summary>
    public static string Counts(IEnumerable<SentenceChange> changes, Language language)
    {
        var parts = new List<string>();
        foreach (var group in changes.GroupBy(change => string.Create(CultureInfo.InvariantCulture, $"{(int)change.Text.Kind} {(int)UnitOf(change)}")).OrderBy(group => group.Key, StringComparer.Ordinal))
        {
            var first = group.First();
            parts.Add(DifferenceTexts.Count(first.Text.Kind, UnitOf(first), group.Count()).In(language));
        }
        return string.Join(", ", parts);
    }

    private static SentenceUnit UnitOf(SentenceChange change) => change.Text.Kind == ChangeKind.Renumbered ? SentenceUnit.Heading : change.Text.Unit;

    private static List<string> SectionsOf(ReportDifference difference, Language language)
    {
        var names = new List<string>();
        foreach (var change in difference.Changes)
        {
            var name = change.IsFrame ? DifferenceTexts.Frame.In(language) : SectionName.Short(change.Text.Section, language);
            if (change.Text.Kind != ChangeKind.Renumbered && !names.Contains(name))
                names.Add(name);
        }
        return names;
    }

    private static string Shortened(List<string> sections, Language language) => sections.Count <= MostSections
        ? string.Join(", ", sections)
        : string.Join(", ", sections.GetRange(0, MostSections)) + " " + (DifferenceTexts.More with { Arguments = [sections.Count - MostSections] }).In(language);
}
