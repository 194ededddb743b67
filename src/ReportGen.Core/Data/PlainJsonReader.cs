using System.Text;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Data;

/// <summary>
/// Reads JSON in which there is nothing to report. The library's reader first has a dozen methods compiled, which costs more than all the
/// schemas of a project; it is left for what this one gives up, and says what is wrong.
/// </summary>
internal sealed class PlainJsonReader
{
    private readonly KnownWords _keys = new();
    private readonly SourceFile _file;
    private readonly string _text;
    private readonly int _maxDepth;
    private int _position;
    private int _depth;

    private PlainJsonReader(SourceFile file, int maxDepth)
    {
        _file = file;
        _text = file.Text;
        _maxDepth = maxDepth;
    }

    /// <summary>Reads a file.</summary>
    /// <returns>Null when it is not sound JSON, or when it is seldom JSON: a key that stands twice, a pair of surrogates.</returns>
    public static DataNode? Read(SourceFile file, int maxDepth)
    {
        var reader = new PlainJsonReader(file, maxDepth);
        var root = reader.ReadNode(default);
        reader.SkipSpace();
        return reader._position == reader._text.Length ? root : null;
    }

    private char Current => _position < _text.Length ? _text[_position] : '\0';

    /// <param name="key">What holds the node; without a length when no key does.</param>
    private DataNode? ReadNode(KeyPlace key)
    {
        SkipSpace();
        return Current switch
        {
            '{' => ReadMapping(key),
            '[' => ReadSequence(key),
            '"' => ReadText(),
            _ => ReadLiteral(),
        };
    }

    private DataMapping? ReadMapping(KeyPlace key)
    {
        var place = key.Or(_position);
        if (!Enter())
            return null;
        var entries = new List<DataEntry>();
        var seen = new MappingKeys();
        for (var isFirst = true; !IsEnd('}'); isFirst = false)
        {
            if (!isFirst && !Skip(','))
                return null;
            SkipSpace();
            var start = _position;
            if (Current != '"' || ReadString(isKey: true) is not { } name)
                return null;
            var keyPlace = new KeyPlace(start, _position - start);
            SkipSpace();
            if (!Skip(':') || ReadNode(keyPlace) is not { } value || seen.AddOrFind(entries, new DataEntry(name, keyPlace, value)) is not null)
                return null;
        }
        return new DataMapping(_file, place, [.. entries]);
    }

    private DataSequence? ReadSequence(KeyPlace key)
    {
        var place = key.Or(_position);
        if (!Enter())
            return null;
        var items = new List<DataNode>();
        for (var isFirst = true; !IsEnd(']'); isFirst = false)
        {
            if ((!isFirst && !Skip(',')) || ReadNode(default) is not { } item)
                return null;
            items.Add(item);
        }
        return new DataSequence(_file, place, [.. items]);
    }

    private bool Enter()
    {
        _position++;
        return ++_depth <= _maxDepth;
    }

    /// <summary>Goes past the bracket, if it is next.</summary>
    private bool IsEnd(char bracket)
    {
        SkipSpace();
        if (!Skip(bracket))
            return false;
        _depth--;
        return true;
    }

    private DataScalar? ReadText()
    {
        var start = _position;
        if (ReadString(isKey: false) is not { } text)
            return null;
        var isVerbatim = text.Length == _position - start - 2;
        if (isVerbatim && Composer.FindUncomposed(text, 0) < 0)
            return new DataScalar(text, _file, start, _position - start, ScalarStyle.DoubleQuoted, ScalarKinds.String, number: 0);
        var slice = ScalarSliceBuilder.Build(_file, start, _position, ScalarStyle.DoubleQuoted, text);
        return new DataScalar(slice, _file.Span(start, _position - start), ScalarStyle.DoubleQuoted, ScalarKinds.String);
    }

    private string? ReadString(bool isKey)
    {
        var start = ++_position;
        StringBuilder? written = null;
        for (; _position < _text.Length; _position++)
        {
            var character = _text[_position];
            if (character == '"')
            {
                var rest = _text.AsSpan(start, _position++ - start);
                return written is not null ? written.Append(rest).ToString() : isKey ? _keys.TextOf(rest) : rest.ToString();
            }
            if (character < ' ' || char.IsSurrogate(character))
                return null;
            if (character != '\\')
                continue;
            written = (written ?? new StringBuilder()).Append(_text, start, _position - start);
            var meant = ReadEscape();
            if (meant < 0)
                return null;
            written.Append((char)meant);
            start = _position + 1;
        }
        return null;
    }

    /// <summary>Stops at the last character of the escape.</summary>
    /// <returns>-1 when it is none.</returns>
    private int ReadEscape()
    {
        _position++;
        switch (Current)
        {
            case '"' or '\\' or '/':
                return Current;
            case 'n':
                return '\n';
            case 't':
                return '\t';
            case 'r':
                return '\r';
            case 'b':
                return '\b';
            case 'f':
                return '\f';
            case 'u':
                return ReadHex();
            default:
                return -1;
        }
    }

    private int ReadHex()
    {
        var code = 0;
        for (var i = 0; i < 4; i++)
        {
            _position++;
            if (!char.IsAsciiHexDigit(Current))
                return -1;
            code = (code * 16) + Convert.ToInt32(Current.ToString(), 16);
        }
        return char.IsSurrogate((char)code) ? -1 : code;
    }

    private DataScalar? ReadLiteral()
    {
        var start = _position;
        while (char.IsAsciiLetterOrDigit(Current) || Current is '-' or '+' or '.')
            _position++;
        var span = _file.Span(start, _position - start);
        var text = span.Text;
        ScalarKinds kinds;
        if (text == "null")
            kinds = ScalarKinds.Null;
        else if (text is "true" or "false")
            kinds = ScalarKinds.Boolean;
        else if (IsWholeNumber(text))
            kinds = DataNumber.Parse(text) is { IsWhole: true } ? ScalarKinds.Integer | ScalarKinds.Number : ScalarKinds.Number;
        else
            return null;
        return new DataScalar(text, span, ScalarStyle.Plain, kinds);
    }

    /// <summary>Other numbers are rare in a schema.</summary>
    private static bool IsWholeNumber(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiDigit(character))
                return false;
        }
        return text.Length > 0 && (text.Length == 1 || text[0] != '0');
    }

    private bool Skip(char expected)
    {
        if (Current != expected || _position == _text.Length)
            return false;
        _position++;
        return true;
    }

    private void SkipSpace()
    {
        while (Current is ' ' or '\t' or '\r' or '\n')
            _position++;
    }
}
