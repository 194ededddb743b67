namespace ReportGen.Core.Data;

/// <summary>Reads <c>[a, b]</c> and <c>{ a: 1 }</c> on one line of a plain YAML file. Each method gives null for what is seldom or wrong.</summary>
internal sealed class PlainYamlFlow(YamlCursor cursor, PlainYamlNodes nodes, PlainYamlScalars scalars)
{
    /// <summary>Reads the list or mapping that starts here, and stops behind its bracket.</summary>
    /// <param name="key">The key that holds it; none in a list.</param>
    public DataNode? Read(KeyPlace key)
    {
        var place = key.Or(cursor.Position);
        if (!nodes.Enter(cursor.Position))
            return null;
        var isSequence = cursor.Current == '[';
        cursor.Position++;
        return isSequence ? ReadSequence(place) : ReadMapping(place);
    }

    private DataSequence? ReadSequence(KeyPlace place)
    {
        var first = nodes.ItemCount;
        for (var isFirst = true; !IsEnd(']'); isFirst = false)
        {
            if ((!isFirst && !SkipComma()) || ReadNode(default) is not { } item)
                return null;
            nodes.Add(item);
        }
        return nodes.CloseSequence(place, first);
    }

    private DataMapping? ReadMapping(KeyPlace place)
    {
        var first = nodes.EntryCount;
        for (var isFirst = true; !IsEnd('}'); isFirst = false)
        {
            if (!isFirst && !SkipComma())
                return null;
            var start = cursor.Position;
            var end = FindPlainEnd();
            if (end < 0 || cursor.CharacterAt(end) != ':' || !nodes.Count(start))
                return null;
            var keyPlace = new KeyPlace(start, end - start);
            var name = nodes.Name(start, end);
            cursor.Position = end + 1;
            cursor.SkipSpaces();
            if (name == "<<" || nodes.HasKey(first, name) || ReadNode(keyPlace) is not { } value)
                return null;
            nodes.Add(new DataEntry(name, keyPlace, value));
        }
        return nodes.CloseMapping(place, first);
    }

    private DataNode? ReadNode(KeyPlace key)
    {
        if (cursor.Current is '[' or '{')
            return Read(key);
        if (cursor.Current is '"' or '\'')
            return scalars.ReadQuoted();
        var start = cursor.Position;
        var end = FindPlainEnd();
        if (end < 0 || cursor.CharacterAt(end) == ':')
            return null;
        cursor.Position = end;
        return nodes.Verbatim(start, end - start, 0, ScalarStyle.Plain);
    }

    /// <summary>The end of the value without quotes that starts here: before a comma, a closing bracket, or the colon and space behind a key.</summary>
    /// <returns>-1 for a value with a sign in it that means something between brackets, and for none.</returns>
    private int FindPlainEnd()
    {
        if (!scalars.CanStartPlain() || (cursor.Current == '-' && !char.IsLetterOrDigit(cursor.CharacterAt(cursor.Position + 1))))
            return -1;
        var end = cursor.Position;
        for (var i = end; ; i++)
        {
            switch (cursor.CharacterAt(i))
            {
                case ',' or ']' or '}':
                    return end;
                case ':':
                    return end == i && cursor.CharacterAt(i + 1) == ' ' ? i : -1;
                case '[' or '{' or '#' or '*' or '"' or '\'' or '\n' or '\r':
                    return -1;
                case ' ':
                    break;
                default:
                    end = i + 1;
                    break;
            }
        }
    }

    private bool SkipComma()
    {
        if (cursor.Current != ',')
            return false;
        cursor.Position++;
        cursor.SkipSpaces();
        return true;
    }

    /// <summary>Goes past spaces, and past the bracket if it is next.</summary>
    private bool IsEnd(char bracket)
    {
        cursor.SkipSpaces();
        if (cursor.Current != bracket)
            return false;
        cursor.Position++;
        return true;
    }
}
