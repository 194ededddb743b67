using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Makes the frame of a document: the values of a report in the patterns of a profile.</summary>
internal sealed class FrameBuilder(ReportFrame frame, Profile profile)
{
    private static readonly LocalizedText IssuedHere = new("The issuer stands here.", "Cơ quan ban hành ghi ở đây.");

    private readonly FrameValues _values = new(frame, profile, null, null);

    /// <summary>Reports what the profile has no answer to.</summary>
    public void Check(DiagnosticBag diagnostics)
    {
        CheckCapacity(diagnostics);
        CheckIssuer(diagnostics);
        OutputNameCheck.Check(frame.Output, diagnostics);
    }

    private void CheckIssuer(DiagnosticBag diagnostics)
    {
        if (profile.Unsuitable is not { } unsuitable)
            return;
        foreach (var opening in unsuitable.Openings)
        {
            if (!frame.Issuer.Text.StartsWith(opening, StringComparison.OrdinalIgnoreCase))
                continue;
            diagnostics.Add(FrameDiagnostics.UnsuitableProfile.At(frame.Profile.Span, profile.Name, frame.Issuer.Text)
                .WithHint(new LocalizedText("Write 'profile: {0}'.", "Hãy ghi “profile: {0}”.", unsuitable.Instead))
                .WithRelated(frame.Issuer.Span, IssuedHere));
            return;
        }
    }

    private void CheckCapacity(DiagnosticBag diagnostics)
    {
        var capacity = frame.Signature.Capacity;
        var names = new List<string>();
        foreach (var known in profile.SignOff.Capacities)
            names.Add(known.Name);
        if (names.Contains(capacity.Text))
            return;
        var quoted = new LocalizedText("'{0}'", "“{0}”", string.Join(", ", names));
        var diagnostic = FrameDiagnostics.UnknownChoice.At(capacity.Span, capacity.Text, quoted);
        diagnostics.Add(diagnostic.WithHint(Hints.DidYouMean(NearestName.Find(capacity.Text, names))));
    }

    /// <summary>The letterhead.</summary>
    public Letterhead BuildLetterhead() => new(BuildLines(profile.Letterhead.Left, _values), BuildLines(profile.Letterhead.Right, _values));

    /// <summary>Kind, subject and separator.</summary>
    public IReadOnlyList<FrameLine> BuildTitle() => BuildLines(profile.TitleLines, _values);

    /// <summary>The head of an annex.</summary>
    public IReadOnlyList<FrameLine> BuildAnnexHead(FrameAnnex annex) =>
        BuildLines(profile.Annex.HeadLines, new FrameValues(frame, profile, annex, null));

    /// <summary>Recipients and signature.</summary>
    public SignOff BuildSignOff()
    {
        var groups = new List<RecipientGroup>();
        foreach (var group in frame.Recipients)
            groups.Add(BuildGroup(group));
        return new SignOff(groups, BuildLines(profile.SignOff.Signature, _values));
    }

    private RecipientGroup BuildGroup(FrameRecipients group)
    {
        var values = new FrameValues(frame, profile, null, group);
        var label = BuildLines([profile.SignOff.Label], values)[0];
        var style = profile.Style(StyleNames.Recipients);
        var items = new List<FrameLine>();
        for (var i = 0; i < group.Items.Count; i++)
        {
            var end = i == group.Items.Count - 1 ? profile.SignOff.LastEnd : profile.SignOff.ItemEnd;
            var text = new MappedTextBuilder(style.IsUpper);
            text.Add(group.Items[i].Text, new TextOrigin(profile.SignOff.Label.Span, [group.Items[i].Span]));
            text.Add(end.Text, new TextOrigin(end.Span, []));
            items.Add(LineOf(style, text.ToMappedText()));
        }
        return new RecipientGroup(label, items);
    }

    private static List<FrameLine> BuildLines(IReadOnlyList<FrameLineLayout> layouts, FrameValues values)
    {
        var lines = new List<FrameLine>();
        foreach (var layout in layouts)
        {
            if (layout.Style is { } style)
            {
                if (FramePattern.Fill(layout, values) is { } text)
                    lines.Add(LineOf(style, text));
            }
            else if (lines.Count > 0)
            {
                lines.Add(RuleUnder(lines[^1], layout));
            }
        }
        return lines;
    }

    private static FrameLine LineOf(TextStyle style, MappedText text) =>
        new(style, text.Text, null, new TextPlace(text, 0, text.Text.Length));

    private static FrameLine RuleUnder(FrameLine line, FrameLineLayout layout) =>
        new(line.Style, "", new FrameRule(line.Text, line.Style, layout.RuleShare ?? 1), TextPlace.Of("", layout.Span));
}
