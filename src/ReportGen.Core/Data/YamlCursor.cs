using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A place in a YAML file that goes forward by lines; for files without tabs.</summary>
internal sealed class YamlCursor(SourceFile file)
{
    private readonly string _text = file.Text;
    private int _lineStart;

    /// <summary>Offset of the current character; the length of the text at its end.</summary>
    public int Position { get; set; }

    /// <summary>Behind a line that was ended: the column of the next line with content, from 0; -1 at the end of the file.</summary>
    public int Column { get; private set; }

    /// <summary>The current character; a line end at the end of the file.</summary>
    public char Current => CharacterAt(Position);

    /// <summary>The column of the current character, from 0.</summary>
    public int ColumnHere => Position - _lineStart;

    /// <summary>Whether a list item starts here.</summary>
    public bool IsAtDash => Current == '-' && IsBlankAt(Position + 1);

    /// <summary>Whether nothing but a comment is left of the line, from a character behind a blank on.</summary>
    public bool IsAtLineEnd => Current is '#' or '\n' or '\r';

    /// <summary>The character at an offset; a line end behind the text.</summary>
    public char CharacterAt(int offset) => offset < _text.Length ? _text[offset] : '\n';

    /// <summary>Whether a space or line end stands at an offset.</summary>
    public bool IsBlankAt(int offset) => CharacterAt(offset) is ' ' or '\n' or '\r';

    /// <summary>Goes to the first content of the file, behind <c>---</c> if that is its first.</summary>
    /// <returns>False for a file whose start is not plain.</returns>
    public bool Start()
    {
        if (GoToContent(0))
            return true;
        if (Column != 0 || !_text.AsSpan(Position).StartsWith("---", StringComparison.Ordinal) || !IsBlankAt(Position + 3))
            return false;
        Position += 3;
        return EndLine();
    }

    /// <summary>Goes past spaces.</summary>
    public void SkipSpaces()
    {
        while (Position < _text.Length && _text[Position] == ' ')
            Position++;
    }

    /// <summary>Goes from behind a value to the next line with content.</summary>
    /// <returns>False when something else than a comment stands behind the value, or a mark between documents comes next.</returns>
    public bool EndLine()
    {
        var start = Position;
        SkipSpaces();
        if (!IsAtLineEnd || (Current == '#' && Position == start))
            return false;
        return GoToContent(NextLine(Position));
    }

    /// <summary>The same from another place of the line.</summary>
    public bool EndLineAt(int offset)
    {
        Position = offset;
        return EndLine();
    }

    /// <summary>Goes to the first content on or behind a line.</summary>
    /// <returns>False when that is a mark between documents.</returns>
    public bool GoToContent(int lineStart)
    {
        while (true)
        {
            _lineStart = Position = lineStart;
            SkipSpaces();
            if (Position >= _text.Length)
            {
                Column = -1;
                return true;
            }
            if (!IsAtLineEnd)
                break;
            lineStart = NextLine(Position);
        }
        Column = ColumnHere;
        return Column > 0 || !IsMarker();
    }

    /// <summary>The start of the line behind the one of an offset; the length of the text when there is none.</summary>
    public int NextLine(int offset)
    {
        var end = offset >= _text.Length ? -1 : _text.IndexOf('\n', offset);
        return end < 0 ? _text.Length : end + 1;
    }

    /// <summary>What begins like a mark between documents.</summary>
    private bool IsMarker() => Current is '-' or '.' && CharacterAt(Position + 1) == Current && CharacterAt(Position + 2) == Current;
}
