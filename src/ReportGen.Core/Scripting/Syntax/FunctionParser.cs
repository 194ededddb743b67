namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses functions: <c>func f … end</c>, <c>do … end</c>, <c>f(x) = x + 1</c>.</summary>
internal sealed class FunctionParser(TokenReader reader, NestingGuard nesting, NameBinder names, BlockParser blocks, StatementParser statements)
{
    private readonly ParameterParser _parameters = new(reader, statements);

    public Statement ParseNamed()
    {
        var opening = reader.Take();
        var name = reader.Current;
        var target = ParseName();
        var parameters = !reader.Failed && reader.IsAt(TokenKind.OpenParenthesis) ? _parameters.Parse() : null;
        statements.FinishLine();
        var outer = names.Begin(parameters);
        var body = blocks.Parse(BlockDividers.None);
        names.End(outer);
        blocks.TakeEnd(opening);
        return new FunctionStatement(
            reader.SpanFrom(opening.Start), target, new FunctionDefinition(WrittenName(name), parameters, body));
    }

    public Expression ParseAnonymous()
    {
        var outside = nesting.Highest;
        nesting.Highest = 0;
        var brackets = reader.BeginBlock();
        var opening = reader.Take();
        var hasParameters = reader.IsAt(TokenKind.OpenParenthesis) && !reader.Current.SpaceBefore;
        var parameters = hasParameters ? _parameters.Parse() : null;
        if (reader.Failed)
            reader.Recover();
        var outer = names.Begin(parameters);
        var body = blocks.Parse(BlockDividers.None);
        names.End(outer);
        blocks.TakeEnd(opening);
        reader.EndBlock(brackets);
        var function = new FunctionExpression(reader.SpanFrom(opening.Start), new FunctionDefinition("do", parameters, body));
        var grown = nesting.Grow(function, nesting.Highest);
        nesting.Highest = Math.Max(outside, nesting.Highest);
        return grown;
    }

    /// <summary>Whether <c>f(…) =</c> comes next.</summary>
    public bool IsInline()
    {
        var opening = reader.Ahead(1);
        if (reader.Current.Kind is not (TokenKind.Name or TokenKind.LocalName)
            || opening.Kind != TokenKind.OpenParenthesis || opening.SpaceBefore)
            return false;
        var close = FindClosing(2);
        return close > 0 && reader.Ahead(close + 1).Kind == TokenKind.Assign;
    }

    public Statement ParseInline()
    {
        var name = reader.Current;
        var target = ParseName();
        var parameters = _parameters.Parse();
        var outer = names.Begin(parameters);
        var bodyStart = reader.Current.Start;
        Expression? value = null;
        if (!reader.Failed && reader.Expect(TokenKind.Assign, TokenNames.EqualSign))
        {
            bodyStart = reader.Current.Start;
            value = statements.Expressions.Parse();
        }
        var span = reader.SpanFrom(bodyStart);
        var body = new Block(span, [new ReturnStatement(span, value)], names.Current) { IsShallow = true };
        names.End(outer);
        return new FunctionStatement(
            reader.SpanFrom(name.Start), target, new FunctionDefinition(WrittenName(name), parameters, body));
    }

    private Expression ParseName()
    {
        var name = reader.Current;
        if (name.Kind is not (TokenKind.Name or TokenKind.LocalName))
        {
            reader.Unexpected(TokenNames.Name);
            return reader.Missing();
        }
        reader.Take();
        return names.Variable(reader.SpanOf(name), name.Text, name.Kind == TokenKind.LocalName);
    }

    private string WrittenName(Token name) => reader.TextOf(name.Start, name.End);

    /// <summary>The distance to the parenthesis that closes an open one; negative when the statement ends before it.</summary>
    private int FindClosing(int distance)
    {
        for (var open = 1; ; distance++)
        {
            var kind = reader.Ahead(distance).Kind;
            if (kind is TokenKind.End or TokenKind.CodeEnd or TokenKind.Semicolon)
                return -1;
            if (kind == TokenKind.OpenParenthesis)
                open++;
            else if (kind == TokenKind.CloseParenthesis && --open == 0)
                return distance;
        }
    }
}
