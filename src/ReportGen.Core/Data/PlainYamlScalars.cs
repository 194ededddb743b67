using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Reads the values of a plain YAML file. Each method gives null for what is seldom or wrong.</summary>
internal sealed class PlainYamlScalars(SourceFile file, YamlCursor cursor, PlainYamlNodes nodes)
{
    private readonly string _text = file.Text;
    private readonly LineBuffer _lines = new();

    /// <summary>Gives back what was borrowed, behind the last value.</summary>
    public void Release() => _lines.Release();

    /// <summary>Whether the current character can be the first of a value without quotes.</summary>
    public bool CanStartPlain() => cursor.Current switch
    {
        '-' => !cursor.IsBlankAt(cursor.Position + 1),
        '?' or ':' or ',' or '[' or ']' or '{' or '}' or '#' or '&' or '*' or '!' or '|' or '>' or '\'' or '"' or '%' or '@' or '`' => false,
        ' ' or '\n' or '\r' => false,
        _ => true,
    };

    /// <summary>A value without quotes, with the lines that go on with it, up to the next line with content.</summary>
    /// <param name="parent">The column of its mapping or list: lines that are indented further go on with it.</param>
    /// <param name="isOnNewLine">Whether nothing stands before it on its line; what looks like a key there is for the library.</param>
    public DataScalar? ReadPlain(int parent, bool isOnNewLine)
    {
        var start = cursor.Position;
        if (!CanStartPlain() || ScanPlain() is not (> 0 and var end) || (isOnNewLine && _text.AsSpan(start, end - start).Contains(':')))
            return null;
        LineBuffer? value = null;
        while (FindContinuation(parent, out var breaks) is >= 0 and var next)
        {
            value ??= Begin(start, end);
            AppendBreaks(value, breaks, ScalarStyle.Folded);
            cursor.Position = next;
            if (!CanStartPlain() || ScanPlain() is not (> 0 and var lineEnd))
                return null;
            value.Append(_text.AsSpan(next, lineEnd - next));
            end = lineEnd;
        }
        var scalar = value is null ? nodes.Verbatim(start, end - start, 0, ScalarStyle.Plain) : nodes.Composed(start, end, ScalarStyle.Plain, value.ToString());
        return scalar is not null && cursor.EndLineAt(end) ? scalar : null;
    }

    private LineBuffer Begin(int start, int end)
    {
        _lines.Clear();
        _lines.Append(_text.AsSpan(start, end - start));
        return _lines;
    }

    /// <summary>A value between quotes on one line.</summary>
    public DataScalar? ReadQuoted()
    {
        var start = cursor.Position;
        var end = FindQuote(start);
        if (end < 0)
            return null;
        cursor.Position = end + 1;
        var style = _text[start] == '"' ? ScalarStyle.DoubleQuoted : ScalarStyle.SingleQuoted;
        var special = style == ScalarStyle.DoubleQuoted ? '\\' : '\'';
        if (_text.AsSpan(start + 1, end - start - 1).IndexOf(special) < 0)
            return nodes.Verbatim(start + 1, end - start - 1, 1, style);
        if (style == ScalarStyle.SingleQuoted)
            return nodes.Composed(start, end + 1, style, _text.Substring(start + 1, end - start - 1).Replace("''", "'", StringComparison.Ordinal));
        return Unescape(start + 1, end) is { } value ? nodes.Composed(start, end + 1, style, value) : null;
    }

    /// <summary>The offset of the quote that closes another on the same line; -1 when there is none.</summary>
    public int FindQuote(int start)
    {
        var quote = _text[start];
        for (var i = start + 1; ; i++)
        {
            var c = cursor.CharacterAt(i);
            if (c is '\n' or '\r')
                return -1;
            if (c == '\\' && quote == '"')
                i++;
            else if (c == quote && quote == '\'' && cursor.CharacterAt(i + 1) == '\'')
                i++;
            else if (c == quote)
                return i;
        }
    }

    /// <summary>A value behind <c>|</c> or <c>&gt;</c>, up to the next line with content.</summary>
    /// <param name="parent">The column of its mapping or list: its lines are indented further.</param>
    public DataScalar? ReadBlock(int parent)
    {
        var start = cursor.Position;
        var style = _text[start] == '|' ? ScalarStyle.Literal : ScalarStyle.Folded;
        cursor.Position++;
        var chomping = cursor.Current;
        if (chomping is '-' or '+')
            cursor.Position++;
        cursor.SkipSpaces();
        if (cursor.Current is not ('\n' or '\r'))
            return null;
        var line = cursor.NextLine(cursor.Position);
        var indentation = SpacesAt(line, int.MaxValue);
        if (indentation <= parent || cursor.CharacterAt(line + indentation) is '\n' or '\r')
            return null;

        var value = _lines;
        value.Clear();
        var end = line;
        var breaks = 0;
        for (; line < _text.Length; line = cursor.NextLine(line))
        {
            var spaces = SpacesAt(line, indentation);
            var content = line + spaces;
            if (content < _text.Length && _text[content] is '\n' or '\r')
            {
                breaks++;
                continue;
            }
            if (spaces < indentation || content == _text.Length)
                break;
            // Lines that are indented further than the first are not folded; those of blanks alone are seldom meant.
            if (_text[content] == ' ' && (style == ScalarStyle.Folded || IsBlank(content)))
                return null;
            if (value.Length > 0)
                AppendBreaks(value, breaks, style);
            var lineEnd = LineEnd(content);
            value.Append(_text.AsSpan(content, lineEnd - content));
            end = lineEnd;
            breaks = lineEnd < _text.Length ? 1 : 0;
        }
        AppendLines(value, chomping switch { '-' => 0, '+' => breaks, _ => Math.Min(breaks, 1) });
        while (_text[end - 1] == ' ')
            end--;
        return nodes.Composed(start, end, style, value.ToString()) is { } scalar && cursor.GoToContent(line) ? scalar : null;
    }

    /// <param name="breaks">The one behind the line above and those of empty lines.</param>
    private static void AppendBreaks(LineBuffer value, int breaks, ScalarStyle style)
    {
        if (style == ScalarStyle.Folded && breaks == 1)
            value.Append(' ');
        else
            AppendLines(value, style == ScalarStyle.Folded ? breaks - 1 : breaks);
    }

    private static void AppendLines(LineBuffer value, int count)
    {
        for (var i = 0; i < count; i++)
            value.Append('\n');
    }

    /// <summary>Goes to the end of the line, or to the blank before a comment.</summary>
    /// <returns>The offset behind the last character of the value; 0 when a colon stands in it as behind a key, or the comment may be none.</returns>
    private int ScanPlain()
    {
        var end = cursor.Position;
        for (var i = end; ; i++)
        {
            var c = cursor.CharacterAt(i);
            if (c is '\n' or '\r' || (c == '#' && _text[i - 1] == ' '))
            {
                cursor.Position = i;
                return c == '#' && char.IsLetterOrDigit(cursor.CharacterAt(i + 1)) ? 0 : end;
            }
            if (c == ':' && cursor.IsBlankAt(i + 1))
                return 0;
            if (c != ' ')
                end = i + 1;
        }
    }

    /// <summary>The first character of the next line that goes on with a value; -1 when none does.</summary>
    /// <param name="breaks">How many line ends lie between.</param>
    private int FindContinuation(int parent, out int breaks)
    {
        breaks = 0;
        if (cursor.Current == '#')
            return -1;
        var line = cursor.Position;
        do
        {
            breaks++;
            line = cursor.NextLine(line);
            var spaces = SpacesAt(line, int.MaxValue);
            if (line + spaces >= _text.Length)
                return -1;
            if (_text[line + spaces] is not ('\n' or '\r'))
                return spaces > parent && _text[line + spaces] != '#' ? line + spaces : -1;
        }
        while (true);
    }

    /// <returns>Null for an escape that is seldom, or none.</returns>
    private string? Unescape(int start, int end)
    {
        var value = new StringBuilder(end - start);
        for (var i = start; i < end; i++)
        {
            if (_text[i] != '\\')
            {
                value.Append(_text[i]);
                continue;
            }
            i++;
            if (_text[i] is not ('"' or '\\' or '/' or 'n' or 't'))
                return null;
            value.Append(YamlEscapes.ValueOf(_text[i]));
        }
        return value.ToString();
    }

    private int SpacesAt(int offset, int most)
    {
        var end = offset;
        while (end < _text.Length && end - offset < most && _text[end] == ' ')
            end++;
        return end - offset;
    }

    private bool IsBlank(int offset)
    {
        var end = offset + SpacesAt(offset, int.MaxValue);
        return end == _text.Length || _text[end] is '\n' or '\r';
    }

    /// <summary>The offset behind the last character of a line, blanks included.</summary>
    private int LineEnd(int offset)
    {
        var end = _text.IndexOf('\n', offset);
        if (end < 0)
            return _text.Length;
        return _text[end - 1] == '\r' ? end - 1 : end;
    }
}
