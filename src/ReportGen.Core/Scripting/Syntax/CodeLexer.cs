using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Cuts one piece of code into its words.</summary>
internal sealed class CodeLexer(ParsedText text)
{
    private readonly List<Token> _tokens = text.Tokens;
    private readonly StringLexer _strings = new(text);
    private readonly KnownWords _names = new();
    private string _text = "";

    /// <summary>Braces open since the code, or the innermost hole of a text, began.</summary>
    private int _braces;

    private bool _isTemplate;
    private bool _space;

    /// <summary>Whether <c>}}</c> was found.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Where other code begins before <c>}}</c> was found; negative when there is none.</summary>
    public int NextOpening { get; private set; }

    /// <summary>Whether a text or a comment that never ends was reported.</summary>
    public bool RanOff { get; private set; }

    /// <summary>Reads up to <c>}}</c>, or to the end of the text, where an end token is added unless it is a template.</summary>
    /// <returns>The offset behind what was read.</returns>
    public int Read(int start, bool isTemplate)
    {
        Begin(isTemplate);
        var offset = start;
        while (offset < _text.Length && !IsClosed && !RanOff && NextOpening < 0)
            offset = ReadNext(offset);
        if (!IsClosed && !RanOff && NextOpening < 0)
            RanOff = _strings.ReportOpenHole();
        if (!isTemplate)
            Add(TokenKind.End, _text.Length, _text.Length);
        return offset;
    }

    private void Begin(bool isTemplate)
    {
        _text = text.Slice.Text;
        _isTemplate = isTemplate;
        _braces = 0;
        _space = IsClosed = RanOff = false;
        NextOpening = -1;
        _strings.Begin();
    }

    private int ReadNext(int offset)
    {
        var first = _text[offset];
        if (first is '\n' or '\r')
            return ReadNewLine(offset);
        if (char.IsWhiteSpace(first))
            return SkipBlank(offset);
        if (first == '#')
            return ReadComment(offset);
        if (IsCodeEnd(offset))
            return ReadCodeEnd(offset);
        if (Characters.StartsName(first))
            return ReadName(offset);
        if (char.IsAsciiDigit(first))
            return ReadNumber(offset);
        return first switch
        {
            '"' or '\'' or '`' => Checked(_strings.Read(offset, TakeSpace())),
            '$' => ReadDollar(offset),
            '{' => ReadOpenBrace(offset),
            '}' => ReadCloseBrace(offset),
            _ => ReadOperator(offset),
        };
    }

    private int SkipBlank(int offset)
    {
        _space = true;
        return offset + 1;
    }

    private int ReadNewLine(int offset)
    {
        if (_tokens.Count == 0 || _tokens[^1].Kind != TokenKind.NewLine)
            Add(TokenKind.NewLine, offset, offset + 1);
        _space = true;
        return offset + 1;
    }

    /// <summary>A comment ends at the line end, <c>##</c> at the next <c>##</c>; both at <c>}}</c>.</summary>
    private int ReadComment(int start)
    {
        var isLong = start + 1 < _text.Length && _text[start + 1] == '#';
        for (var i = isLong ? start + 2 : start + 1; i < _text.Length; i++)
        {
            if (isLong ? IsAt(i, '#') && IsAt(i + 1, '#') : _text[i] is '\n' or '\r')
                return EndComment(isLong ? i + 2 : i);
            if (_isTemplate && _strings.OpenHoles == 0 && IsClosing(i))
                return EndComment(i);
        }
        if (isLong)
        {
            text.Diagnostics.Add(SyntaxDiagnostics.UnclosedComment.At(text.Slice.Span(start, 2), "##"));
            RanOff = true;
        }
        return _text.Length;
    }

    private int EndComment(int end)
    {
        _space = true;
        return end;
    }

    private bool IsCodeEnd(int offset)
    {
        if (!_isTemplate || _strings.OpenHoles > 0 || !IsClosing(offset))
            return false;
        // A third brace means that the first one closes an object.
        return _braces == 0 || _text[offset] != '}' || (_braces == 1 && !IsAt(offset + 2, '}'));
    }

    private bool IsClosing(int offset)
    {
        var end = TextTrimmer.IsMark(_text[offset]) ? offset + 1 : offset;
        return IsAt(end, '}') && IsAt(end + 1, '}');
    }

    private int ReadCodeEnd(int offset)
    {
        var end = _text[offset] == '}' ? offset + 2 : offset + 3;
        Add(TokenKind.CodeEnd, offset, end);
        IsClosed = true;
        return end;
    }

    private int ReadName(int start)
    {
        var end = Characters.EndOfName(_text, start);
        Add(TokenKind.Name, start, end, _names.TextOf(_text.AsSpan(start, end - start)));
        return end;
    }

    private int ReadNumber(int start)
    {
        var end = NumberReader.EndOf(_text, start);
        var written = _text[start..end];
        var value = NumberReader.Read(written, out var isTooLarge);
        if (value is null)
        {
            var descriptor = isTooLarge ? SyntaxDiagnostics.NumberTooLarge : SyntaxDiagnostics.MalformedNumber;
            text.Diagnostics.Add(descriptor.At(text.Slice.Span(start, end - start), TokenNames.Shorten(written)));
        }
        Add(TokenKind.Number, start, end, value ?? ScriptNull.Value);
        return end;
    }

    private int ReadDollar(int start)
    {
        var next = start + 1 < _text.Length ? _text[start + 1] : '\0';
        if (next is '"' or '\'')
            return Checked(_strings.ReadInterpolated(start, TakeSpace(), ref _braces));
        if (next == '$')
            return Add(TokenKind.DoubleDollar, start, start + 2);

        var end = Characters.EndOfName(_text, start + 1);
        if (end == start + 1)
            return Add(TokenKind.Dollar, start, end);
        var kind = char.IsAsciiDigit(next) ? TokenKind.ArgumentNumber : TokenKind.LocalName;
        return Add(kind, start, end, _text[(start + 1)..end]);
    }

    private int ReadOpenBrace(int start)
    {
        // No expression has two of them side by side: the code before was never closed.
        if (_isTemplate && _strings.OpenHoles == 0 && IsAt(start + 1, '{'))
            return NextOpening = start;
        _braces++;
        return Add(TokenKind.OpenBrace, start, start + 1);
    }

    private int ReadCloseBrace(int start)
    {
        if (_braces == 0 && _strings.OpenHoles > 0)
            return Checked(_strings.ReadBehindHole(start, TakeSpace(), ref _braces));
        if (_braces > 0)
            _braces--;
        return Add(TokenKind.CloseBrace, start, start + 1);
    }

    private int ReadOperator(int start)
    {
        var kind = OperatorReader.Read(_text, start, _space, out var length);
        if (kind != TokenKind.End)
            return Add(kind, start, start + length);

        length = char.IsSurrogatePair(_text, Math.Min(start, Math.Max(0, _text.Length - 2))) && start + 1 < _text.Length ? 2 : 1;
        text.Diagnostics.Add(SyntaxDiagnostics.UnknownCharacter.At(text.Slice.Span(start, length), _text.Substring(start, length)).WithHint(HintFor(_text[start])));
        _space = true;
        return start + length;
    }

    private int Checked(int offset)
    {
        RanOff |= _strings.RanOff;
        return offset;
    }

    private int Add(TokenKind kind, int start, int end, object? value = null)
    {
        _tokens.Add(new Token(kind, start, end, TakeSpace(), value));
        return end;
    }

    private bool TakeSpace()
    {
        var space = _space;
        _space = false;
        return space;
    }

    private bool IsAt(int offset, char character) => offset < _text.Length && _text[offset] == character;

    private static LocalizedText? HintFor(char character) => character switch
    {
        '“' or '”' or '„' or '‘' or '’' => new LocalizedText("Use the straight quotes of the keyboard, \".", "Hãy dùng dấu nháy thẳng trên bàn phím, \"."),
        '&' => new LocalizedText("Write '&&' for 'and', '+' to join texts.", "Hãy viết “&&” cho “và”, “+” để nối chuỗi."),
        _ => null,
    };
}
