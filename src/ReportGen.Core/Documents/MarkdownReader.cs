using System.Diagnostics;
using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using Syntax = Markdig.Syntax;
using SyntaxFootnotes = Markdig.Extensions.Footnotes;
using SyntaxTables = Markdig.Extensions.Tables;

namespace ReportGen.Core.Documents;

/// <summary>
/// Turns rendered Markdown into blocks. What a report can hold is built for real, everything else is reported where it stands.
/// </summary>
internal sealed class MarkdownReader
{
    /// <summary>Of lists in lists, as many as Word has.</summary>
    private const int MostListLevels = 9;

    private readonly MappedText _text;
    private readonly DiagnosticBag _diagnostics;
    private readonly MarkdownInlineReader _inlines;
    private readonly MarkdownTableReader _tables;
    private readonly DocumentParts _parts;
    private int _listLevel;

    private MarkdownReader(MappedText text, DocumentParts parts, MarkdownInlineReader inlines, DiagnosticBag diagnostics)
    {
        _text = text;
        _parts = parts;
        _inlines = inlines;
        _tables = new MarkdownTableReader(text, parts, inlines, diagnostics);
        _diagnostics = diagnostics;
    }

    /// <summary>Reads a text.</summary>
    /// <param name="text">The rendered Markdown.</param>
    /// <param name="parts">What it shares with the texts before.</param>
    /// <param name="diagnostics">Takes what is wrong.</param>
    /// <param name="isPlain">False to read by Markdig what can be read without it; the result is the same.</param>
    /// <returns>Without heading numbers; what could not be read is missing and was reported.</returns>
    public static IReadOnlyList<Block> Read(MappedText text, DocumentParts parts, DiagnosticBag diagnostics, bool isPlain = true)
    {
        PrintableCheck.Check(text, diagnostics);
        if (text.Text.Length > parts.MostCharacters)
        {
            diagnostics.Add(new TextPlace(text, parts.MostCharacters, 1).Report(DocumentDiagnostics.TooLong, parts.MostCharacters));
            return [];
        }
        var excess = MarkdownLimits.FindExcess(text.Text);
        var reader = new MarkdownReader(text, parts, new MarkdownInlineReader(text, parts, diagnostics), diagnostics);
        return isPlain && excess < 0 && PlainMarkdownReader.Read(text) is { } pieces ? reader.Complete(pieces) : reader.Parse(excess);
    }

    /// <summary>Reads the text by Markdig, which is not even loaded before.</summary>
    private List<Block> Parse(int excess)
    {
        if (excess >= 0 || MarkdownSyntax.Parse(_text.Text) is not { } syntax)
        {
            var line = excess >= 0 ? excess : MarkdownSyntax.FindTooDeepLine(_text.Text);
            _diagnostics.Add(new TextPlace(_text, line, 1).Report(DocumentDiagnostics.TooManyMarks));
            return [];
        }
        var blocks = ReadBlocks(syntax, isTop: true);
        new MarkdownFootnoteReader(_text, _inlines, _diagnostics).Read(syntax, _parts.Footnotes);
        return blocks;
    }

    private List<Block> Complete(List<PlainPiece> pieces)
    {
        var blocks = new List<Block>(pieces.Count);
        var hints = new BlockHints(_diagnostics);
        foreach (var piece in pieces)
        {
            if (piece.Block is null && TakeHint(piece.Hint, piece.Place, hints))
                continue;
            if (Complete(piece, hints) is { } block)
                blocks.Add(block);
            hints.ReportUnused();
        }
        hints.ReportUnused();
        return blocks;
    }

    /// <summary>Keeps a hint for the block behind it; one with an unknown name is reported, and those beside it still belong to that block.</summary>
    /// <returns>False when it is no hint, or one that is a block of its own.</returns>
    private bool TakeHint(string text, TextPlace place, BlockHints hints)
    {
        if (LayoutHint.Parse(text) is not { } hint)
            return false;
        if (hint.IsOfNextBlock)
            hints.Add(hint, place);
        else if (!hint.IsKnown)
            _diagnostics.Add(place.Report(DocumentDiagnostics.UnknownHint, hint.Name)
                .WithHint(InsteadOf(hint.Name)));
        else
            return false;
        return true;
    }

    /// <summary>The hint for the list of contents stands in the Markdown that is written, from where it may be copied.</summary>
    private static LocalizedText? InsteadOf(string hint) => hint == "contents"
        ? new LocalizedText("A list of contents is asked for in data/report.yaml, by 'contents: true'.", "Muốn có mục lục thì ghi “contents: true” trong data/report.yaml.")
        : Hints.DidYouMean(NearestName.Find(hint, LayoutHint.Names));

    private Block? Complete(PlainPiece piece, BlockHints hints) => piece.Block switch
    {
        null => ReadHtml(piece.Hint, piece.Place, isTop: true),
        HeadingBlock heading => Complete(heading, hints),
        TableBlock table => _tables.Complete(table.Columns, table.Rows, table.Place, hints),
        _ => piece.Block,
    };

    private List<Block> ReadBlocks(Syntax.ContainerBlock container, bool isTop)
    {
        var blocks = new List<Block>(container.Count);
        var hints = new BlockHints(_diagnostics);
        foreach (var syntax in container)
        {
            if (syntax is Syntax.LinkReferenceDefinitionGroup or SyntaxFootnotes.FootnoteGroup)
                continue;
            if (syntax is Syntax.HtmlBlock html && TakeHint(TextOf(html), PlaceOf(html), hints))
                continue;
            if (ReadBlock(syntax, hints, isTop) is { } block)
                blocks.Add(block);
            hints.ReportUnused();
        }
        hints.ReportUnused();
        return blocks;
    }

    private Block? ReadBlock(Syntax.Block syntax, BlockHints hints, bool isTop) => syntax switch
    {
        SyntaxTables.Table table => _tables.Read(table, hints),
        Syntax.HeadingBlock heading => ReadHeading(heading, hints, isTop),
        Syntax.ParagraphBlock paragraph when PictureReader.IsPicture(paragraph) => new PictureReader(_text, _parts, _inlines, _diagnostics).Read(paragraph, hints),
        Syntax.ParagraphBlock paragraph => ReadParagraph(paragraph),
        Syntax.ListBlock list => ReadList(list),
        Syntax.QuoteBlock quote => new QuoteBlock(ReadBlocks(quote, isTop: false), PlaceOf(quote)),
        Syntax.ThematicBreakBlock rule => new RuleBlock(PlaceOf(rule)),
        Syntax.HtmlBlock html => ReadHtml(TextOf(html), PlaceOf(html), isTop),
        Syntax.CodeBlock code => ReportCode(code),
        _ => throw new UnreachableException(syntax.GetType().Name),
    };

    private ParagraphBlock ReadParagraph(Syntax.ParagraphBlock paragraph)
    {
        var place = PlaceOf(paragraph);
        PrintedSigns.Check(_text.Text, place, _diagnostics);
        return new ParagraphBlock(_inlines.Read(paragraph.Inline), place);
    }

    private HeadingBlock? ReadHeading(Syntax.HeadingBlock heading, BlockHints hints, bool isTop)
    {
        var place = PlaceOf(heading);
        if (heading.IsSetext)
        {
            var line = LastLine(place);
            _diagnostics.Add(line.Report(DocumentDiagnostics.UnderlinedHeading, _text.Text.Substring(line.Start, line.Length))
                .WithHint(new LocalizedText(
                    "Put '#' in front of a heading, a blank line or '\\' before a line of signs.",
                    "Hãy đặt “#” trước đề mục, hoặc chừa dòng trống hay đặt “\\” trước dòng ký hiệu.")));
        }
        else if (heading.Level > 4)
        {
            _diagnostics.Add(place.Report(DocumentDiagnostics.HeadingTooDeep, heading.Level));
        }
        else if (!isTop)
        {
            _diagnostics.Add(place.Report(DocumentDiagnostics.NestedHeading));
        }
        else if (heading.Inline?.FirstChild is null)
        {
            _diagnostics.Add(place.Report(DocumentDiagnostics.EmptyHeading));
        }
        else
        {
            return Complete(new HeadingBlock(heading.Level, "", _inlines.Read(heading.Inline, allowsFootnotes: false), place), hints);
        }
        return null;
    }

    private HeadingBlock Complete(HeadingBlock heading, BlockHints hints)
    {
        HeadingAttributeCheck.Run(heading, _diagnostics);
        return heading with { Id = _parts.ReadId(hints, _diagnostics) };
    }

    private ListBlock? ReadList(Syntax.ListBlock list)
    {
        if (_listLevel == MostListLevels)
        {
            _diagnostics.Add(PlaceOf(list).Report(DocumentDiagnostics.ListTooDeep, MostListLevels));
            return null;
        }
        _listLevel++;
        var items = new List<ListItem>(list.Count);
        foreach (var item in list)
        {
            if (item is Syntax.ListItemBlock container)
                items.Add(new ListItem(ReadBlocks(container, isTop: false), PlaceOf(item)));
        }
        _listLevel--;
        int? start = list.IsOrdered
            ? int.Parse(list.OrderedStart ?? list.DefaultOrderedStart ?? "1", CultureInfo.InvariantCulture)
            : null;
        return new ListBlock(start, list.IsOrdered ? list.OrderedDelimiter : '.', !list.IsLoose, items, PlaceOf(list));
    }

    private Block? ReadHtml(string text, TextPlace place, bool isTop)
    {
        if (LayoutHint.Parse(text) is not { } hint)
        {
            _diagnostics.Add(place.Report(DocumentDiagnostics.RawHtml, FirstLine(text)).WithHint(HtmlTags.Instead(text)));
            return null;
        }
        if (!isTop || hint.Text.Length > 0)
        {
            _diagnostics.Add(place.Report(DocumentDiagnostics.MisplacedHint, FirstLine(text)).WithHint(DocumentDiagnostics.PlaceOfHints));
            return null;
        }
        return hint.Name switch
        {
            LayoutHint.PageBreak => new PageBreakBlock(place),
            LayoutHint.Portrait => new OrientationBlock(PageOrientation.Portrait, place),
            LayoutHint.Landscape => new OrientationBlock(PageOrientation.Landscape, place),
            _ => throw new UnreachableException(hint.Name),
        };
    }

    private Block? ReportCode(Syntax.CodeBlock code)
    {
        var diagnostic = PlaceOf(code).Report(DocumentDiagnostics.Code, FirstLine(TextOf(code)));
        if (code is not Syntax.FencedCodeBlock)
        {
            diagnostic = diagnostic.WithHint(new LocalizedText(
                "Remove the four spaces in front of the line: the layout indents paragraphs by itself.",
                "Hãy bỏ bốn dấu cách ở đầu dòng: thể thức trình bày tự thụt đầu dòng."));
        }
        _diagnostics.Add(diagnostic);
        return null;
    }

    private TextPlace PlaceOf(Syntax.MarkdownObject syntax) => MarkdownPlaces.Of(_text, syntax);

    private TextPlace LastLine(TextPlace place)
    {
        var end = Math.Min(place.Start + place.Length, _text.Text.Length);
        var start = end == 0 ? 0 : _text.Text.LastIndexOf('\n', end - 1) + 1;
        return new TextPlace(_text, start, end - start);
    }

    private static string TextOf(Syntax.LeafBlock block) => block.Lines.ToString();

    private static string FirstLine(string text)
    {
        var end = text.IndexOf('\n', StringComparison.Ordinal);
        return (end < 0 ? text : text[..end]).Trim();
    }
}
