using System.Text;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Data;

/// <summary>
/// Maps the value of a scalar back to the file, by going through its characters once more. Where the result does not agree with
/// the value that the YAML library read, the whole value maps to the scalar's first character.
/// </summary>
internal sealed class ScalarSliceBuilder
{
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly OffsetList _textOffsets = new();
    private readonly OffsetList _fileOffsets = new();
    private readonly StringBuilder _value = new();
    private int _distance = int.MinValue;

    private ScalarSliceBuilder(SourceFile file)
    {
        _file = file;
        _text = file.Text;
    }

    /// <summary>The value with the way back to the file.</summary>
    /// <param name="file">The file.</param>
    /// <param name="start">Offset of the first character: a quote, <c>|</c>, <c>&gt;</c> or the text itself.</param>
    /// <param name="end">Offset behind the last character.</param>
    /// <param name="style">How it was written.</param>
    /// <param name="value">What the YAML library made of it.</param>
    public static SourceSlice Build(SourceFile file, int start, int end, ScalarStyle style, string value)
    {
        var quote = style is ScalarStyle.SingleQuoted or ScalarStyle.DoubleQuoted ? 1 : 0;
        var isVerbatim = style <= ScalarStyle.DoubleQuoted && end - start - 2 * quote == value.Length
            && file.Text.AsSpan(start + quote, value.Length).SequenceEqual(value);
        var slice = isVerbatim
            ? new SourceSlice(file, value, start + quote)
            : new ScalarSliceBuilder(file).Scan(start, end, style, value);
        return Composer.FindUncomposed(value, 0) < 0 ? slice : Compose(slice);
    }

    private SourceSlice Scan(int start, int end, ScalarStyle style, string value)
    {
        switch (style)
        {
            case ScalarStyle.Plain:
                ScanFlow(start, end, '\0');
                break;
            case ScalarStyle.SingleQuoted:
                ScanFlow(start + 1, end - 1, '\'');
                break;
            case ScalarStyle.DoubleQuoted:
                ScanFlow(start + 1, end - 1, '"');
                break;
            default:
                ScanBlock(start, end, value);
                break;
        }
        return _value.Equals(value) && _textOffsets.Count > 0
            ? new SourceSlice(_file, value, _textOffsets.ToArray(), _fileOffsets.ToArray())
            : new SourceSlice(_file, value, start);
    }

    /// <summary>Plain and quoted scalars: escapes, and line ends that become spaces (YAML 1.2, 6.5 and 7.3).</summary>
    private void ScanFlow(int position, int end, char quote)
    {
        var keep = 0;
        while (position < end)
        {
            var c = _text[position];
            if (IsBreak(c))
            {
                _value.Length = Math.Max(keep, TrimmedLength());
                TrimSegments();
                position = FoldBreaks(position, end, isEscaped: false);
            }
            else if (c == '\'' && quote == '\'')
            {
                Append('\'', position);
                position += 2;
            }
            else if (c == '\\' && quote == '"' && position + 1 < end)
            {
                position = ScanEscape(position, end);
            }
            else
            {
                Append(c, position++);
                continue;
            }
            keep = _value.Length;
        }
    }

    private int ScanEscape(int position, int end)
    {
        var c = _text[position + 1];
        if (IsBreak(c))
            return FoldBreaks(position + 1, end, isEscaped: true);
        var digits = c switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 };
        if (digits == 0)
        {
            Append(YamlEscapes.ValueOf(c), position);
            return position + 2;
        }
        if (position + 2 + digits <= end)
            AppendCodePoint(_text.AsSpan(position + 2, digits), position);
        return position + 2 + digits;
    }

    private void AppendCodePoint(ReadOnlySpan<char> digits, int position)
    {
        if (!int.TryParse(digits, System.Globalization.NumberStyles.AllowHexSpecifier, null, out var code))
            return;
        foreach (var unit in code is <= 0x10FFFF and not (>= 0xD800 and <= 0xDFFF) ? char.ConvertFromUtf32(code) : "\uFFFD")
            Append(unit, position);
    }

    private int FoldBreaks(int position, int end, bool isEscaped)
    {
        var first = position;
        var breaks = 0;
        while (position < end && (IsBreak(_text[position]) || _text[position] is ' ' or '\t'))
        {
            if (_text[position] == '\r' && position + 1 < end && _text[position + 1] == '\n')
                position++;
            if (IsBreak(_text[position]))
                breaks++;
            position++;
        }
        if (breaks == 1 && !isEscaped)
            Append(' ', first);
        for (var i = 1; i < breaks; i++)
            Append('\n', first);
        return position;
    }

    /// <summary>Literal and folded scalars: each line of the file is found again, in turn, in the value.</summary>
    private void ScanBlock(int start, int end, string value)
    {
        var at = 0;
        var indentation = -1;
        var line = NextLine(start, end);
        while (line < end && at < value.Length)
        {
            var lineEnd = LineEnd(line, end);
            var content = line;
            while (content < lineEnd && _text[content] == ' ' && (indentation < 0 || content < line + indentation))
                content++;
            if (content < lineEnd)
            {
                at = CopyBreaks(value, at, line);
                if (indentation < 0)
                    content -= LeadingSpaces(value, at, content - line);
                indentation = indentation < 0 ? content - line : indentation;
                for (; content < lineEnd && at < value.Length; at++)
                    Append(_text[content], content++);
            }
            line = NextLine(line, end);
            if (at < value.Length && value[at] == ' ' && content > lineEnd - 1)
            {
                Append(' ', lineEnd);
                at++;
            }
        }
        CopyBreaks(value, at, Math.Max(start, end - 1));
    }

    private int CopyBreaks(string value, int at, int offset)
    {
        for (; at < value.Length && value[at] == '\n'; at++)
            Append('\n', Math.Max(0, offset - 1));
        return at;
    }

    private static int LeadingSpaces(string value, int at, int most)
    {
        var count = 0;
        while (count < most && at + count < value.Length && value[at + count] == ' ')
            count++;
        return count;
    }

    private int NextLine(int position, int end)
    {
        var line = _text.IndexOf('\n', position);
        return line < 0 ? end : line + 1;
    }

    private int LineEnd(int position, int end)
    {
        var length = _text.AsSpan(position, end - position).IndexOf('\n');
        var lineEnd = length < 0 ? end : position + length;
        return lineEnd > position && _text[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    }

    private void Append(char c, int offset)
    {
        if (offset - _value.Length != _distance)
        {
            _distance = offset - _value.Length;
            _textOffsets.Add(_value.Length);
            _fileOffsets.Add(offset);
        }
        _value.Append(c);
    }

    private int TrimmedLength()
    {
        var length = _value.Length;
        while (length > 0 && _value[length - 1] is ' ' or '\t')
            length--;
        return length;
    }

    private void TrimSegments()
    {
        while (_textOffsets.Count > 0 && _textOffsets[_textOffsets.Count - 1] >= _value.Length)
        {
            _textOffsets.RemoveLast();
            _fileOffsets.RemoveLast();
        }
        _distance = int.MinValue;
    }

    private static bool IsBreak(char c) => c is '\n' or '\r' or '\u0085' or '\u2028' or '\u2029';

    /// <summary>
    /// The same value with whole letters: the file's fault is reported once, and what follows is checked as if it were mended.
    /// </summary>
    private static SourceSlice Compose(SourceSlice slice)
    {
        var value = new StringBuilder();
        var textOffsets = new OffsetList();
        var fileOffsets = new OffsetList();
        for (var start = 0; start < slice.Text.Length;)
        {
            var end = slice.Text.AsSpan(start).IndexOfAny(' ', '\n') is var length and >= 0 ? start + length + 1 : slice.Text.Length;
            textOffsets.Add(value.Length);
            fileOffsets.Add(slice.Span(start, 0).Start);
            value.Append(Composer.Compose(slice.Text[start..end]));
            start = end;
        }
        return new SourceSlice(slice.File, value.ToString(), textOffsets.ToArray(), fileOffsets.ToArray());
    }
}
