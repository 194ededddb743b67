using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The properties of the paragraphs of a document.</summary>
/// <param name="xml">Of the document.</param>
/// <param name="profile">The layout.</param>
internal sealed class WordParagraphProperties(WordXml xml, Profile profile)
{
    /// <summary>There are few in turn; each numbered list has its own.</summary>
    private const int MostBeginnings = 8;

    /// <summary>In bytes.</summary>
    private const int MostOfBeginning = 1024;

    private readonly List<Beginning> _beginnings = [];
    private readonly int _listIndent = WordUnits.Millimetres(profile.Lists.Indent);
    private readonly TextStyle _body = profile.Style(StyleNames.Body);
    private readonly TextStyle _quote = profile.Style(StyleNames.Quote);

    /// <summary>The properties of a paragraph.</summary>
    public WordElement Of(ParagraphSetting setting)
    {
        var properties = new WordElement("w:pPr")
            .With("w:pStyle", "w:val", setting.Style)
            .WithIf(setting.KeepsNext, "w:keepNext");
        if (setting.Number > 0)
        {
            properties.With(new WordElement("w:numPr")
                .With("w:ilvl", "w:val", WordUnits.Text(setting.Level))
                .With("w:numId", "w:val", WordUnits.Text(setting.Number)));
        }
        if (setting.IsQuoted && setting.Depth > 0)
        {
            var left = WordUnits.Millimetres(_quote.Left) + (setting.Depth - 1) * _listIndent;
            properties.With("w:ind", "w:left", WordUnits.Text(left), "w:firstLine", "0");
        }
        else if (setting.Number == 0 && setting.Depth > 1)
        {
            properties.With("w:ind", "w:firstLine", WordUnits.Text(WordUnits.Millimetres(_body.FirstLine) + (setting.Depth - 1) * _listIndent));
        }
        return properties;
    }

    /// <summary>What stands before the text of a paragraph which is nothing else, as most are.</summary>
    public byte[] BeginningOf(ParagraphSetting setting)
    {
        for (var i = 0; i < _beginnings.Count; i++)
        {
            if (_beginnings[i].Setting.IsLike(setting))
                return _beginnings[i].Markup;
        }
        if (_beginnings.Count == MostBeginnings)
            _beginnings.RemoveAt(0);
        var markup = NewBeginningOf(setting);
        _beginnings.Add(new Beginning(setting, markup));
        return markup;
    }

    private byte[] NewBeginningOf(ParagraphSetting setting) => xml.Markup(
        part =>
        {
            part.Start("w:p");
            Of(setting).Write(part);
            part.Start("w:r");
            part.Start("w:t");
        },
        MostOfBeginning);

    /// <summary>What stands before the text of a paragraph.</summary>
    private sealed class Beginning(ParagraphSetting setting, byte[] markup)
    {
        public ParagraphSetting Setting { get; } = setting;

        public byte[] Markup { get; } = markup;
    }
}
