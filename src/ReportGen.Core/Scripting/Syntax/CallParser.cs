namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses the arguments of calls: <c>f a b</c>, <c>f(a, b)</c>, <c>f limit: 3</c>.</summary>
internal sealed class CallParser(TokenReader reader, NestingGuard nesting, ExpressionParser expressions)
{
    /// <summary>Whether an argument of a call without parentheses comes next.</summary>
    public bool IsArgumentNext() => !reader.Failed && reader.Current.Kind switch
    {
        TokenKind.Name => IsNameArgument(),
        TokenKind.LocalName or TokenKind.ArgumentNumber or TokenKind.Dollar => true,
        TokenKind.Number or TokenKind.String or TokenKind.InterpolationStart => true,
        TokenKind.OpenParenthesis or TokenKind.OpenBracket or TokenKind.OpenBrace => true,
        TokenKind.Not or TokenKind.At or TokenKind.Caret => true,
        _ => false,
    };

    /// <summary>
    /// Parses the arguments behind a function. As in Scriban an argument may have operators (<c>f x + 1</c> is <c>f (x + 1)</c>), but
    /// no arguments of its own.
    /// </summary>
    /// <param name="precedence">Of the operator before the function: <c>1 + f x + 2</c> is <c>1 + (f x) + 2</c>.</param>
    public Expression ParseArguments(int start, Expression function, int precedence)
    {
        var height = nesting.Height;
        var arguments = new List<Argument>();
        while (IsArgumentNext())
        {
            var argument = IsNamed() ? ParseNamed(isInParentheses: false) : ParsePlain(precedence);
            arguments.Add(argument);
            height = Math.Max(height, nesting.Height);
            if (argument.Value is FunctionExpression)
                break;
        }
        return nesting.Grow(new CallExpression(reader.SpanFrom(start), function, [.. arguments]), height);
    }

    /// <summary>Parses arguments in parentheses that stand right behind a function.</summary>
    public Expression ParseParentheses(int start, Expression function)
    {
        var height = nesting.Height;
        var opening = reader.TakeOpening();
        var arguments = new List<Argument>();
        while (!reader.IsAt(TokenKind.CloseParenthesis) && !reader.Failed)
        {
            arguments.Add(IsNamed() ? ParseNamed(isInParentheses: true) : ParseFull());
            height = Math.Max(height, nesting.Height);
            if (!reader.TryTake(TokenKind.Comma))
                break;
        }
        reader.TakeClosing(TokenKind.CloseParenthesis, opening, TokenNames.CommaOrParenthesis);
        return nesting.Grow(new CallExpression(reader.SpanFrom(start), function, [.. arguments]), height);
    }

    private bool IsNameArgument()
    {
        var name = reader.Current;
        if (Keywords.IsDivider(name))
            return false;
        return expressions.Place switch
        {
            ExpressionPlace.Loop => !IsLoopOption(name),
            ExpressionPlace.When => name.Text != "or",
            _ => true,
        };
    }

    private bool IsLoopOption(Token name) =>
        name.Text == "reversed" || (name.Text is "limit" or "offset" && reader.Ahead(1).Kind == TokenKind.Colon);

    private bool IsNamed() =>
        reader.IsAt(TokenKind.Name) && IsBeforeColon()
        && (expressions.Place != ExpressionPlace.Then || !reader.Ahead(1).SpaceBefore);

    private bool IsBeforeColon() => reader.Ahead(1).Kind == TokenKind.Colon;

    private Argument ParseNamed(bool isInParentheses)
    {
        var name = reader.Take();
        reader.Take();
        var value = isInParentheses ? expressions.Parse() : expressions.ParseOperand();
        return new Argument(name.Text, reader.SpanFrom(name.Start), value);
    }

    private Argument ParsePlain(int precedence)
    {
        var start = reader.Current.Start;
        var value = expressions.ParseOperators(precedence, mayCall: false);
        return new Argument(null, reader.SpanFrom(start), value);
    }

    private Argument ParseFull()
    {
        var start = reader.Current.Start;
        var value = expressions.Parse();
        return new Argument(null, reader.SpanFrom(start), value);
    }
}
