using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>
/// Reads YAML as people write it and in which there is nothing to report: keys and lists by indentation, text with or without quotes, short
/// <c>[a, b]</c> and <c>{ a: 1 }</c>. The library takes ten times as long and has a dozen methods compiled first; it is left for what this
/// one gives up at the least doubt, and says what is wrong.
/// </summary>
internal sealed class PlainYamlReader
{
    /// <summary>The library takes a longer one for no key.</summary>
    private const int LongestKey = 1_000;

    private readonly SourceFile _file;
    private readonly YamlCursor _cursor;
    private readonly PlainYamlNodes _nodes;
    private readonly PlainYamlScalars _scalars;
    private readonly PlainYamlFlow _flow;

    private PlainYamlReader(SourceFile file, DataLimits limits)
    {
        _file = file;
        _cursor = new YamlCursor(file);
        _nodes = new PlainYamlNodes(file, limits);
        _scalars = new PlainYamlScalars(file, _cursor, _nodes);
        _flow = new PlainYamlFlow(_cursor, _nodes, _scalars);
    }

    /// <summary>Reads a file.</summary>
    /// <param name="fullAt">Where the file, sound and plain so far, goes beyond the number of keys and values; null when it does not.</param>
    /// <returns>Null when it is anything else than plain, sound, within the limits and one mapping or list.</returns>
    public static DataNode? Read(SourceFile file, DataLimits limits, out int? fullAt)
    {
        fullAt = null;
        if (!file.IsPlain && PlainDecoder.HasUnusualCharacter(file.Text))
            return null;
        var reader = new PlainYamlReader(file, limits);
        var node = reader.ReadFile();
        reader._scalars.Release();
        fullAt = reader._nodes.FullAt;
        return node;
    }

    private DataNode? ReadFile() => _cursor.Start() && _cursor.Column >= 0 && ReadRoot() is { } root && _cursor.Column < 0 ? root : null;

    private DataNode? ReadRoot()
    {
        if (_cursor.IsAtDash)
            return ReadSequence(_cursor.Column, default);
        return FindColon() < 0 ? null : ReadMapping(_cursor.Column, default);
    }

    /// <param name="parent">The column of the mapping or list that holds the node.</param>
    /// <param name="key">The key that holds the node; none in a list.</param>
    /// <param name="isOnNewLine">Whether nothing stands before the node on its line.</param>
    private DataNode? ReadNode(int parent, KeyPlace key, bool isOnNewLine)
    {
        if (_cursor.IsAtDash)
            return ReadSequence(_cursor.ColumnHere, key);
        return FindColon() >= 0 ? ReadMapping(_cursor.ColumnHere, key) : ReadInLine(parent, key, isOnNewLine);
    }

    /// <summary>A node that starts behind its key or dash, or a value on a line of its own.</summary>
    private DataNode? ReadInLine(int parent, KeyPlace key, bool isOnNewLine)
    {
        switch (_cursor.Current)
        {
            case '"' or '\'':
                return _scalars.ReadQuoted() is { } text && _cursor.EndLine() ? text : null;
            case '[' or '{':
                return _flow.Read(key) is { } collection && _cursor.EndLine() ? collection : null;
            case '|' or '>':
                return isOnNewLine ? null : _scalars.ReadBlock(parent);
            default:
                return _scalars.ReadPlain(parent, isOnNewLine);
        }
    }

    private DataMapping? ReadMapping(int column, KeyPlace key)
    {
        var place = key.Or(_cursor.Position);
        if (!_nodes.Enter(_cursor.Position))
            return null;
        var first = _nodes.EntryCount;
        do
        {
            if (FindColon() is not (>= 0 and var colon) || ReadKey(colon, out var keyPlace) is not { } name || _nodes.HasKey(first, name)
                || ReadValue(column, colon, keyPlace) is not { } value)
                return null;
            _nodes.Add(new DataEntry(name, keyPlace, value));
        }
        while (_cursor.Column == column);
        return _cursor.Column > column ? null : _nodes.CloseMapping(place, first);
    }

    private DataNode? ReadValue(int column, int colon, KeyPlace key)
    {
        _cursor.Position = colon + 1;
        _cursor.SkipSpaces();
        if (!_cursor.IsAtLineEnd)
            return ReadInLine(column, key, isOnNewLine: false);
        if (!_cursor.EndLineAt(colon + 1))
            return null;
        if (_cursor.Column > column)
            return ReadNode(column, key, isOnNewLine: true);
        // The items of a list may stand below the first letter of its key.
        return _cursor.Column == column && _cursor.IsAtDash ? ReadSequence(column, key) : _nodes.Empty(colon + 1);
    }

    private DataSequence? ReadSequence(int column, KeyPlace key)
    {
        var place = key.Or(_cursor.Position);
        if (!_nodes.Enter(_cursor.Position))
            return null;
        var first = _nodes.ItemCount;
        do
        {
            if (ReadItem(column) is not { } item)
                return null;
            _nodes.Add(item);
        }
        while (_cursor.Column == column && _cursor.IsAtDash);
        return _cursor.Column > column ? null : _nodes.CloseSequence(place, first);
    }

    private DataNode? ReadItem(int column)
    {
        var place = ++_cursor.Position;
        _cursor.SkipSpaces();
        if (!_cursor.IsAtLineEnd)
            return ReadNode(column, default, isOnNewLine: false);
        if (!_cursor.EndLineAt(place))
            return null;
        return _cursor.Column > column ? ReadNode(column, default, isOnNewLine: true) : _nodes.Empty(place);
    }

    /// <summary>The offset of the colon behind the key that starts here; -1 when no key does.</summary>
    private int FindColon()
    {
        var start = _cursor.Position;
        if (_cursor.Current is '"' or '\'')
        {
            var end = _scalars.FindQuote(start);
            while (end >= 0 && _cursor.CharacterAt(++end) == ' ')
            {
            }
            return end >= 0 && _cursor.CharacterAt(end) == ':' && _cursor.IsBlankAt(end + 1) ? end : -1;
        }
        if (!_scalars.CanStartPlain())
            return -1;
        for (var i = start; ; i++)
        {
            var c = _cursor.CharacterAt(i);
            if (c == ':' && _cursor.IsBlankAt(i + 1))
                return i;
            // The library takes no colon behind a word with an asterisk for the end of a key.
            if (c is '\n' or '\r' || (c is '#' or '*' && _cursor.CharacterAt(i - 1) == ' '))
                return -1;
        }
    }

    /// <returns>Null for a key that is seldom: one with escapes, a merge key, a very long one, one behind a space that is none to YAML.</returns>
    private string? ReadKey(int colon, out KeyPlace place)
    {
        var start = _cursor.Position;
        var end = colon;
        while (_cursor.CharacterAt(end - 1) == ' ')
            end--;
        place = new KeyPlace(start, end - start);
        if (colon - start > LongestKey || !_nodes.Count(start))
            return null;
        var quote = _cursor.Current;
        if (quote >= '\u00A0' && char.IsWhiteSpace(quote))
            return null;
        if (quote is not ('"' or '\''))
            return _nodes.Name(start, end) is var name && name == "<<" ? null : name;
        var text = _file.Text.AsSpan(start + 1, end - start - 2);
        return text.IndexOf(quote == '"' ? '\\' : '\'') < 0 ? _nodes.Name(start + 1, end - 1) : null;
    }
}
