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
        tokenizer.ReadFrom(0, most: int.MaxValue);
        SpelledNumbers.Merge(text, tokenizer._tokens);
        return tokenizer._tokens;
    }

    /// <summary>The tokens of the next part of a long text, so that not all of them are there at a time.</summary>
    /// <param name="start">Where the part begins: 0, or with the end of the sentence before it. Then where the next one begins; the length of the text when there is none.</param>
    /// <param name="store">Has room for them; the tokens are good until it begins anew.</param>
    public static FigureTokens ReadPart(string text, ref int start, FigureTokenStore store)
    {
        var tokenizer = new FigureTokenizer(text, store.Take(CapacityFor(text.Length - start)));
        start = tokenizer.ReadFrom(start, MostTokens) ? tokenizer._tokens.StartAt(tokenizer._tokens.Count - 1) : text.Length;
        SpelledNumbers.Merge(text, tokenizer._tokens);
        return tokenizer._tokens;
    }

    private static int CapacityFor(int length)
    {
        const int charactersOfWord = 4;
        return Math.Min(MostTokens + RestOfSentence, (length / charactersOfWord) + 1);
    }

    /// <summary>Reads on to the end of the text, or so many tokens that it can be parted behind them.</summary>
    /// <returns>Whether there is more.</returns>
    private bool ReadFrom(int start, int most)
    {
        var (text, known, tokens) = (_text, _known, _tokens);
        for (var i = start; i < text.Length;)
        {
            var c = text[i];
            // Mostly a blank and a word.
            if (c == ' ' && i + 1 < text.Length && text[i + 1] < known.Length && known[text[i + 1]] != 0)
                c = text[++i];
            if (c < known.Length && (known[c] & Letters.KnownLetter) != 0)
            {
                i = ReadWord(i);
                continue;
            }
            i = ReadOther(i, c);
            if (tokens.Count >= most && CanEnd)
                return true;
        }
        return false;
    }

    /// <summary>Whether nothing before the last token will look behind it: a figure looks no further than its sentence, a bracket a few tokens.</summary>
    private bool CanEnd
    {
        get
        {
            if (_tokens.KindAt(_tokens.Count - 1) != FigureTokenKind.End)
                return false;
            for (var i = _tokens.Count - MostInBrackets; i < _tokens.Count; i++)
            {
                if (_text[_tokens.StartAt(i)] == '(')
                    return false;
            }
            return true;
        }
    }

    private int ReadOther(int start, char c)
    {
        if (char.IsAsciiDigit(c))
            return ReadDigits(start);
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
        var (text, known, end, kinds, hasOthers) = (_text, _known, start, 0, false);
        for (; end < text.Length; end++)
        {
            var c = text[end];
            int kind = c < known.Length ? known[c] : 0;
            if (kind == 0)
            {
                if (c <= '\u007F' || !IsOtherLetter(c))
                    break;
                hasOthers = true;
            }
            kinds |= kind;
        }
        if ((kinds & Letters.KnownDigit) != 0)
            _tokens.Add(FigureTokenKind.Code, start, end);
        else if (end - start > 1 && (hasOthers || (known[text[start]] & known[text[start + 1]] & Letters.KnownInNumbers) != 0)
            && SpelledNumbers.MayBegin(text.AsSpan(start, end - start)))
            _tokens.AddNumberWord(start, end);
        else
            _tokens.Add(FigureTokenKind.Word, start, end);
        return end;
    }

    private static bool IsOtherLetter(char c) => char.IsLetterOrDigit(c) || (c >= '\u0300' && Composer.IsMark(c));

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
