using System.Text;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Reads the texts of code: <c>"…"</c>, <c>'…'</c>, <c>`…`</c> and <c>$"…{x}…"</c>.</summary>
internal sealed class StringLexer(ParsedText text)
{
    private readonly List<Token> _tokens = text.Tokens;
    private readonly List<Hole> _holes = [];
    private readonly StringBuilder _builder = new();
    private string _text = "";

    /// <summary>Where the first text begins that reaches over the end of its code: the one that is not closed, when one is not; -1 for none.</summary>
    private int _suspect;

    /// <summary>How many holes of texts are open, one within the other.</summary>
    public int OpenHoles => _holes.Count;

    /// <summary>Whether a text that never ends was reported.</summary>
    public bool RanOff { get; private set; }

    /// <summary>Begins another piece of code.</summary>
    public void Begin()
    {
        _text = text.Slice.Text;
        _holes.Clear();
        _suspect = -1;
        RanOff = false;
    }

    /// <summary>Reads a text without holes.</summary>
    /// <returns>The offset behind it.</returns>
    public int Read(int start, bool spaceBefore)
    {
        var quote = _text[start];
        var end = quote == '`' ? ReadVerbatim(start + 1) : ReadPiece(start + 1, quote, '\0');
        if (end >= _text.Length)
            return ReportUnclosed(start, quote);
        if (_suspect < 0 && ReachesOverEnd(start, end))
            _suspect = start;
        _tokens.Add(new Token(TokenKind.String, start, end + 1, spaceBefore, _builder.ToString()));
        return end + 1;
    }

    /// <summary>Reads a text up to its first hole, or whole when it has none.</summary>
    /// <param name="braces">The braces open around it; 0 in a hole.</param>
    public int ReadInterpolated(int start, bool spaceBefore, ref int braces)
    {
        _tokens.Add(new Token(TokenKind.InterpolationStart, start, start + 2, spaceBefore));
        return ReadInterpolatedPiece(start, start + 2, _text[start + 1], ref braces);
    }

    /// <summary>Reads on behind the hole that is closed at an offset.</summary>
    public int ReadBehindHole(int start, bool spaceBefore, ref int braces)
    {
        var hole = _holes[^1];
        _holes.RemoveAt(_holes.Count - 1);
        braces = hole.Braces;
        _tokens.Add(new Token(TokenKind.HoleEnd, start, start + 1, spaceBefore));
        return ReadInterpolatedPiece(start + 1, start + 1, hole.Quote, ref braces);
    }

    /// <summary>Reports the innermost hole that is still open at the end.</summary>
    /// <returns>Whether there is one.</returns>
    public bool ReportOpenHole()
    {
        if (_holes.Count == 0)
            return false;
        text.Diagnostics.Add(SyntaxDiagnostics.UnclosedCode.At(text.Slice.Span(_holes[^1].Start, 1), "{", "}"));
        return true;
    }

    private int ReadInterpolatedPiece(int blame, int start, char quote, ref int braces)
    {
        var end = ReadPiece(start, quote, '{');
        if (end >= _text.Length)
            return ReportUnclosed(blame, quote);
        if (_builder.Length > 0)
            _tokens.Add(new Token(TokenKind.InterpolationText, start, end, spaceBefore: false, _builder.ToString()));
        if (_text[end] == quote)
        {
            _tokens.Add(new Token(TokenKind.InterpolationEnd, end, end + 1, spaceBefore: false));
            return end + 1;
        }
        _tokens.Add(new Token(TokenKind.HoleStart, end, end + 1, spaceBefore: false));
        _holes.Add(new Hole(end, quote, braces));
        braces = 0;
        return end + 1;
    }

    private bool ReachesOverEnd(int start, int end)
    {
        var code = _text.AsSpan(start, end - start);
        return code.Contains('\n') && code.IndexOf("}}", StringComparison.Ordinal) is >= 0 and var close && close < code.IndexOf('\n');
    }

    private int ReportUnclosed(int start, char quote)
    {
        if (_suspect >= 0)
            (start, quote) = (_suspect, _text[_suspect]);
        var length = Math.Min(start < _text.Length && _text[start] == '$' ? 2 : 1, _text.Length - start);
        text.Diagnostics.Add(SyntaxDiagnostics.UnclosedString.At(text.Slice.Span(start, length), TokenNames.Quoted(quote.ToString())));
        RanOff = true;
        return _text.Length;
    }

    /// <summary>Reads into the builder up to a quote or a hole.</summary>
    /// <returns>Its offset; the length of the text when there is none.</returns>
    private int ReadPiece(int start, char quote, char hole)
    {
        _builder.Clear();
        var offset = start;
        while (true)
        {
            var stop = _text.AsSpan(offset).IndexOfAny(quote, '\\', hole == '\0' ? quote : hole);
            if (stop < 0)
                return _text.Length;
            _builder.Append(_text, offset, stop);
            offset += stop;
            if (_text[offset] != '\\')
                return offset;
            offset = ReadEscape(offset);
        }
    }

    private int ReadEscape(int start)
    {
        var end = EscapeReader.Append(_builder, _text, start);
        if (end > 0)
            return end;
        if (-end < _text.Length)
            text.Diagnostics.Add(SyntaxDiagnostics.UnknownEscape.At(text.Slice.Span(start, -end - start), _text[start..-end]));
        return -end;
    }

    private int ReadVerbatim(int start)
    {
        _builder.Clear();
        for (var i = start; i < _text.Length; i++)
        {
            if (_text[i] == '`' && (i + 1 >= _text.Length || _text[i + 1] != '`'))
                return i;
            if (_text[i] == '`')
                i++;
            _builder.Append(_text[i]);
        }
        return _text.Length;
    }

    /// <param name="Start">Offset of its brace.</param>
    /// <param name="Quote">What closes the text it is in.</param>
    /// <param name="Braces">How many braces are open around that text.</param>
    private sealed record Hole(int Start, char Quote, int Braces);
}
