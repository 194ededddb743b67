using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>
/// What a small scan of our own sees in a YAML file: the faults that YamlDotNet reports at another place than where they are, or
/// without a place. It goes by the same rules as a parser, but knows only lines, indentation, quotes, brackets and block scalars.
/// </summary>
internal sealed class YamlOutline
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly List<SourceSpan> _tabs = [];
    private readonly List<int> _brackets = [];
    private int _position;
    private int _parentColumn = -1;

    private YamlOutline(SourceFile file)
    {
        _file = file;
        _text = file.Text;
    }

    /// <summary>Tabs in the indentation of a line, one for each line.</summary>
    public IReadOnlyList<SourceSpan> Tabs => _tabs;

    /// <summary>The quote that is not closed before its value must end; null when all are.</summary>
    public SourceSpan? OpenQuote { get; private set; }

    /// <summary>The innermost bracket that is not closed before its value must end; null when all are.</summary>
    public SourceSpan? OpenBracket { get; private set; }

    /// <summary>A closing bracket that fits no open one; null when there is none.</summary>
    public SourceSpan? StrayBracket { get; private set; }

    private bool IsInFlow => _brackets.Count > 0;

    /// <summary>Scans a file up to its first fault of quotes or brackets.</summary>
    public static YamlOutline Scan(SourceFile file)
    {
        var outline = new YamlOutline(file);
        while (outline._position < file.Text.Length && !outline.HasFault)
            outline.ScanLine();
        if (outline.IsInFlow && !outline.HasFault)
            outline.OpenBracket = file.Span(outline._brackets[^1], 1);
        return outline;
    }

    private bool HasFault => OpenQuote is not null || OpenBracket is not null || StrayBracket is not null;

    private void ScanLine()
    {
        var lineStart = _position;
        SkipBlanks();
        if (_position == _text.Length || IsBreak(_text[_position]) || _text[_position] == '#')
        {
            SkipLine();
            return;
        }
        var indentation = _text.AsSpan(lineStart, _position - lineStart);
        if (!IsInFlow)
        {
            if (indentation.IndexOf('\t') is var tab and >= 0)
                _tabs.Add(_file.Span(lineStart + tab, indentation.Length - tab));
            _parentColumn = -1;
        }
        else if (indentation.Length <= _parentColumn && StartsBlockLine())
        {
            OpenBracket = _file.Span(_brackets[^1], 1);
            return;
        }
        if (indentation.Length == 0 && IsMarker())
            _position += 3;
        ScanValues(lineStart);
    }

    /// <summary>The nodes of a line, up to its end, or further when a quote or block scalar goes on.</summary>
    private void ScanValues(int lineStart)
    {
        while (!HasFault)
        {
            SkipBlanks();
            if (_position == _text.Length || IsBreak(_text[_position]) || (_text[_position] == '#' && IsAfterBlank()))
            {
                SkipLine();
                return;
            }
            var c = _text[_position];
            if (c is '"' or '\'')
                SkipQuoted(c);
            else if (c is '|' or '>' && !IsInFlow)
            {
                SkipBlockScalar();
                return;
            }
            else if (c is '[' or '{')
                _brackets.Add(_position++);
            else if (c is ']' or '}')
                CloseBracket(c);
            else if (c is '&' or '*' or '!')
                SkipWord();
            else if (c is '-' or '?' or ':' && IsBlankAt(_position + 1))
                SkipIndicator(c, lineStart);
            else if (IsInFlow && c is ',' or ':')
                _position++;
            else
                SkipPlain(lineStart);
        }
    }

    private void SkipIndicator(char c, int lineStart)
    {
        if (c is '-' or '?' && !IsInFlow)
            _parentColumn = _position - lineStart;
        _position++;
    }

    /// <summary>Plain text up to a colon, comment, flow indicator or the line's end.</summary>
    private void SkipPlain(int lineStart)
    {
        var start = _position;
        while (_position < _text.Length && !IsBreak(_text[_position]) && !EndsPlain())
            _position++;
        if (_position < _text.Length && _text[_position] == ':' && !IsInFlow)
            _parentColumn = start - lineStart;
        if (_position == start)
            _position++;
    }

    private bool EndsPlain()
    {
        var c = _text[_position];
        if (c == ':')
            return IsBlankAt(_position + 1) || (IsInFlow && _position + 1 < _text.Length && _text[_position + 1] is ',' or '[' or ']' or '{' or '}');
        return (c == '#' && IsAfterBlank()) || (IsInFlow && c is ',' or '[' or ']' or '{' or '}');
    }

    private void CloseBracket(char c)
    {
        if (IsInFlow && _text[_brackets[^1]] == (c == ']' ? '[' : '{'))
            _brackets.RemoveAt(_brackets.Count - 1);
        else if (IsInFlow)
            OpenBracket = _file.Span(_brackets[^1], 1);
        else
            StrayBracket = _file.Span(_position, 1);
        _position++;
    }

    private void SkipQuoted(char quote)
    {
        var start = _position++;
        var keyColumn = start - LineStart(start);
        for (; _position < _text.Length; _position++)
        {
            var c = _text[_position];
            if (c == '\\' && quote == '"')
                _position++;
            else if (c == quote && quote == '\'' && _position + 1 < _text.Length && _text[_position + 1] == '\'')
                _position++;
            else if (c == quote)
            {
                _position++;
                if (!IsInFlow && NextIsColon())
                    _parentColumn = keyColumn;
                return;
            }
            else if (c == '\n' && LeavesValue(_position + 1))
                break;
        }
        OpenQuote = _file.Span(start, 1);
    }

    /// <summary>Whether a line is indented too little to belong to the value that is open.</summary>
    private bool LeavesValue(int lineStart)
    {
        var content = lineStart;
        while (content < _text.Length && _text[content] is ' ' or '\t')
            content++;
        return content < _text.Length && !IsBreak(_text[content]) && content - lineStart <= _parentColumn;
    }

    private void SkipBlockScalar()
    {
        SkipLine();
        while (_position < _text.Length && !LeavesValue(_position))
            SkipLine();
    }

    /// <summary>Whether the line looks like a key or a list item, which no flow collection would hold at its parent's column.</summary>
    private bool StartsBlockLine()
    {
        if (_text[_position] is ']' or '}')
            return false;
        if (_text[_position] == '-' && IsBlankAt(_position + 1))
            return true;
        var end = _text.IndexOf('\n', _position);
        var line = _text.AsSpan(_position, (end < 0 ? _text.Length : end) - _position).TrimEnd();
        return line.EndsWith(":") || line.Contains(": ", StringComparison.Ordinal);
    }

    private bool NextIsColon()
    {
        var position = _position;
        while (position < _text.Length && _text[position] == ' ')
            position++;
        return position < _text.Length && _text[position] == ':';
    }

    private bool IsMarker() => IsBlankAt(_position + 3)
        && (_text.AsSpan(_position).StartsWith("---", StringComparison.Ordinal) || _text.AsSpan(_position).StartsWith("...", StringComparison.Ordinal));

    private void SkipWord()
    {
        while (_position < _text.Length && !IsBlankAt(_position) && !(IsInFlow && _text[_position] is ',' or ']' or '}'))
            _position++;
    }

    private void SkipBlanks()
    {
        while (_position < _text.Length && _text[_position] is ' ' or '\t')
            _position++;
    }

    private void SkipLine()
    {
        var end = _text.IndexOf('\n', Math.Min(_position, _text.Length));
        _position = end < 0 ? _text.Length : end + 1;
    }

    private int LineStart(int position) => position == 0 ? 0 : _text.LastIndexOf('\n', position - 1) + 1;

    private bool IsAfterBlank() => _position == 0 || _text[_position - 1] is ' ' or '\t' or '\n';

    private bool IsBlankAt(int position) => position >= _text.Length || _text[position] is ' ' or '\t' or '\n' or '\r';

    private static bool IsBreak(char c) => c is '\n' or '\r';
}
