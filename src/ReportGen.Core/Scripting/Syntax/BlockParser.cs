namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses the statements between a word that opens a block and the word that ends or divides it.</summary>
internal sealed class BlockParser
{
    private readonly TokenReader _reader;
    private readonly NestingGuard _nesting;
    private readonly NameBinder _names = new();
    private readonly StatementParser _statements;

    public BlockParser(TokenReader reader, NestingGuard nesting)
    {
        _reader = reader;
        _nesting = nesting;
        _statements = new StatementParser(reader, nesting, _names, this);
    }

    /// <summary>Begins another text.</summary>
    public void Begin()
    {
        _nesting.Begin();
        _names.Begin();
        _statements.Begin();
    }

    /// <summary>The names of the body that is being read.</summary>
    public BodyNames Names => _names.Current;

    /// <summary>Parses a whole template.</summary>
    public Block ParseTemplate() => Parse(BlockDividers.None, isWhole: true);

    /// <summary>Parses an expression that stands alone.</summary>
    public Expression ParseExpression()
    {
        _reader.IgnoreNewLines();
        var value = _statements.Expressions.Parse();
        if (!_reader.Failed && !_reader.IsAt(TokenKind.End))
            _reader.Unexpected(TokenNames.ExpressionEnd);
        return value;
    }

    /// <summary>Parses statements up to <c>end</c> or a divider, which is left standing.</summary>
    public Block Parse(BlockDividers dividers) => Parse(dividers, isWhole: false);

    /// <summary>Takes the <c>end</c> of a block.</summary>
    /// <param name="opening">The word that opened it, blamed when there is no end.</param>
    public void TakeEnd(Token opening)
    {
        if (_reader.IsAt(TokenKind.End))
        {
            if (_reader.IsEndTrusted && !_statements.ReportSlip(isEnd: true, opening.Start))
                _reader.ReportAndGoOn(SyntaxDiagnostics.UnclosedBlock.At(_reader.SpanOf(opening), opening.Text));
            return;
        }
        var end = _reader.Take();
        if (end.Text != "end")
            StatementParser.ReportForeign(_reader, end, "end");
    }

    private Block Parse(BlockDividers dividers, bool isWhole)
    {
        var statements = new List<Statement>();
        var start = -1;
        var outside = _nesting.HighestBlock;
        _nesting.HighestBlock = 0;
        if (_nesting.Enter())
        {
            while (SkipToStatement(dividers, isWhole))
            {
                start = start < 0 ? _reader.Current.Start : start;
                var statement = _statements.Parse();
                if (statement is not null)
                    statements.Add(statement);
            }
        }
        _nesting.Leave();
        var span = start < 0 ? _reader.PlaceAt(_reader.Current.Start) : _reader.SpanFrom(start);
        return _nesting.Grow(new Block(span, [.. statements], Names), outside);
    }

    /// <summary>Skips what separates statements, and words that belong to no block here.</summary>
    /// <returns>Whether a statement of this block follows.</returns>
    private bool SkipToStatement(BlockDividers dividers, bool isWhole)
    {
        while (!_reader.IsAt(TokenKind.End))
        {
            var token = _reader.Current;
            if (_statements.SkipSeparator())
                continue;
            if (!Keywords.IsDivider(token))
                return true;
            if (!isWhole && Ends(token, dividers))
                return false;
            SkipStray(token, isWhole);
        }
        return false;
    }

    private static bool Ends(Token token, BlockDividers dividers) => token.Text switch
    {
        "else" => (dividers & BlockDividers.Else) != 0,
        "when" => (dividers & BlockDividers.When) != 0,
        _ => true,
    };

    private void SkipStray(Token token, bool isWhole)
    {
        var isEnd = token.Text is not ("else" or "when");
        if ((!isEnd || !_reader.TakeForgiveness()) && !_statements.ReportSlip(isEnd: false, behind: 0))
            _reader.Report(SyntaxDiagnostics.StrayWord.At(_reader.SpanOf(token), token.Text));
        if (isWhole && !isEnd)
            _reader.ForgiveEnd();
        _reader.Take();
        _reader.Recover();
    }
}
