using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Goes through the words of a template, reports what is wrong with them, and finds the way on behind it.</summary>
/// <param name="text">The template, its words read before <see cref="Begin"/>.</param>
internal sealed class TokenReader(ParsedText text)
{
    private readonly List<Token> _tokens = text.Tokens;
    private readonly List<Token> _blamed = [];

    /// <summary>Where no misspelt word is left, so that each word is looked at once: of <c>end</c>, and of those that open blocks.</summary>
    private Searched _ends = Searched.Nothing;
    private Searched _openings = Searched.Nothing;

    private bool _ranOff;
    private int _index;
    private int _forgivenEnds;

    /// <summary>Begins another text.</summary>
    /// <param name="ranOff">Whether code at the end was never closed, so that blocks cannot be expected to be.</param>
    public void Begin(bool ranOff)
    {
        _ranOff = ranOff;
        _blamed.Clear();
        _ends = _openings = Searched.Nothing;
        _index = _forgivenEnds = PreviousEnd = Brackets = 0;
        Failed = GaveUp = false;
    }

    public Token Current => _tokens[_index];

    /// <summary>Where the last word taken ends.</summary>
    public int PreviousEnd { get; private set; }

    /// <summary>How many brackets are open; within them line ends do not count.</summary>
    public int Brackets { get; private set; }

    /// <summary>Whether an error was reported that nothing was skipped for yet; further ones are noise until then.</summary>
    public bool Failed { get; private set; }

    /// <summary>Whether nothing more is reported, since the rest cannot be understood.</summary>
    public bool GaveUp { get; private set; }

    /// <summary>Whether blocks that are open at the end are the reader's own finding.</summary>
    public bool IsEndTrusted => !_ranOff && !GaveUp;

    public bool IsAt(TokenKind kind) => Current.Kind == kind;

    /// <summary>A word further on; the last word when there are fewer.</summary>
    public Token Ahead(int count) => _tokens[Math.Min(_index + count, _tokens.Count - 1)];

    public Token Take()
    {
        var token = Current;
        PreviousEnd = token.End;
        if (_index < _tokens.Count - 1)
            _index++;
        if (Brackets > 0)
            SkipNewLines();
        return token;
    }

    /// <summary>Takes a word of a kind if it is next.</summary>
    public bool TryTake(TokenKind kind)
    {
        if (Current.Kind != kind)
            return false;
        Take();
        return true;
    }

    /// <summary>Takes a word of a kind, or reports what stands in its place.</summary>
    public bool Expect(TokenKind kind, LocalizedText expected) => TryTake(kind) || Unexpected(expected);

    public Token TakeOpening()
    {
        Brackets++;
        return Take();
    }

    /// <summary>Takes the closing bracket, or reports its absence together with the opening one.</summary>
    public void TakeClosing(TokenKind kind, Token opening, LocalizedText expected)
    {
        if (!IsAt(kind))
        {
            Report(SyntaxDiagnostics.UnexpectedToken.At(SpanOf(Current), Describe(Current), expected).WithRelated(SpanOf(opening), Opened));
            return;
        }
        Brackets--;
        Take();
    }

    /// <summary>Makes line ends count again, as in a block within brackets.</summary>
    /// <returns>What to give to <see cref="EndBlock"/>.</returns>
    public int BeginBlock()
    {
        var brackets = Brackets;
        Brackets = 0;
        return brackets;
    }

    public void EndBlock(int brackets)
    {
        Brackets = brackets;
        if (brackets > 0)
            SkipNewLines();
    }

    /// <summary>Makes line ends count nowhere, as in an expression that stands alone.</summary>
    public void IgnoreNewLines() => EndBlock(1);

    public void SkipNewLines()
    {
        while (_tokens[_index].Kind == TokenKind.NewLine)
            _index++;
    }

    /// <summary>Whether no further word belongs to the statement.</summary>
    public bool IsStatementEnd() => IsStatementEnd(Current.Kind);

    private static bool IsStatementEnd(TokenKind kind) => kind is TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeEnd or TokenKind.End;

    /// <summary>Reports that another word was expected here.</summary>
    public bool Unexpected(LocalizedText expected, LocalizedText? hint = null)
    {
        Report(SyntaxDiagnostics.UnexpectedToken.At(SpanOf(Current), Describe(Current), expected).WithHint(hint ?? HintForTag()));
        return false;
    }

    /// <summary>What to write for the tags of Handlebars and Mustache that begin with a sign.</summary>
    private LocalizedText? HintForTag() => _index == 0 || _tokens[_index - 1].Kind != TokenKind.CodeStart ? null : Current.Kind switch
    {
        TokenKind.Slash => new("A block ends with '{{ end }}'; '{{#' begins a comment.", "Khối lệnh kết thúc bằng “{{ end }}”; “{{#” mở đầu chú thích."),
        TokenKind.Greater => new("Another template is put in by '{{ include 'name.md' }}'.", "Chèn mẫu khác bằng “{{ include 'ten.md' }}”."),
        _ => null,
    };

    /// <summary>Reports an error, unless it only follows from the one before.</summary>
    public void Report(Diagnostic diagnostic)
    {
        ReportAndGoOn(diagnostic);
        Failed = true;
    }

    /// <summary>Reports an error that leaves no doubt about how to read on.</summary>
    public void ReportAndGoOn(Diagnostic diagnostic)
    {
        var isNoise = Failed || GaveUp || (_ranOff && IsAt(TokenKind.End)) || IsInUnclosedCode();
        if (!isNoise)
            text.Diagnostics.Add(diagnostic);
    }

    /// <summary>Whether the code around is the kept part of a piece that was never closed, of which that is said already.</summary>
    private bool IsInUnclosedCode()
    {
        var end = _index;
        while (_tokens[end].Kind is not (TokenKind.CodeStart or TokenKind.CodeEnd or TokenKind.End))
            end++;
        return _tokens[end].Kind == TokenKind.CodeEnd && _tokens[end].Start == _tokens[end].End;
    }

    /// <summary>Reports an error behind which nothing can be read, and goes to the end.</summary>
    public void GiveUp(Diagnostic diagnostic)
    {
        Report(diagnostic);
        GaveUp = true;
        _index = _tokens.Count - 1;
    }

    /// <summary>Goes on behind an error: to the end of the statement, over line ends in brackets that are still open.</summary>
    public void Recover()
    {
        var open = Brackets;
        Brackets = 0;
        while (!IsRecoveryPoint(open))
        {
            open += OpenedBy(Current.Kind);
            if (Current.Is("do"))
                _forgivenEnds++;
            Take();
        }
        Failed = false;
    }

    /// <summary>Lets a later <c>end</c> without a block pass, since its block could not be read.</summary>
    public void ForgiveEnd() => _forgivenEnds++;

    /// <summary>Whether an <c>end</c> without a block is one of those.</summary>
    public bool TakeForgiveness()
    {
        if (_forgivenEnds == 0)
            return false;
        _forgivenEnds--;
        return true;
    }

    /// <summary>The last word that begins a statement and may be a misspelt one of blocks; each is found once.</summary>
    /// <param name="isEnd">Whether it may be <c>end</c>, else a word that opens a block.</param>
    /// <param name="behind">The offset that it must stand behind.</param>
    public Token? FindSlip(bool isEnd, int behind)
    {
        var known = isEnd ? _ends : _openings;
        var last = Math.Min(_index, _tokens.Count - 2);
        var i = last;
        while (i > 0 && _tokens[i].Start >= behind && !IsSlip(i, isEnd))
            i = i == known.Last ? known.First - 1 : i - 1;
        var isFound = i > 0 && _tokens[i].Start >= behind;
        var searched = new Searched(isFound ? i : i + 1, last);
        if (isEnd)
            _ends = searched;
        else
            _openings = searched;
        if (!isFound)
            return null;
        _blamed.Add(_tokens[i]);
        return _tokens[i];
    }

    private bool IsSlip(int index, bool isEnd)
    {
        var isAlone = IsStatementEnd(_tokens[index + 1].Kind);
        return _tokens[index].Kind == TokenKind.Name && (IsStatementEnd(_tokens[index - 1].Kind) || _tokens[index - 1].Kind == TokenKind.CodeStart)
            && (isAlone || BeginsValue(_tokens[index + 1].Kind)) && isAlone == isEnd
            && Keywords.MeantBy(_tokens[index].Text) is { } meant && isEnd == (meant == "end") && !_blamed.Contains(_tokens[index]);
    }

    /// <summary>Whether a word begins a value, so that a name before it is no plain variable.</summary>
    public static bool BeginsValue(TokenKind kind) => kind is TokenKind.Name or TokenKind.LocalName or TokenKind.ArgumentNumber or TokenKind.Dollar
        or TokenKind.Number or TokenKind.String or TokenKind.Not or TokenKind.InterpolationStart;

    public SourceSpan SpanOf(Token token) => text.Slice.Span(token.Start, token.End - token.Start);

    /// <summary>From an offset to the end of the last word taken.</summary>
    public SourceSpan SpanFrom(int start) => text.Slice.Span(start, Math.Max(0, PreviousEnd - start));

    /// <summary>The place between two characters.</summary>
    public SourceSpan PlaceAt(int offset) => text.Slice.Span(offset, 0);

    public string TextOf(int start, int end) => text.Slice.Text[start..end];

    public LocalizedText Describe(Token token) => TokenNames.Of(token, text.Slice.Text);

    /// <summary>Stands for an expression that could not be read.</summary>
    public Expression Missing() => new LiteralExpression(PlaceAt(Current.Start), ScriptNull.Value);

    private bool IsRecoveryPoint(int open) => Current.Kind switch
    {
        TokenKind.End or TokenKind.CodeEnd => true,
        TokenKind.Semicolon => open <= 0,
        // A hole of a text must not go over the line end: its rest belongs to the same finding.
        TokenKind.NewLine => Ahead(1).Kind != TokenKind.HoleEnd && (open <= 0 || Keywords.IsOfBlocks(Ahead(1))),
        _ => false,
    };

    private static int OpenedBy(TokenKind kind) => kind switch
    {
        TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.QuestionBracket or TokenKind.OpenBrace => 1,
        TokenKind.CloseParenthesis or TokenKind.CloseBracket or TokenKind.CloseBrace => -1,
        _ => 0,
    };

    private static readonly LocalizedText Opened = new("It was opened here.", "Chỗ mở ở đây.");

    /// <summary>Words from one to another, by their numbers.</summary>
    private sealed record Searched(int First, int Last)
    {
        public static readonly Searched Nothing = new(0, -1);
    }
}
