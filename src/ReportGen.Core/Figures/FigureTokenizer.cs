using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Figures;

/// <summary>Cuts a rendered text into words, figures and marks, in one pass; Markdown's emphasis and escapes are passed over.</summary>
internal sealed class FigureTokenizer
{
    private const int MostDigits = 6;
    private const int MostTokens = 2000;
    private const int RestOfSentence = 200;
    private const int MostInBrackets = 8;

    private readonly string _text;
    private readonly byte[] _known = Letters.Known;
    private readonly FigureTokens _tokens;

    private FigureTokenizer(string text, FigureTokens tokens)
    {
        (_text, _tokens) = (text, tokens);
        tokens.Begin(text);
    }

    /// <summary>The tokens, in order; numbers in words are figures too.</summary>
    public static FigureTokens Read(string text)
    {
        var tokenizer = new FigureTokenizer(text, new FigureTokens(CapacityFor(text.Length)));
        for (var i = 0; i < text.Length;)
            i = tokenizer.ReadOne(i);
        SpelledNumbers.Merge(text, tokenizer._tokens);
        return tokenizer._tokens;
    }

    /// <summary>The tokens of the next part of a long text, so that not all of them are there at a time.</summary>
    /// <param name="start">Where the part begins: 0, or with the end of the sentence before it. Then where the next one begins; the length of the text when there is none.</param>
    /// <param name="store">Has room for them; the tokens are good until it begins anew.</param>
    public static FigureTokens ReadPart(string text, ref int start, FigureTokenStore store)
    {
        var tokenizer = new FigureTokenizer(text, store.Take(CapacityFor(text.Length - start)));
        var i = start;
        start = text.Length;
        while (i < text.Length)
        {
            i = tokenizer.ReadOne(i);
            if (!tokenizer.CanEnd)
                continue;
            start = tokenizer._tokens.StartAt(tokenizer._tokens.Count - 1);
            break;
        }
        SpelledNumbers.Merge(text, tokenizer._tokens);
        return tokenizer._tokens;
    }

    private static int CapacityFor(int length)
    {
        const int charactersOfWord = 4;
        return Math.Min(MostTokens + RestOfSentence, (length / charactersOfWord) + 1);
    }

    /// <summary>Whether there are many, and nothing before the last will look behind it: a figure looks no further than its sentence, a bracket a few tokens.</summary>
    private bool CanEnd
    {
        get
        {
            if (_tokens.Count < MostTokens || _tokens.KindAt(_tokens.Count - 1) != FigureTokenKind.End)
                return false;
            for (var i = _tokens.Count - MostInBrackets; i < _tokens.Count; i++)
            {
                if (_text[_tokens.StartAt(i)] == '(')
                    return false;
            }
            return true;
        }
    }

    private int ReadOne(int start)
    {
        var (text, known) = (_text, _known);
        var c = text[start];
        // Mostly a blank and a word.
        if (c == ' ' && start + 1 < text.Length && text[start + 1] < known.Length && known[text[start + 1]] != 0)
            c = text[++start];
        var kind = c < known.Length ? known[c] : (byte)0;
        if (kind != 0)
            return kind == Letters.KnownDigit ? ReadDigits(start) : ReadWord(start);
        if (char.IsWhiteSpace(c))
            return ReadSpace(start);
        if (Letters.IsLetterOrDigit(c))
            return ReadWord(start);
        if (c is not ('*' or '_' or '\\' or '`' or '~'))
            _tokens.Add(KindOf(c), start, start + 1);
        return start + 1;
    }

    private static FigureTokenKind KindOf(char c) => c switch
    {
        ',' => FigureTokenKind.Comma,
        '.' or '!' or '?' or '…' or '|' => FigureTokenKind.End,
        _ => FigureTokenKind.Mark,
    };

    private int ReadSpace(int start)
    {
        var (end, lines) = (start, 0);
        for (; end < _text.Length && char.IsWhiteSpace(_text[end]); end++)
            lines += _text[end] == '\n' ? 1 : 0;
        if (lines > 1 || (lines == 1 && BeginsBlock(end)))
            _tokens.Add(FigureTokenKind.End, start, end);
        return end;
    }

    private bool BeginsBlock(int offset) =>
        offset + 1 < _text.Length && (_text[offset] is '#' or '|' or '>' || (_text[offset] is '-' or '+' or '*' && _text[offset + 1] == ' '));

    private int ReadWord(int start)
    {
        var (text, known, end, hasDigit) = (_text, _known, start, false);
        for (; end < text.Length; end++)
        {
            var c = text[end];
            var kind = c < known.Length ? known[c] : (byte)0;
            if (kind == 0 && (c <= '\u007F' || !(char.IsLetterOrDigit(c) || (c >= '\u0300' && Composer.IsMark(c)))))
                break;
            hasDigit |= kind == Letters.KnownDigit;
        }
        _tokens.Add(hasDigit ? FigureTokenKind.Code : FigureTokenKind.Word, start, end);
        return end;
    }

    private int ReadDigits(int start)
    {
        var end = start;
        while (end < _text.Length && (char.IsLetterOrDigit(_text[end]) || Joins(end)))
            end++;
        var isCut = start > 0 && (char.IsLetterOrDigit(_text[start - 1]) || _text[start - 1] is '-' or '–' or '/' or '.' or ',' or ':' or '+');
        if (isCut || IsShare(end) || !AddFigure(start, end))
            _tokens.Add(FigureTokenKind.Code, start, end);
        return end;
    }

    /// <summary>Whether a mark stands inside a number, a date or an identifier.</summary>
    private bool Joins(int offset) =>
        _text[offset] is '/' or '.' or ',' or '-' or '–' or ':' && offset + 1 < _text.Length && char.IsLetterOrDigit(_text[offset + 1]);

    private bool IsShare(int offset)
    {
        while (offset < _text.Length && _text[offset] is ' ' or '\u00A0' or '\\')
            offset++;
        return offset < _text.Length && _text[offset] is '%' or '‰' or '°';
    }

    private bool AddFigure(int start, int end)
    {
        var span = _text.AsSpan(start, end - start);
        var stroke = span.IndexOf('/');
        int? part = null;
        if (stroke >= 0)
        {
            part = Number(span[..stroke]);
            if (part is null)
                return false;
        }
        if (Number(span[(stroke + 1)..]) is not { } whole)
            return false;
        _tokens.Add(new FigureToken(_text, FigureTokenKind.Figure, start, end) { Whole = whole, Part = part });
        return true;
    }

    private static int? Number(ReadOnlySpan<char> digits) =>
        digits.Length <= MostDigits ? Digits.WholeOf(digits) : null;
}
