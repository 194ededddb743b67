using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>
/// Reads lines of plain Markdown: text, backslashes before signs, line ends, bold and italic that are not nested and whose marks can be read in
/// one way only. Whatever could mean anything else is left to the parser.
/// </summary>
internal sealed class PlainInlineReader(MappedText source)
{
    private const string Dashes = "–—…“”‘’«»";

    /// <summary>Behind nearly all characters: a look at them that mostly goes one way is guessed right.</summary>
    private const char EndOfLatin = '\u1F00';

    /// <summary>Not 0 for the characters that may mean something.</summary>
    private static readonly byte[] Kinds = FindKinds();

    private readonly string _text = source.Text;
    private readonly StringBuilder _characters = new();
    private readonly List<Inline> _inlines = [];
    private readonly List<Inline> _content = [];
    private int _textStart;
    private int _copied;
    private int _end;
    private int _outerEnd;

    /// <summary>Reads a stretch without blanks at its edges.</summary>
    /// <returns>Null when it is not plain.</returns>
    public IReadOnlyList<Inline>? Read(int start, int end) => Read(start, end, start, end);

    /// <summary>Likewise; the blanks around it belong to the place of the text that they stand beside, as in the cells of a table.</summary>
    public IReadOnlyList<Inline>? Read(int start, int end, int outerStart, int outerEnd)
    {
        _inlines.Clear();
        Begin(start);
        (_end, _outerEnd) = (end, outerEnd);
        if (_text[start] is not ('\\' or '*'))
            _textStart = outerStart;
        var (text, kinds) = (_text, Kinds);
        var (opened, count) = (-1, 0);
        for (var i = start; i < end; i++)
        {
            var character = text[i];
            // Most are letters and blanks.
            if (character >= kinds.Length || kinds[character] == 0)
                continue;
            switch (character)
            {
                case '\\':
                    if (i + 1 == end || !IsSign(_text[i + 1]))
                        return null;
                    _characters.Append(_text, _copied, i - _copied);
                    _copied = ++i;
                    break;
                case '\n':
                    EndText(i, opened >= 0);
                    Add(new SoftBreakInline(new TextPlace(source, i, 1)), opened >= 0);
                    while (_text[i + 1] == ' ')
                        i++;
                    Begin(i + 1);
                    break;
                case '*':
                    var length = i + 1 < end && _text[i + 1] == '*' ? 2 : 1;
                    if (length == 2 && i + 2 < end && _text[i + 2] == '*' || !IsMark(i, length, isClosing: opened >= 0) || opened >= 0 && length != count)
                        return null;
                    EndText(i, opened >= 0);
                    if (opened >= 0)
                    {
                        AddStyled(new TextPlace(source, opened, i + length - opened), length);
                        opened = -1;
                    }
                    else
                    {
                        (opened, count) = (i, length);
                        _content.Clear();
                    }
                    i += length - 1;
                    Begin(i + 1);
                    break;
                case '&':
                    if (i + 1 < end && _text[i + 1] != ' ')
                        return null;
                    break;
                case '+':
                    if (i + 1 < end && _text[i + 1] == '+')
                        return null;
                    break;
                case '`' or '[' or ']' or '<' or '~' or '^' or '_' or '|' or < ' ':
                    return null;
            }
        }
        EndText(end, opened >= 0);
        if (opened >= 0)
            return null;
        return _inlines.Count == 1 ? [_inlines[0]] : [.. _inlines];
    }

    private static byte[] FindKinds()
    {
        var kinds = new byte[EndOfLatin];
        for (var i = 0; i < ' '; i++)
            kinds[i] = 1;
        foreach (var c in "\\*&+`[]<~^_|")
            kinds[c] = 1;
        return kinds;
    }

    private void Begin(int start)
    {
        (_textStart, _copied) = (start, start);
        _characters.Clear();
    }

    private void EndText(int end, bool isStyled)
    {
        if (end == _textStart)
            return;
        var placeEnd = end == _end ? _outerEnd : end;
        var place = new TextPlace(source, _textStart, placeEnd - _textStart);
        if (_characters.Length == 0 && _copied == _textStart && placeEnd == end)
            Add(new TextInline(place), isStyled);
        else
            Add(new TextInline(_characters.Append(_text, _copied, end - _copied).ToString(), place), isStyled);
    }

    private void Add(Inline inline, bool isStyled) => (isStyled ? _content : _inlines).Add(inline);

    private void AddStyled(TextPlace place, int length)
    {
        IReadOnlyList<Inline> content = _content.Count == 1 ? [_content[0]] : [.. _content];
        _inlines.Add(length == 2 ? new StrongInline(content, place) : new EmphasisInline(content, place));
    }

    /// <summary>
    /// Whether a mark can only open, or only close (CommonMark 0.31.2, section 6.2): a blank on the one side, or a sign there and a
    /// letter on the other.
    /// </summary>
    private bool IsMark(int start, int length, bool isClosing)
    {
        var before = start == 0 ? CharacterKind.Blank : KindOf(_text[start - 1]);
        var after = start + length == _text.Length ? CharacterKind.Blank : KindOf(_text[start + length]);
        var (outer, inner) = isClosing ? (after, before) : (before, after);
        return outer switch
        {
            CharacterKind.Blank => inner is CharacterKind.Letter or CharacterKind.Sign,
            CharacterKind.Sign => inner == CharacterKind.Letter,
            _ => false,
        };
    }

    private static CharacterKind KindOf(char character)
    {
        if (character is ' ' or '\n')
            return CharacterKind.Blank;
        if (char.IsLetterOrDigit(character))
            return CharacterKind.Letter;
        return character is not ('*' or '_') && IsSign(character) || Dashes.Contains(character, StringComparison.Ordinal)
            ? CharacterKind.Sign
            : CharacterKind.Other;
    }

    private static bool IsSign(char character) => character is > ' ' and < '\u007F' && !char.IsAsciiLetterOrDigit(character);

    private enum CharacterKind
    {
        Other,
        Blank,
        Letter,
        Sign,
    }
}
