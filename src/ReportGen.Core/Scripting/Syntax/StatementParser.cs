using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses one statement: text, an expression, or what a keyword begins.</summary>
internal sealed class StatementParser
{
    private readonly TokenReader _reader;
    private readonly NameBinder _names;
    private readonly BlockParser _blocks;
    private readonly BranchParser _branches;
    private readonly LoopParser _loops;
    private readonly FunctionParser _functions;

    /// <summary>The white space before the code that statements are read from, when it starts its line.</summary>
    private string? _indent;

    public StatementParser(TokenReader reader, NestingGuard nesting, NameBinder names, BlockParser blocks)
    {
        _reader = reader;
        _names = names;
        _blocks = blocks;
        Expressions = new ExpressionParser(reader, nesting, names);
        _branches = new BranchParser(reader, blocks, this);
        _loops = new LoopParser(reader, blocks, this, _branches);
        _functions = new FunctionParser(reader, nesting, names, blocks, this);
        Expressions.Functions = _functions;
    }

    public ExpressionParser Expressions { get; }

    /// <summary>Begins another text.</summary>
    public void Begin() => _indent = null;

    /// <summary>Reports a word of another language, whose meaning is plain.</summary>
    public static void ReportForeign(TokenReader reader, Token word, string own)
    {
        var hint = new LocalizedText("Write '{0}'.", "Hãy viết “{0}”.", own);
        reader.ReportAndGoOn(SyntaxDiagnostics.ForeignWord.At(reader.SpanOf(word), word.Text).WithHint(hint));
    }

    /// <summary>Reports the last misspelt word that would explain why a block has no end, or an end no block.</summary>
    /// <param name="isEnd">Whether an <c>end</c> is looked for, else a word that opens a block.</param>
    /// <param name="behind">The offset that it must stand behind.</param>
    /// <returns>Whether there was one.</returns>
    public bool ReportSlip(bool isEnd, int behind)
    {
        if (_reader.FindSlip(isEnd, behind) is not { } word || Keywords.MeantBy(word.Text) is not { } meant)
            return false;
        ReportForeign(_reader, word, meant);
        return true;
    }

    /// <summary>Takes a line end, a semicolon, or a change between code and text.</summary>
    public bool SkipSeparator()
    {
        var token = _reader.Current;
        if (token.Kind is not (TokenKind.NewLine or TokenKind.Semicolon or TokenKind.CodeStart or TokenKind.CodeEnd))
            return false;
        if (token.Kind is TokenKind.CodeStart or TokenKind.CodeEnd)
            _indent = token.Value as string;
        _reader.Take();
        return true;
    }

    /// <summary>Parses the statement that starts here, up to what separates it from the next.</summary>
    /// <returns>Null when there was none behind an error.</returns>
    public Statement? Parse()
    {
        var token = _reader.Current;
        if (token.Kind == TokenKind.Text)
        {
            _reader.Take();
            return new TextStatement(_reader.SpanOf(token), _reader.TextOf(token.Start, token.End));
        }
        if (token.Kind == TokenKind.Name)
            token = ReplaceForeign(token);
        var statement = token.Kind == TokenKind.Name && !IsLoopVariable(token) ? ParseKeyword(token) : ParseOther();
        FinishLine();
        return statement;
    }

    /// <summary>Parses the value behind a keyword, and the end of its line.</summary>
    public Expression ParseHeader(ExpressionPlace place = ExpressionPlace.Anywhere)
    {
        var value = Expressions.Parse(place);
        FinishLine();
        return value;
    }

    /// <summary>Checks that nothing more stands before the next separator, and goes there.</summary>
    public void FinishLine()
    {
        if (!_reader.Failed && !_reader.IsStatementEnd() && Keywords.IsDivider(_reader.Current))
        {
            var word = _reader.Current;
            _reader.ReportAndGoOn(SyntaxDiagnostics.MissingSeparator.At(_reader.SpanOf(word), word.Text).WithHint(SeparateHint));
            return;
        }
        if (!_reader.Failed && !_reader.IsStatementEnd())
            _reader.Unexpected(TokenNames.StatementEnd);
        if (_reader.Failed)
            _reader.Recover();
    }

    private Statement ParseKeyword(Token word)
    {
        switch (word.Text)
        {
            case "if":
                return _branches.ParseIf();
            case "case":
                return _branches.ParseCase();
            case "for":
                return _loops.ParseFor();
            case "while":
                return _loops.ParseWhile();
            case "func":
                return _functions.ParseNamed();
            case "break":
                _reader.Take();
                return new BreakStatement(_reader.SpanOf(word));
            case "continue":
                _reader.Take();
                return new ContinueStatement(_reader.SpanOf(word));
            default:
                return ParseSimple(word);
        }
    }

    private Statement ParseSimple(Token word)
    {
        switch (word.Text)
        {
            case "ret":
                return ParseReturn();
            case "capture":
                return ParseCapture();
            case "with":
                return ParseWith();
            case "wrap":
                return ParseWrap();
            case "import":
                _reader.Take();
                var imported = Expressions.Parse();
                return new ImportStatement(_reader.SpanFrom(word.Start), imported);
            case "readonly":
                return ParseReadOnly();
            default:
                return ParseOther();
        }
    }

    private Statement ParseOther()
    {
        if (_functions.IsInline())
            return _functions.ParseInline();
        var start = _reader.Current.Start;
        var indent = _indent;
        var value = Expressions.ParseStatement();
        return new ExpressionStatement(_reader.SpanFrom(start), value, indent);
    }

    private ReturnStatement ParseReturn()
    {
        var start = _reader.Take().Start;
        var value = _reader.IsStatementEnd() ? null : Expressions.Parse();
        return new ReturnStatement(_reader.SpanFrom(start), value);
    }

    private CaptureStatement ParseCapture()
    {
        var word = _reader.Take();
        var target = Expressions.ParseTarget();
        FinishLine();
        var body = ParseBody(word);
        return new CaptureStatement(_reader.SpanFrom(word.Start), target, body);
    }

    private WithStatement ParseWith()
    {
        var word = _reader.Take();
        var value = ParseHeader();
        var body = ParseBody(word);
        return new WithStatement(_reader.SpanFrom(word.Start), value, body);
    }

    private WrapStatement ParseWrap()
    {
        var word = _reader.Take();
        var call = ParseHeader();
        var outer = _names.Begin(parameters: null);
        var body = ParseBody(word);
        _names.End(outer);
        return new WrapStatement(_reader.SpanFrom(word.Start), call, body);
    }

    private Statement ParseReadOnly()
    {
        var start = _reader.Take().Start;
        var target = Expressions.ParseTarget();
        if (target is VariableExpression variable)
            return new ReadOnlyStatement(_reader.SpanFrom(start), variable);
        _reader.Report(SyntaxDiagnostics.UnexpectedToken.At(
            target.Span, TokenNames.Quoted(TokenNames.Shorten(target.Span.Text)), TokenNames.Variable));
        return new ExpressionStatement(target.Span, target, null);
    }

    private Block ParseBody(Token opening)
    {
        var body = _blocks.Parse(BlockDividers.None);
        _blocks.TakeEnd(opening);
        return body;
    }

    /// <summary>Reports a word of another language that begins a statement, and reads on as if it were ours.</summary>
    private Token ReplaceForeign(Token word)
    {
        var own = Keywords.OwnWordFor(word.Text);
        if (own is null || !IsWordAhead())
            return word;
        ReportForeign(_reader, word, own);
        return new Token(TokenKind.Name, word.Start, word.End, word.SpaceBefore, own);
    }

    /// <summary>Whether the next word begins a value, so that a name before it is no plain variable.</summary>
    private bool IsWordAhead() =>
        TokenReader.BeginsValue(_reader.Ahead(1).Kind);

    /// <summary>Whether <c>for</c> or <c>while</c> is the object of the loop: <c>for.index</c>.</summary>
    private bool IsLoopVariable(Token word) =>
        word.Text is "for" or "while" && _reader.Ahead(1).Kind is TokenKind.Dot or TokenKind.QuestionDot;

    private static readonly LocalizedText SeparateHint = new(
        "Put ';' or a line end before it.", "Hãy đặt “;” hoặc xuống dòng trước từ này.");
}
