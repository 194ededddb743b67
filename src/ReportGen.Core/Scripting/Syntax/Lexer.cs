using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Cuts a template into its words: text, and code between <c>{{</c> and <c>}}</c>.</summary>
internal sealed class Lexer(ParsedText text)
{
    private static readonly LocalizedText StrayClosingHint = new(
        "Write '{0}' where the code begins, or '{1}' to print the braces.",
        "Hãy ghi “{0}” ở đầu đoạn mã, hoặc ghi “{1}” nếu muốn in chính dấu ngoặc.",
        "{{", "{%{}}}%}");

    private readonly List<Token> _tokens = text.Tokens;
    private readonly CodeLexer _code = new(text);
    private string _text = "";

    /// <summary>Whether a piece of code or a text in it never ends, so that what follows was read as code.</summary>
    public bool RanOff { get; private set; }

    /// <summary>Reads the words of a template.</summary>
    public void ReadTemplate()
    {
        _text = text.Slice.Text;
        RanOff = false;
        var offset = 0;
        while (offset < _text.Length)
            offset = ReadText(offset);
        Add(TokenKind.End, _text.Length, _text.Length);
    }

    /// <summary>Reads the words of code that stands alone.</summary>
    public void ReadCode()
    {
        _code.Read(0, isTemplate: false);
        RanOff = _code.RanOff;
    }

    /// <summary>Reads text up to code or to an escape block, and that too.</summary>
    private int ReadText(int start)
    {
        var opening = FindOpening(start);
        RefuseClosings(start, opening < 0 ? _text.Length : opening);
        if (opening < 0)
        {
            AddText(start, _text.Length);
            return _text.Length;
        }
        return _text[opening + 1] == '{' ? ReadCodeBlock(start, opening) : ReadEscapeBlock(start, opening);
    }

    /// <summary>Says that code ends where none began, as when one brace is lacking: text with such braces would be printed as it stands.</summary>
    private void RefuseClosings(int start, int end)
    {
        var closing = _text.IndexOf("}}", start, end - start, StringComparison.Ordinal);
        if (closing >= 0)
            text.Diagnostics.Add(SyntaxDiagnostics.StrayClosing.At(text.Slice.Span(closing, 2), "}}", "{{").WithHint(StrayClosingHint));
    }

    private int ReadCodeBlock(int start, int opening)
    {
        var mark = MarkAt(opening + 2);
        AddText(start, mark == '\0' ? opening : TextTrimmer.TrimEnd(_text, start, opening, mark));
        var indent = mark == '\0' ? TextTrimmer.IndentBefore(_text, start, opening) : null;
        var codeStart = mark == '\0' ? opening + 2 : opening + 3;
        _tokens.Add(new Token(TokenKind.CodeStart, opening, codeStart, spaceBefore: false, indent));

        var first = _tokens.Count;
        var end = _code.Read(codeStart, isTemplate: true);
        if (_code.IsClosed)
            return EndOfClosing(end);
        if (_code.RanOff)
        {
            RanOff = true;
            return _text.Length;
        }
        text.Diagnostics.Add(SyntaxDiagnostics.UnclosedCode.At(text.Slice.Span(opening, codeStart - opening), "{{", "}}"));
        CutUnclosed(first);
        RanOff |= _code.NextOpening < 0;
        return _code.NextOpening < 0 ? _text.Length : _code.NextOpening;
    }

    /// <summary>Keeps what may have been meant as code: up to a brace that closes nothing, or to the end of the line.</summary>
    private void CutUnclosed(int first)
    {
        var open = 0;
        var end = first;
        for (; end < _tokens.Count && _tokens[end].Kind != TokenKind.NewLine && open >= 0; end++)
        {
            if (_tokens[end].Kind == TokenKind.OpenBrace)
                open++;
            else if (_tokens[end].Kind == TokenKind.CloseBrace && --open < 0)
                break;
        }
        var offset = end > first ? _tokens[end - 1].End : _tokens[first - 1].End;
        _tokens.RemoveRange(end, _tokens.Count - end);
        Add(TokenKind.CodeEnd, offset, offset);
    }

    /// <summary>Where text goes on behind a closing mark, at which <paramref name="end"/> stands.</summary>
    private int EndOfClosing(int end)
    {
        var mark = MarkBefore(end);
        return mark == '\0' ? end : TextTrimmer.TrimStart(_text, end, mark);
    }

    /// <summary>Text between <c>{%{</c> and <c>}%}</c>, with as many percent signs on both sides, is taken as it stands.</summary>
    private int ReadEscapeBlock(int start, int opening)
    {
        var percents = CountPercents(opening + 1);
        var mark = MarkAt(opening + percents + 2);
        AddText(start, mark == '\0' ? opening : TextTrimmer.TrimEnd(_text, start, opening, mark));

        var inside = opening + percents + (mark == '\0' ? 2 : 3);
        var close = "}" + new string('%', percents) + "}";
        var end = _text.IndexOf(close, inside, StringComparison.Ordinal);
        if (end < 0)
        {
            var open = _text[opening..(opening + percents + 2)];
            text.Diagnostics.Add(SyntaxDiagnostics.UnclosedCode.At(text.Slice.Span(opening, open.Length), open, close));
            RanOff = true;
            return _text.Length;
        }
        var closeMark = end > inside ? MarkAt(end - 1) : '\0';
        AddText(inside, closeMark == '\0' ? end : end - 1);
        return closeMark == '\0' ? end + close.Length : TextTrimmer.TrimStart(_text, end + close.Length, closeMark);
    }

    /// <summary>The next <c>{{</c> or <c>{%{</c>; negative when there is none.</summary>
    private int FindOpening(int start)
    {
        for (var i = _text.IndexOf('{', start); i >= 0 && i + 1 < _text.Length; i = _text.IndexOf('{', i + 1))
        {
            if (_text[i + 1] == '{' || IsEscapeOpening(i + 1))
                return i;
        }
        return -1;
    }

    private bool IsEscapeOpening(int offset)
    {
        var end = offset + CountPercents(offset);
        return end > offset && end < _text.Length && _text[end] == '{';
    }

    private int CountPercents(int offset)
    {
        var end = offset;
        while (end < _text.Length && _text[end] == '%')
            end++;
        return end - offset;
    }

    private char MarkAt(int offset) => offset < _text.Length && TextTrimmer.IsMark(_text[offset]) ? _text[offset] : '\0';

    /// <summary>The mark of the code end, whose last character stands before an offset.</summary>
    private char MarkBefore(int end)
    {
        var last = _tokens[^1];
        return last.End - last.Start == 3 && last.End == end ? _text[last.Start] : '\0';
    }

    private void AddText(int start, int end)
    {
        if (end > start)
            Add(TokenKind.Text, start, end);
    }

    private void Add(TokenKind kind, int start, int end) => _tokens.Add(new Token(kind, start, end, spaceBefore: false));
}
