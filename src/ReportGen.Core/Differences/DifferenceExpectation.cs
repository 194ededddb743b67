using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>The places that a change may change: sections of the report, each with those below it.</summary>
/// <param name="names">As in <c>II.2</c>, a title, or one of the words for what stands in no section.</param>
/// <param name="language">That of the names of what has no number.</param>
public sealed class DifferenceExpectation(IReadOnlyList<string> names, Language language)
{
    private const string Top = "top";
    private const string Frame = "frame";
    private const string Layout = "layout";

    /// <summary>The names that mean nothing in either state of the report, each with the nearest that does.</summary>
    /// <returns>Name and nearest in turn; an empty nearest when none is near.</returns>
    public IReadOnlyList<string> Unknown(ReportDifference difference)
    {
        var unknown = new List<string>();
        List<TextSection> sections = [.. difference.OldText.Sections, .. difference.NewText.Sections];
        foreach (var name in names)
        {
            if (name is Top or Frame or Layout || sections.Exists(section => SectionName.Names(section, name, language)))
                continue;
            var nearest = NearestName.Find(name, sections.Select(section => SectionName.Short(section, language)).Concat([Top, Frame, Layout]));
            unknown.AddRange([name, nearest ?? ""]);
        }
        return unknown;
    }

    /// <summary>What differs outside of the places, a line each; empty when nothing does.</summary>
    public IReadOnlyList<string> Outside(ReportDifference difference)
    {
        var lines = new List<string>();
        foreach (var change in difference.Changes)
        {
            if (!IsExpected(change))
                lines.Add(LineOf(change));
        }
        if (difference.OtherOutputs.Count > 0 && !names.Contains(Layout))
            lines.Add((DifferenceTexts.OnlyLayout with { Arguments = [string.Join(", ", difference.OtherOutputs)] }).In(language));
        return lines;
    }

    /// <summary>What was moved must be expected at both ends.</summary>
    private bool IsExpected(SentenceChange change)
    {
        if (change.IsFrame)
            return names.Contains(Frame);
        var (old, now) = (change.Text.OldSection, change.Text.NewSection);
        return change.Text.IsElsewhere && old is not null && now is not null ? IsNamed(old) && IsNamed(now) : old is not null && IsNamed(old) || now is not null && IsNamed(now);
    }

    private bool IsNamed(TextSection section)
    {
        for (var outer = section; outer is not null; outer = outer.Parent)
        {
            if (names.Any(name => outer.Level == 0 && name == Top || SectionName.Names(outer, name, language)))
                return true;
        }
        return false;
    }

    private string LineOf(SentenceChange change)
    {
        var text = change.Text;
        var place = change.IsFrame ? DifferenceTexts.Frame.In(language) : SectionName.Short(text.Section, language);
        var count = DifferenceTexts.Count(text.Kind, text.Unit, 1).In(language);
        var words = text.Kind == ChangeKind.Renumbered ? text.Section.Heading : (text.New ?? text.Old)?.Text ?? "";
        return $"{place}: {count}: {words}";
    }
}
