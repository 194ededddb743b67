using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>
/// Reads the Markdown that templates mostly write, and nothing else: headings, paragraphs, flat lists of one line an item, tables, hints, each
/// in the one form that leaves no question. Tells of all else that it is not plain; then Markdig reads the text. What both read is the
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
            _ => MarkerLength(_at, end) > 0 ? ReadList() : ReadParagraph(),
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
        Add(new HeadingBlock(level, "", content, new TextPlace(_source, _at, end - _at)));
        _at = end + 1;
        return true;
    }

    private bool ReadHint(int end)
    {
        var line = _text[_at..end];
        if (LayoutHint.Parse(line) is null || !line.EndsWith('>'))
            return false;
        _pieces.Add(new PlainPiece(null, line, new TextPlace(_source, _at, end - _at)));
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
        return _inlines.Read(start, end) is { } content && Add(new ParagraphBlock(content, new TextPlace(_source, start, end - start)));
    }

    private bool ReadList()
    {
        var (start, end) = (_at, _at);
        var first = _text[MarkEnd(_at)];
        var isTight = true;
        var items = new List<ListItem>();
        while (true)
        {
            var lineEnd = EndOfLine(_at);
            var content = _at + MarkerLength(_at, lineEnd);
            if (content == _at || _text[MarkEnd(_at)] != first || !BeginsPlainly(content, lineEnd) || !EndsPlainly(content, lineEnd)
                || _inlines.Read(content, lineEnd) is not { } inlines)
                return false;
            var item = _at;
            _at = lineEnd + 1;
            end = SkipBlankLines(lineEnd);
            var paragraph = new ParagraphBlock(inlines, new TextPlace(_source, content, lineEnd - content));
            items.Add(new ListItem([paragraph], new TextPlace(_source, item, end - item)));
            if (_at >= _text.Length || end > lineEnd && !IsItemOf(first))
                break;
            isTight &= end == lineEnd;
        }
        int? number = char.IsAsciiDigit(_text[start])
            ? int.Parse(_text.AsSpan(start, MarkEnd(start) - start), NumberStyles.None, CultureInfo.InvariantCulture)
            : null;
        return Add(new ListBlock(number, number is null ? '.' : first, isTight, items, new TextPlace(_source, start, end - start)));
    }

    private bool IsItemOf(char mark) => MarkerLength(_at, EndOfLine(_at)) > 0 && _text[MarkEnd(_at)] == mark;

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

    private bool IsBlank(int start, int end)
    {
        while (start < end && _text[start] == ' ')
            start++;
        return start == end;
    }

    private int EndOfLine(int start)
    {
        var end = _text.IndexOf('\n', start);
        return end < 0 ? _text.Length : end;
    }
}
