using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Reads a layout profile.</summary>
internal sealed class ProfileReader
{
    private static readonly LocalizedText Alignments = new("'left', 'center', 'right', 'justify'", "“left”, “center”, “right”, “justify”");

    private static readonly LocalizedText Numberings = new("'roman', 'arabic'", "“roman”, “arabic”");

    private static readonly LocalizedText LessThan = new("a width below that of the text, {0} mm", "chiều rộng nhỏ hơn phần chữ ({0} mm)");

    private readonly DiagnosticBag _diagnostics = new();
    private readonly List<TextStyle> _styles = [];

    private ProfileReader()
    {
    }

    /// <summary>Reads a profile.</summary>
    /// <returns>Null when something was reported.</returns>
    public static Profile? Read(DataMapping mapping, DiagnosticBag diagnostics)
    {
        var reader = new ProfileReader();
        var profile = reader.ReadProfile(new DataFields(mapping, reader._diagnostics));
        diagnostics.AddRange(reader._diagnostics.All);
        return reader._diagnostics.HasErrors ? null : profile;
    }

    private Profile ReadProfile(DataFields profile)
    {
        ReadStyles(profile.Fields("styles"));
        var page = ReadPage(profile.Fields("page"));
        var letterhead = profile.Fields("letterhead");
        var annex = profile.Fields("annex");
        return new Profile(
            profile.Text("name").Text,
            profile.Text("font").Text,
            page,
            _styles,
            ReadHeadings(profile),
            ReadLists(profile.Fields("lists")),
            profile.OptionalText("symbolSeparator")?.Text,
            new LetterheadLayout(ReadLeftWidth(letterhead, page), ReadLines(letterhead, "left"), ReadLines(letterhead, "right")),
            ReadLines(profile, "title"),
            ReadSignOff(profile.Fields("signOff"), page),
            new AnnexLayout(ReadLines(annex, "head"), ReadNumbering(annex.OptionalText("numbering")), annex.Truth("restartPageNumbers")),
            profile.OptionalMapping("unsuitable") is { } unsuitable ? ReadUnsuitable(new DataFields(unsuitable, _diagnostics)) : null)
        {
            Contents = profile.OptionalMapping("contents") is { } contents ? ReadContents(new DataFields(contents, _diagnostics)) : null,
            Captions = CaptionLayoutReader.Read(profile.OptionalMapping("captions"), _diagnostics),
        };
    }

    private static ContentsLayout ReadContents(DataFields contents) =>
        new(contents.Text("title").Text, Math.Clamp((int)contents.Number("levels", 3), 1, 4));

    private PageLayout ReadPage(DataFields page)
    {
        var layout = new PageLayout(
            page.Number("width"), page.Number("height"), page.Number("top"), page.Number("bottom"), page.Number("left"),
            page.Number("right"), page.Number("header"), page.Number("footer"), page.Truth("mirrored"));
        var textWidth = layout.Width - layout.Left - layout.Right;
        if (textWidth < 40)
            _diagnostics.Add(FrameDiagnostics.TooNarrow.At(page.Span, textWidth));
        return layout;
    }

    /// <summary>The width of the left of two columns; the right one needs some of the page too.</summary>
    private decimal ReadLeftWidth(DataFields fields, PageLayout page)
    {
        var width = fields.Number("leftWidth");
        var most = page.Width - page.Left - page.Right;
        if (width >= most && !_diagnostics.HasErrors)
            _diagnostics.Add(FrameDiagnostics.WrongKind.At(fields.Text("leftWidth").Span, "leftWidth", LessThan with { Arguments = [most] }));
        return width;
    }

    private void ReadStyles(DataFields styles)
    {
        foreach (var name in StyleNames.All)
        {
            _styles.Add(StyleNames.IsOptional(name) && styles.OptionalMapping(name) is null
                ? _styles[0] with { Name = name, FirstLine = 0, Alignment = TextAlignment.Left }
                : ReadStyle(name, styles.Fields(name)));
        }
    }

    private TextStyle ReadStyle(string name, DataFields style) =>
        new(name, style.Number("size"), ReadAlignment(style.OptionalText("align")))
        {
            IsBold = style.Truth("bold"),
            IsItalic = style.Truth("italic"),
            IsUnderlined = style.Truth("underline"),
            IsUpper = style.Truth("upper"),
            FirstLine = style.Number("firstLine", 0),
            Left = style.Number("left", 0),
            Before = style.Number("before", 0),
            After = style.Number("after", 0),
            Line = style.OptionalNumber("line"),
            LineMultiple = style.Number("lineMultiple", 1),
        };

    private TextAlignment ReadAlignment(FrameText? align)
    {
        switch (align?.Text)
        {
            case null or "left": return TextAlignment.Left;
            case "center": return TextAlignment.Center;
            case "right": return TextAlignment.Right;
            case "justify": return TextAlignment.Justify;
            default:
                _diagnostics.Add(FrameDiagnostics.UnknownChoice.At(align.Span, align.Text, Alignments));
                return TextAlignment.Left;
        }
    }

    private static UnsuitableIssuers ReadUnsuitable(DataFields unsuitable)
    {
        var openings = new List<string>();
        foreach (var opening in unsuitable.TextItems("issuers"))
            openings.Add(opening.Text);
        return new UnsuitableIssuers(openings, unsuitable.Text("instead").Text);
    }

    private NumberForm ReadNumbering(FrameText? numbering)
    {
        if (numbering is not (null or { Text: "roman" or "arabic" }))
            _diagnostics.Add(FrameDiagnostics.UnknownChoice.At(numbering.Span, numbering.Text, Numberings));
        return numbering?.Text == "arabic" ? NumberForm.Arabic : NumberForm.Roman;
    }

    private List<NumberPattern> ReadHeadings(DataFields profile)
    {
        var patterns = new List<NumberPattern>();
        foreach (var item in profile.Items("headings"))
        {
            // The space at the end of a pattern counts, so the scalar is taken as it is.
            var text = item is DataScalar scalar ? scalar.Text : "";
            if (NumberPattern.Parse(text) is { } pattern)
                patterns.Add(pattern);
            else
                _diagnostics.Add(FrameDiagnostics.BadNumberPattern.At(item.Span, text));
        }
        if (patterns.Count < 4 && !_diagnostics.HasErrors)
            _diagnostics.Add(FrameDiagnostics.MissingField.At(profile.Span, "headings[" + patterns.Count + "]"));
        return patterns;
    }

    private static ListLayout ReadLists(DataFields lists)
    {
        var bullets = new List<string>();
        foreach (var bullet in lists.TextItems("bullets"))
            bullets.Add(bullet.Text);
        if (bullets.Count == 0)
            bullets.Add(lists.Text("bullets").Text);
        return new ListLayout(bullets, lists.Number("indent", 0));
    }

    private SignOffLayout ReadSignOff(DataFields signOff, PageLayout page)
    {
        var recipients = signOff.Fields("recipients");
        var label = recipients.Text("label");
        return new SignOffLayout(
            ReadLeftWidth(signOff, page),
            ReadCapacities(signOff.OptionalMapping("capacities")),
            ReadLines(signOff, "signature"),
            ReadLine(StyleNames.RecipientsLabel, label),
            recipients.Text("mark").Text,
            recipients.Text("itemEnd"),
            recipients.Text("lastEnd"));
    }

    private static List<SigningCapacity> ReadCapacities(DataMapping? capacities)
    {
        var list = new List<SigningCapacity>();
        foreach (var entry in DataMapping.EntriesOf(capacities))
            list.Add(new SigningCapacity(entry.Key, entry.Value is DataScalar prefix ? prefix.Text.Trim() : ""));
        return list;
    }

    private List<FrameLineLayout> ReadLines(DataFields fields, string name)
    {
        var lines = new List<FrameLineLayout>();
        foreach (var line in fields.MappingItems(name))
        {
            if (line.OptionalNumber("rule") is { } share)
                AddRule(lines, share, line.Span);
            else
                lines.Add(ReadLine(ReadStyleName(line), line.Text("text")));
        }
        return lines;
    }

    private void AddRule(List<FrameLineLayout> lines, decimal share, SourceSpan span)
    {
        if (lines.Count == 0 || lines[^1].Style is null)
            _diagnostics.Add(FrameDiagnostics.RuleWithoutText.At(span));
        lines.Add(new FrameLineLayout(null, "", share, span));
    }

    private string ReadStyleName(DataFields line)
    {
        var name = line.Text("style");
        foreach (var style in StyleNames.All)
        {
            if (style == name.Text)
                return style;
        }
        var diagnostic = FrameDiagnostics.UnknownChoice.At(name.Span, name.Text, new LocalizedText("the styles", "các kiểu trình bày"));
        _diagnostics.Add(diagnostic.WithHint(Hints.DidYouMean(NearestName.Find(name.Text, StyleNames.All))));
        return StyleNames.Body;
    }

    private FrameLineLayout ReadLine(string styleName, FrameText text)
    {
        FramePattern.Check(text, _diagnostics);
        foreach (var style in _styles)
        {
            if (style.Name == styleName)
                return new FrameLineLayout(style, text.Text, null, text.Span);
        }
        throw new ArgumentException($"'{styleName}' is not a style.", nameof(styleName));
    }
}
