using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>Reads <c>[a, b]</c> and <c>{ a: 1 }</c> on one line of a plain YAML file. Each method gives null for what is seldom or wrong.</summary>
internal sealed class PlainYamlFlow(SourceFile file, YamlCursor cursor, PlainYamlNodes nodes, PlainYamlScalars scalars)
{
    /// <summary>Reads the list or mapping that starts here, and stops behind its bracket.</summary>
    /// <param name="key">The key that holds it; null in a list.</param>
    public DataNode? Read(SourceSpan? key)
    {
        var span = key ?? file.Span(cursor.Position, 1);
        if (!nodes.Enter())
            return null;
        var isSequence = cursor.Current == '[';
        cursor.Position++;
        return isSequence ? ReadSequence(span) : ReadMapping(span);
    }

    private DataSequence? ReadSequence(SourceSpan span)
    {
        var first = nodes.ItemCount;
        for (var isFirst = true; !IsEnd(']'); isFirst = false)
        {
            if ((!isFirst && !SkipComma()) || ReadNode(null) is not { } item)
                return null;
            nodes.Add(item);
        }
        return nodes.CloseSequence(span, first);
    }

    private DataMapping? ReadMapping(SourceSpan span)
    {
        var first = nodes.EntryCount;
        for (var isFirst = true; !IsEnd('}'); isFirst = false)
        {
            if (!isFirst && !SkipComma())
                return null;
            var start = cursor.Position;
            var end = FindPlainEnd();
            if (end < 0 || cursor.CharacterAt(end) != ':' || !nodes.Count())
                return null;
            var keySpan = file.Span(start, end - start);
            var name = nodes.Name(start, end);
            cursor.Position = end + 1;
            cursor.SkipSpaces();
            if (name == "<<" || nodes.HasKey(first, name) || ReadNode(keySpan) is not { } value)
                return null;
            nodes.Add(new DataEntry(name, keySpan, value));
        }
        return nodes.CloseMapping(span, first);
    }

    private DataNode? ReadNode(SourceSpan? key)
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
