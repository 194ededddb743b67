using ReportGen.Core.Documents;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>A layout profile as a style document changes it.</summary>
internal static class HouseProfile
{
    /// <summary>The profile with another page, font and look of the styles that the style document has.</summary>
    public static Profile Of(Profile profile, HouseStyleSheet sheet, PageLayout page)
    {
        var styles = new List<TextStyle>(profile.Styles.Count);
        foreach (var style in profile.Styles)
            styles.Add(sheet.LookOf(style));
        var changed = profile with { Styles = styles, Page = page, Font = sheet.FontOf(WordStyleIds.Of(StyleNames.Body)) ?? profile.Font };
        return changed with
        {
            Letterhead = profile.Letterhead with { Left = Lines(profile.Letterhead.Left, changed), Right = Lines(profile.Letterhead.Right, changed) },
            TitleLines = Lines(profile.TitleLines, changed),
            SignOff = profile.SignOff with { Signature = Lines(profile.SignOff.Signature, changed), Label = Line(profile.SignOff.Label, changed) },
            Annex = profile.Annex with { HeadLines = Lines(profile.Annex.HeadLines, changed) },
        };
    }

    private static List<FrameLineLayout> Lines(IReadOnlyList<FrameLineLayout> lines, Profile profile)
    {
        var changed = new List<FrameLineLayout>(lines.Count);
        foreach (var line in lines)
            changed.Add(Line(line, profile));
        return changed;
    }

    private static FrameLineLayout Line(FrameLineLayout line, Profile profile) =>
        line.Style is null ? line : line with { Style = profile.Style(line.Style.Name) };
}
