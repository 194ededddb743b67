namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses <c>for</c> and <c>while</c>.</summary>
internal sealed class LoopParser(TokenReader reader, BlockParser blocks, StatementParser statements, BranchParser branches)
{
    public Statement ParseFor()
    {
        var opening = reader.Take();
        var variable = statements.Expressions.ParseTarget();
        var list = ParseIn(opening, variable);
        var options = ParseOptions();
        statements.FinishLine();
        var body = blocks.Parse(BlockDividers.Else);
        var otherwise = reader.Current.Is("else") ? ParseElse(opening) : null;
        blocks.TakeEnd(opening);
        return new ForStatement(reader.SpanFrom(opening.Start), variable, list, options, body, otherwise);
    }

    public Statement ParseWhile()
    {
        var opening = reader.Take();
        var condition = statements.ParseHeader();
        var body = blocks.Parse(BlockDividers.None);
        blocks.TakeEnd(opening);
        return new WhileStatement(reader.SpanFrom(opening.Start), condition, body);
    }

    private Expression ParseIn(Token opening, Expression variable)
    {
        if (!reader.Failed && reader.Current.Is("in"))
        {
            reader.Take();
            return statements.Expressions.Parse(ExpressionPlace.Loop);
        }
        var span = reader.SpanFrom(opening.Start);
        reader.Report(SyntaxDiagnostics.MissingIn.At(span, TokenNames.Shorten(variable.Span.Text)));
        return reader.Missing();
    }

    private LoopOptions ParseOptions()
    {
        Expression? offset = null;
        Expression? limit = null;
        var reversed = false;
        while (!reader.Failed && reader.IsAt(TokenKind.Name) && !Keywords.IsDivider(reader.Current))
        {
            var option = reader.Current;
            if (option.Text == "offset")
                offset = ParseOption();
            else if (option.Text == "limit")
                limit = ParseOption();
            else if (option.Text == "reversed")
                reversed = reader.Take().Kind == TokenKind.Name;
            else
                break;
        }
        return new LoopOptions(offset, limit, reversed);
    }

    private Expression ParseOption()
    {
        reader.Take();
        return reader.Expect(TokenKind.Colon, TokenNames.Colon) ? statements.Expressions.ParseOperand() : reader.Missing();
    }

    private Block ParseElse(Token opening)
    {
        reader.Take();
        return branches.ParseElse(opening);
    }
}
