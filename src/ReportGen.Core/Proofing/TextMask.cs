namespace ReportGen.Core.Proofing;

/// <summary>Hides what is no prose: template code, Markdown's code, tags and link targets, references and addresses.</summary>
/// <remarks>What was searched for in vain, and what was learnt of a word, is kept, so that the time grows with the text alone.</remarks>
internal sealed class TextMask
{
    /// <summary>Each is looked for up to the end of the text.</summary>
    private const int MostUnclosed = 100;

    private readonly string _text;
    private readonly AddressSearch _addresses;

    /// <summary>Marks that do not come, from some offset on.</summary>
    private Dictionary<string, int>? _missing;

    /// <summary>How many strings in code did not end.</summary>
    private int _unclosed;

    /// <summary>Of the spaces looked at last.</summary>
    private int _spaceEnd;

    /// <summary>Where the next <c>}}</c> stands, seen from all offsets between.</summary>
    private int _codeFrom = int.MaxValue;
    private int _codeEnd;

    private TextMask(string text)
    {
        _text = text;
        _addresses = new AddressSearch(text);
    }

    /// <summary>The text, as long as before, with <see cref="ProofText.Hidden"/> for every character that is no prose.</summary>
    public static string Apply(string text, TextForm form)
    {
        return form == TextForm.Template || MayHide(text) ? new TextMask(text).Apply(form) : text;
    }

    private string Apply(TextForm form)
    {
        char[]? masked = null;
        for (var i = 0; i < _text.Length;)
        {
            var end = form == TextForm.Template ? SyntaxEnd(i) : i;
            if (end == i)
                end = _text[i] != '{' ? _addresses.EndOf(i) : form == TextForm.Template ? i : ReferenceEnd(i);
            if (end > i)
            {
                masked ??= _text.ToCharArray();
                for (var hidden = i; hidden < end; hidden++)
                    masked[hidden] = ProofText.Hidden;
            }
            i = Math.Max(end, i + 1);
        }
        return masked is null ? _text : new string(masked);
    }

    /// <summary>A quick look for what references and addresses have, which few texts of data do.</summary>
    private static bool MayHide(string text)
    {
        var before = '\0';
        foreach (var c in text)
        {
            if (c is '{' or '@' || (c == '/' && before == ':') || (c is 'w' or 'W' && before is 'w' or 'W'))
                return true;
            before = c;
        }
        return false;
    }

    /// <summary>The end of a piece of syntax that begins at an offset; the offset itself when none does.</summary>
    private int SyntaxEnd(int offset) => _text[offset] switch
    {
        '{' when Follows(offset, "{{") => CodeEnd(offset),
        ' ' or '\t' => TrimmedSpaceEnd(offset),
        '<' when Follows(offset, "<!--") => EndOutsideCode(offset + 4, "-->"),
        '<' when offset + 1 < _text.Length && (char.IsAsciiLetter(_text[offset + 1]) || _text[offset + 1] == '/') =>
            EndBehind(offset, ">"),
        '`' => CodeSpanEnd(offset),
        '~' when Follows(offset, "~~~") && IsLineStart(offset) => EndBehind(offset + 3, "~~~"),
        ']' when Follows(offset, "](") => EndOutsideCode(offset, ")"),
        ']' when Follows(offset, "]:") => _addresses.EndOfLine(offset + 2) is var end and > 0 ? end : offset,
        '[' when Follows(offset, "[^") => EndBehind(offset, "]"),
        '&' => EntityEnd(offset),
        _ => offset,
    };

    /// <summary>Code up to its <c>}}</c>, strings respected, and the spaces that a minus or a tilde there takes away.</summary>
    private int CodeEnd(int offset)
    {
        var quote = '\0';
        for (var i = _unclosed < MostUnclosed ? offset + 2 : _text.Length; i + 1 < _text.Length; i++)
        {
            var c = _text[i];
            if (quote != '\0')
            {
                if (c == '\\')
                    i++;
                else if (c == quote)
                    quote = '\0';
            }
            else if (c is '"' or '\'' or '`')
                quote = c;
            else if (c == '#')
                i = CommentEnd(i) - 1;
            else if (c == '}' && _text[i + 1] == '}')
                return _text[i - 1] is '-' or '~' ? SpaceEnd(i + 2) : i + 2;
        }
        // An unclosed string is the template parser's finding; here it only must not hide the rest of the file.
        _unclosed++;
        return EndBehind(offset + 2, "}}");
    }

    /// <summary>A comment in code: up to the line's end, or between <c>##</c>; never beyond the code.</summary>
    private int CommentEnd(int offset)
    {
        var isBlock = Follows(offset, "##");
        var end = isBlock ? EndBehind(offset + 2, "##") : LineEnd(offset);
        if (offset < _codeFrom || offset > _codeEnd)
        {
            var code = _text.IndexOf("}}", offset, StringComparison.Ordinal);
            (_codeFrom, _codeEnd) = (offset, code < 0 ? _text.Length : code);
        }
        return _codeEnd < end ? _codeEnd : Math.Max(end, offset + 1);
    }

    /// <summary>Spaces before code that takes them away.</summary>
    private int TrimmedSpaceEnd(int offset)
    {
        if (offset < _spaceEnd)
            return offset;
        _spaceEnd = SpaceEnd(offset);
        return Follows(_spaceEnd, "{{-") || Follows(_spaceEnd, "{{~") ? _spaceEnd : offset;
    }

    private int SpaceEnd(int offset)
    {
        while (offset < _text.Length && _text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    /// <summary>A code span or a fenced block: up to as many backquotes as it began with.</summary>
    private int CodeSpanEnd(int offset)
    {
        var ticks = 1;
        while (offset + ticks < _text.Length && _text[offset + ticks] == '`')
            ticks++;
        return EndBehind(offset + ticks, _text.Substring(offset, ticks)) is var end && end > offset + ticks ? end : offset + ticks;
    }

    /// <summary>A reference in data prose: an id between braces, which becomes a citation. In a template it would be printed.</summary>
    private int ReferenceEnd(int offset)
    {
        var i = offset + 1;
        while (i < _text.Length && (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] is '-' or '_' or '.'))
            i++;
        return i > offset + 1 && i < _text.Length && _text[i] == '}' ? i + 1 : offset;
    }

    private int EntityEnd(int offset)
    {
        var i = offset + 1;
        while (i < _text.Length && (char.IsAsciiLetterOrDigit(_text[i]) || _text[i] == '#'))
            i++;
        return i > offset + 1 && i < _text.Length && _text[i] == ';' ? i + 1 : offset;
    }

    /// <summary>The offset behind the next occurrence of a mark; the start of the search when there is none.</summary>
    private int EndBehind(int start, string mark)
    {
        if (IsMissing(start, mark))
            return start;
        var index = _text.IndexOf(mark, Math.Min(start, _text.Length), StringComparison.Ordinal);
        return index < 0 ? Missing(start, mark) : index + mark.Length;
    }

    /// <summary>Likewise, but passes over code, in which the mark means something else.</summary>
    private int EndOutsideCode(int start, string mark)
    {
        for (var i = IsMissing(start, mark) ? _text.Length : start; i < _text.Length; i++)
        {
            if (Follows(i, mark))
                return i + mark.Length;
            if (Follows(i, "{{"))
                i = CodeEnd(i) - 1;
        }
        return Missing(start, mark);
    }

    private bool IsMissing(int start, string mark) => _missing is not null && _missing.TryGetValue(mark, out var from) && start >= from;

    /// <returns>The start.</returns>
    private int Missing(int start, string mark)
    {
        _missing ??= new Dictionary<string, int>(StringComparer.Ordinal);
        _missing[mark] = Math.Min(start, _missing.GetValueOrDefault(mark, start));
        return start;
    }

    private int LineEnd(int offset)
    {
        var end = _text.IndexOf('\n', offset);
        return end < 0 ? _text.Length : end;
    }

    private bool IsLineStart(int offset) => offset == 0 || _text[offset - 1] == '\n';

    private bool Follows(int offset, string mark) =>
        _text.AsSpan(offset).StartsWith(mark, StringComparison.Ordinal);
}
