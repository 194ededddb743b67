using System.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Writes blocks into the body of a Word document.</summary>
internal sealed class WordBlockWriter
{
    private const string EndOfParagraph = "</w:t></w:r></w:p>";

    private readonly WordXml _xml;
    private readonly WordInlineWriter _inlines;
    private readonly WordNumbering _numbering;
    private readonly WordSections _sections;
    private readonly WordTableWriter _tables;
    private readonly WordBookmarks _bookmarks;
    private readonly WordCaptionWriter _captions;
    private readonly WordHeadingWriter _headings;
    private readonly WordPictureWriter _pictures;
    private readonly WordParagraphProperties _properties;
    private readonly TextStyle _body;
    private PageOrientation _orientation;
    private bool _isFirstSection = true;
    private bool _restartsPageNumbers;
    private bool _isAfterTable;

    public WordBlockWriter(WordXml xml, Profile profile, WordInlineWriter inlines, WordNumbering numbering, WordMedia media)
    {
        _xml = xml;
        _inlines = inlines;
        _numbering = numbering;
        _sections = new WordSections(profile.Page);
        TextWidth = _sections.TextWidth(_orientation);
        _tables = new WordTableWriter(xml, profile, inlines);
        _bookmarks = new WordBookmarks(xml);
        _captions = new WordCaptionWriter(xml, inlines, _bookmarks);
        _headings = new WordHeadingWriter(xml, inlines, _bookmarks);
        _pictures = new WordPictureWriter(xml, media);
        _properties = new WordParagraphProperties(xml, profile);
        _body = profile.Style(StyleNames.Body);
    }

    /// <summary>The width of the text on the pages that are being written, in twips.</summary>
    public int TextWidth { get; private set; }

    /// <summary>Writes blocks.</summary>
    /// <param name="blocks">In order.</param>
    /// <param name="isBeforeSignature">Whether the last paragraphs stay on the page of what follows.</param>
    public void Write(IReadOnlyList<Block> blocks, bool isBeforeSignature)
    {
        var firstKept = isBeforeSignature ? PageKeeping.FirstBeforeSignature(blocks, _body, TextWidth) : blocks.Count;
        var usual = new ParagraphSetting();
        for (var i = 0; i < blocks.Count; i++)
            WriteBlock(blocks[i], i >= firstKept ? usual with { KeepsNext = true } : usual);
    }

    /// <summary>Ends the section and begins another on a new page.</summary>
    public void TurnTo(PageOrientation orientation, bool restartsPageNumbers)
    {
        _xml.Start("w:p");
        Divider().With(_sections.Properties(_orientation, _isFirstSection, _restartsPageNumbers)).Write(_xml);
        _xml.End();
        (_orientation, _restartsPageNumbers, _isFirstSection, _isAfterTable) = (orientation, restartsPageNumbers, false, false);
        TextWidth = _sections.TextWidth(orientation);
    }

    /// <summary>Ends the last section.</summary>
    public void End()
    {
        WriteDividerAfterTable();
        _sections.Properties(_orientation, _isFirstSection, _restartsPageNumbers).Write(_xml);
    }

    /// <summary>A paragraph must stand between two tables, and behind the last.</summary>
    public void WriteDividerAfterTable()
    {
        if (_isAfterTable)
        {
            _xml.Start("w:p");
            Divider().Write(_xml);
            _xml.End();
        }
        _isAfterTable = false;
    }

    /// <summary>Says that a table has just been written.</summary>
    public void NoteTable() => _isAfterTable = true;

    /// <summary>Writes a paragraph of a text.</summary>
    /// <param name="properties">Of the paragraph.</param>
    /// <param name="text">May be empty.</param>
    /// <param name="bookmark">Around the text; null for none.</param>
    public void WriteParagraph(WordElement properties, string text, string? bookmark = null)
    {
        _isAfterTable = false;
        _xml.Start("w:p");
        properties.Write(_xml);
        var id = bookmark is null ? null : _bookmarks.Start(bookmark);
        _inlines.WriteText(text);
        if (id is not null)
            _bookmarks.End(id);
        _xml.End();
    }

    /// <summary>Writes the list of contents.</summary>
    public void WriteContents(ContentsList contents)
    {
        _isAfterTable = false;
        new WordContentsWriter(_xml, _inlines).Write(contents);
    }

    private void WriteBlock(Block block, ParagraphSetting setting)
    {
        switch (block)
        {
            case HeadingBlock heading:
                _isAfterTable = false;
                _numbering.BeginSection(heading.Path);
                _headings.Write(heading);
                break;
            case ParagraphBlock paragraph:
                WriteParagraph(paragraph, setting);
                break;
            case ListBlock list:
                WriteList(list, setting);
                break;
            case QuoteBlock quote:
                WriteAll(quote.Blocks, setting with { Style = WordStyleIds.Of(StyleNames.Quote), IsQuoted = true });
                break;
            case TableBlock table:
                WriteTable(table);
                break;
            case PictureBlock picture:
                WritePicture(picture, setting);
                break;
            case RuleBlock:
                WriteRule();
                break;
            case PageBreakBlock:
                WritePageBreak();
                break;
            case OrientationBlock turn:
                TurnTo(turn.Orientation, restartsPageNumbers: false);
                break;
            default:
                throw new UnreachableException(block.GetType().Name);
        }
    }

    private void WriteAll(IReadOnlyList<Block> blocks, ParagraphSetting setting)
    {
        for (var i = 0; i < blocks.Count; i++)
            WriteBlock(blocks[i], setting with { KeepsNext = setting.KeepsNext && i == blocks.Count - 1 });
    }

    private void WriteParagraph(ParagraphBlock paragraph, ParagraphSetting setting)
    {
        _isAfterTable = false;
        var own = !setting.KeepsNext && PageKeeping.LeadsIn(paragraph.Content) ? setting with { KeepsNext = true } : setting;
        if (_inlines.PlainTextOf(paragraph.Content) is var text && WordInlineWriter.IsPlain(text))
        {
            _xml.Paragraph(_properties.BeginningOf(own), text, EndOfParagraph);
            return;
        }
        _xml.Start("w:p");
        _properties.Of(own).Write(_xml);
        _inlines.Write(paragraph.Content);
        _xml.End();
    }

    private void WriteList(ListBlock list, ParagraphSetting setting)
    {
        var level = WordNumbering.LevelOf(setting.Depth);
        var number = list.Start is { } start ? _numbering.AddOrdered(start, list.Delimiter, level) : WordNumbering.Bullets;
        var inner = setting with { Style = setting.IsQuoted ? setting.Style : WordStyleIds.ListParagraph, Depth = setting.Depth + 1 };
        for (var i = 0; i < list.Items.Count; i++)
        {
            var keepsNext = setting.KeepsNext && i == list.Items.Count - 1;
            WriteItem(list.Items[i], keepsNext == inner.KeepsNext ? inner : inner with { KeepsNext = keepsNext }, number, level);
        }
    }

    private void WriteItem(ListItem item, ParagraphSetting setting, int number, int level)
    {
        var startsWithText = item.Blocks.Count > 0 && item.Blocks[0] is ParagraphBlock;
        if (!startsWithText)
            WriteParagraph(_properties.Of(setting with { Number = number, Level = level, KeepsNext = item.Blocks.Count > 0 }), "");
        for (var i = 0; i < item.Blocks.Count; i++)
        {
            var isMarked = i == 0 && startsWithText;
            WriteBlock(item.Blocks[i], setting with
            {
                Number = isMarked ? number : 0,
                Level = level,
                KeepsNext = setting.KeepsNext && i == item.Blocks.Count - 1,
            });
        }
    }

    private void WriteTable(TableBlock table)
    {
        if (table.Caption is { } caption)
        {
            _isAfterTable = false;
            _captions.Write(caption, keepsNext: true);
        }
        WriteDividerAfterTable();
        _tables.Write(table, TextWidth);
        NoteTable();
    }

    private void WritePicture(PictureBlock picture, ParagraphSetting setting)
    {
        _isAfterTable = false;
        _pictures.Write(picture, TextWidth, _sections.TextHeight(_orientation), setting.KeepsNext || picture.Caption is not null);
        if (picture.Caption is { } caption)
            _captions.Write(caption, setting.KeepsNext);
    }

    private void WriteRule()
    {
        _isAfterTable = false;
        _xml.Start("w:p");
        new WordElement("w:pPr")
            .With("w:pStyle", "w:val", WordStyleIds.Of(StyleNames.Body))
            .With(new WordElement("w:pBdr").With("w:bottom", "w:val", "single", "w:sz", "4", "w:space", "1", "w:color", "auto"))
            .With("w:ind", "w:left", "0", "w:firstLine", "0")
            .Write(_xml);
        _xml.End();
    }

    private void WritePageBreak()
    {
        _xml.Start("w:p");
        Divider().Write(_xml);
        _xml.Start("w:r");
        _xml.Empty("w:br", "w:type", "page");
        _xml.End();
        _xml.End();
    }

    private static WordElement Divider() => new WordElement("w:pPr").With("w:pStyle", "w:val", WordStyleIds.Divider);
}
