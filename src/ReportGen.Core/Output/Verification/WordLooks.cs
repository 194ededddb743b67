using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Wordprocessing;

namespace ReportGen.Core.Output.Verification;

/// <summary>
/// What a run looks like once all its styles have been asked, in Word's order: the run, its character style, the paragraph's style,
/// the table's style, the defaults, each style with those it is based on (ECMA-376 part 1, 17.7.2).
/// </summary>
internal sealed class WordLooks(Styles? styles)
{
    private const int DeepestStyle = 20;

    private readonly Dictionary<string, Style> _styles = ById(styles);
    private readonly OpenXmlElement? _defaults = styles?.DocDefaults?.RunPropertiesDefault?.RunPropertiesBaseStyle;

    /// <summary>The face of one kind of characters; null when none is given.</summary>
    /// <param name="run">The run.</param>
    /// <param name="slot"><c>ascii</c>, <c>hAnsi</c>, <c>eastAsia</c> or <c>cs</c>.</param>
    public string? FontOf(Run run, string slot) =>
        PropertiesOf(run).Select(properties => properties.GetFirstChild<RunFonts>()).Select(fonts => fonts is null ? null : FontIn(fonts, slot)).FirstOrDefault(font => font is not null);

    /// <summary>The language; null when none is given.</summary>
    public string? LanguageOf(Run run) =>
        PropertiesOf(run).Select(properties => properties.GetFirstChild<Languages>()?.Val?.Value).FirstOrDefault(language => language is not null);

    /// <summary>The face that one element gives; a face of the theme as <c>theme:</c> and its name.</summary>
    public static string? FontIn(RunFonts fonts, string slot) => slot switch
    {
        "ascii" => Theme(fonts.AsciiTheme) ?? fonts.Ascii?.Value,
        "hAnsi" => Theme(fonts.HighAnsiTheme) ?? fonts.HighAnsi?.Value,
        "eastAsia" => Theme(fonts.EastAsiaTheme) ?? fonts.EastAsia?.Value,
        _ => Theme(fonts.ComplexScriptTheme) ?? fonts.ComplexScript?.Value,
    };

    private static string? Theme(EnumValue<ThemeFontValues>? name) => name is null ? null : "theme:" + name.InnerText;

    private IEnumerable<OpenXmlElement> PropertiesOf(Run run)
    {
        var paragraph = run.Ancestors<Paragraph>().FirstOrDefault();
        var table = run.Ancestors<Table>().FirstOrDefault();
        var direct = run.RunProperties;
        if (direct is not null)
            yield return direct;
        foreach (var id in (string?[])[direct?.RunStyle?.Val?.Value, ParagraphStyleOf(paragraph), table?.GetFirstChild<TableProperties>()?.TableStyle?.Val?.Value])
        {
            foreach (var properties in PropertiesOf(id))
                yield return properties;
        }
        if (_defaults is not null)
            yield return _defaults;
    }

    private string? ParagraphStyleOf(Paragraph? paragraph) =>
        paragraph?.ParagraphProperties?.ParagraphStyleId?.Val?.Value
        ?? _styles.Values.FirstOrDefault(style => style.Type?.Value == StyleValues.Paragraph && style.Default?.Value == true)?.StyleId?.Value;

    private IEnumerable<OpenXmlElement> PropertiesOf(string? id)
    {
        for (var depth = 0; id is not null && depth < DeepestStyle && _styles.TryGetValue(id, out var style); depth++)
        {
            if (style.StyleRunProperties is { } properties)
                yield return properties;
            id = style.BasedOn?.Val?.Value;
        }
    }

    private static Dictionary<string, Style> ById(Styles? styles)
    {
        var found = new Dictionary<string, Style>(StringComparer.Ordinal);
        foreach (var style in styles?.Elements<Style>() ?? [])
            found.TryAdd(style.StyleId?.Value ?? "", style);
        return found;
    }
}
