using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>
/// Reads the Markdown that templates mostly write, and nothing else: headings, paragraphs, lists with at most one below an item, tables, hints,
/// each in the one form that leaves no question. Tells of all else that it is not plain; then Markdig reads the text. What both read is the
/// same to the last place, but Markdig takes a hundred bytes a character for it, and is slow to start.
/// </summary>
internal sealed class PlainMarkdownReader
{
    private const int MostDigits = 9;
    private const string Openings = "(\"“‘«…–—\\";

    private readonly MappedText _source;
    private readonly string _text;
    private readonly PlainInlineReader _inlines;
    private readonly PlainTableReader _tables;
    private readonly List<PlainPiece> _pieces = [];
    private int _at;

    private PlainMarkdownReader(MappedText source)
    {
        _source = source;
        _text = source.Text;
        _inlines = new PlainInlineReader(source);
        _tables = new PlainTableReader(source, _inlines);
    }

    /// <summary>Reads a text.</summary>
    /// <returns>Null when something in it is not plain.</returns>
    public static List<PlainPiece>? Read(MappedText text)
    {
        var reader = new PlainMarkdownReader(text);
        while (reader._at < reader._text.Length)
        {
            if (!reader.ReadBlock())
                return null;
        }
        return reader._pieces;
    }

    /// <returns>False when it is not plain.</returns>
    private bool ReadBlock()
    {
        var end = EndOfLine(_at);
        if (IsBlank(_at, end))
        {
            _at = end + 1;
            return true;
        }
        return _text[_at] switch
        {
            '#' => ReadHeading(end),
            '<' => ReadHint(end),
            '|' => Add(_tables.Read(ref _at)),
            _ => MarkerLength(_at, end) > 0 ? Add(ReadList(indent: 0)) : ReadParagraph(),
        };
    }

    private bool ReadHeading(int end)
    {
        var level = 0;
        while (_at + level < end && _text[_at + level] == '#')
            level++;
        var start = _at + level + 1;
        if (level > 4 || start >= end || _text[start - 1] != ' ' || char.IsWhiteSpace(_text[start]) || !EndsPlainly(start, end) || _text[end - 1] == '#')
            return false;
        if (_inlines.Read(start, end) is not { } content)
            return false;
        Add(new HeadingBlock(level, "", content, PlaceOf(_at, end)));
        _at = end + 1;
        return true;
    }

    private bool ReadHint(int end)
    {
        var line = _text[_at..end];
        if (LayoutHint.Parse(line) is null || !line.EndsWith('>'))
            return false;
        _pieces.Add(new PlainPiece(null, line, PlaceOf(_at, end)));
        _at = end + 1;
        return true;
    }

    private bool ReadParagraph()
    {
        var (start, end) = (_at, _at);
        while (_at < _text.Length)
        {
            var lineEnd = EndOfLine(_at);
            if (IsBlank(_at, lineEnd) || _text[_at] == '#' || _at > start && _text[_at] is '-' or '+' or '*' && MarkerLength(_at, lineEnd) > 0)
                break;
            if (!BeginsPlainly(_at, lineEnd) || !EndsPlainly(_at, lineEnd))
                return false;
            end = lineEnd;
            _at = lineEnd + 1;
        }
        return _inlines.Read(start, end) is { } content && Add(new ParagraphBlock(content, PlaceOf(start, end)));
    }

    /// <summary>Reads a list up to a line that cannot belong to it.</summary>
    /// <param name="indent">What stands before its marks; above 0 in an item of another list, which takes care of blank lines.</param>
    /// <returns>Null when it is not plain.</returns>
    private ListBlock? ReadList(int indent)
    {
        var start = _at + indent;
        var mark = _text[MarkEnd(start)];
        var isTight = true;
        var items = new List<ListItem>();
        while (true)
        {
            if (ReadItem(indent) is not { } item)
                return null;
            items.Add(item);
            var itemEnd = item.Place.Start + item.Place.Length;
            var end = indent > 0 ? itemEnd : SkipBlankLines(itemEnd);
            var isAfterBlank = end > itemEnd;
            if (isAfterBlank)
                items[^1] = Extend(item, end);
            if (_at >= _text.Length || !IsItemOf(indent, mark))
            {
                if (_at < _text.Length && indent == 0 && !isAfterBlank)
                    return null;
                int? number = char.IsAsciiDigit(_text[start])
                    ? int.Parse(_text.AsSpan(start, MarkEnd(start) - start), NumberStyles.None, CultureInfo.InvariantCulture)
                    : null;
                return new ListBlock(number, number is null ? '.' : mark, isTight, items, PlaceOf(start, end));
            }
            isTight &= !isAfterBlank;
        }
    }

    /// <summary>Blank lines behind an item belong to its place and that of the list below it.</summary>
    private ListItem Extend(ListItem item, int end)
    {
        var blocks = item.Blocks;
        if (blocks[^1] is ListBlock below)
        {
            var items = new List<ListItem>(below.Items);
            items[^1] = Extend(items[^1], end);
            blocks = [blocks[0], below with { Items = items, Place = PlaceOf(below.Place.Start, end) }];
        }
        return new ListItem(blocks, PlaceOf(item.Place.Start, end));
    }

    /// <summary>Reads an item: a paragraph, and at most one list below it.</summary>
    private ListItem? ReadItem(int indent)
    {
        var start = _at + indent;
        var content = start + MarkerLength(start, EndOfLine(_at));
        var inside = content - _at;
        var end = EndOfLine(_at);
        if (content == start || !BeginsPlainly(content, end) || !EndsPlainly(content, end))
            return null;
        ListBlock? below = null;
        for (_at = end + 1; _at < _text.Length && below is null && EndOfLine(_at) is var lineEnd && !IsBlank(_at, lineEnd); _at = lineEnd + 1)
        {
            var line = AfterBlanks(_at);
            var isMarked = MarkerLength(line, lineEnd) > 0;
            if (isMarked && line - _at <= indent)
                break;
            if (isMarked && indent == 0 && line - _at == inside && !char.IsAsciiDigit(_text[line]))
            {
                below = ReadList(inside);
                if (below is null)
                    return null;
                break;
            }
            var isInside = line - _at == inside || line - _at == indent || line == _at;
            if (isMarked || !isInside || !BeginsPlainly(line, lineEnd) || !EndsPlainly(line, lineEnd))
                return null;
            end = lineEnd;
        }
        if (_inlines.Read(content, end) is not { } inlines)
            return null;
        var paragraph = new ParagraphBlock(inlines, PlaceOf(content, end));
        return below is null
            ? new ListItem([paragraph], PlaceOf(start, end))
            : new ListItem([paragraph, below], PlaceOf(start, below.Place.Start + below.Place.Length));
    }

    private bool IsItemOf(int indent, char mark)
    {
        var line = AfterBlanks(_at);
        return line == _at + indent && MarkerLength(line, EndOfLine(_at)) > 0 && _text[MarkEnd(line)] == mark;
    }

    private int AfterBlanks(int start)
    {
        while (start < _text.Length && _text[start] == ' ')
            start++;
        return start;
    }

    private TextPlace PlaceOf(int start, int end) => new(_source, start, end - start);

    /// <returns>The end of the last blank line; <paramref name="end"/> when there is none.</returns>
    private int SkipBlankLines(int end)
    {
        while (_at < _text.Length && EndOfLine(_at) is var lineEnd && IsBlank(_at, lineEnd))
        {
            end = lineEnd;
            _at = lineEnd + 1;
        }
        return end;
    }

    private bool Add(Block? block)
    {
        if (block is not null)
            _pieces.Add(new PlainPiece(block, "", block.Place));
        return block is not null;
    }

    /// <summary>The length of the mark of a list item and the blank behind it; 0 when there is none.</summary>
    private int MarkerLength(int start, int end)
    {
        var mark = MarkEnd(start);
        return mark + 1 < end && mark - start <= MostDigits && _text[mark + 1] == ' '
            && (mark == start ? _text[mark] is '-' or '+' or '*' : _text[mark] is '.' or ')') ? mark + 2 - start : 0;
    }

    /// <summary>The offset behind digits; that of the line when it does not begin with digits.</summary>
    private int MarkEnd(int start)
    {
        while (start < _text.Length && char.IsAsciiDigit(_text[start]))
            start++;
        return start;
    }

    /// <summary>Whether a line can only be one of a paragraph, by its first characters.</summary>
    private bool BeginsPlainly(int start, int end)
    {
        if (start == end)
            return false;
        var first = _text[start];
        if (char.IsAsciiDigit(first))
        {
            var mark = MarkEnd(start);
            return mark == end || _text[mark] is not ('.' or ')') || mark + 1 < end && char.IsLetterOrDigit(_text[mark + 1]);
        }
        return char.IsLetter(first) || Openings.Contains(first, StringComparison.Ordinal) || first == '*' && start + 1 < end && _text[start + 1] != ' ';
    }

    /// <summary>Whether nothing at the end of a line would be cut off or end it otherwise.</summary>
    private bool EndsPlainly(int start, int end) => end > start && !char.IsWhiteSpace(_text[end - 1]);

    private bool IsBlank(int start, int end) => AfterBlanks(start) == end;

    private int EndOfLine(int start)
    {
        var end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end;
    }
}
