using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses what is put together of expressions: <c>[1, 2]</c>, <c>{a: 1}</c>, <c>$"…{x}…"</c>.</summary>
internal sealed class CollectionParser(TokenReader reader, NestingGuard nesting, ExpressionParser expressions)
{
    public Expression ParseList()
    {
        var height = 0;
        var opening = reader.TakeOpening();
        var items = new List<Expression>();
        while (!reader.IsAt(TokenKind.CloseBracket) && !reader.Failed)
        {
            items.Add(expressions.Parse());
            height = Math.Max(height, nesting.Height);
            if (!reader.TryTake(TokenKind.Comma))
                break;
        }
        reader.TakeClosing(TokenKind.CloseBracket, opening, TokenNames.CommaOrBracket);
        return nesting.Grow(new ListExpression(reader.SpanFrom(opening.Start), items), height);
    }

    public Expression ParseObject()
    {
        var height = 0;
        var opening = reader.TakeOpening();
        var members = new List<ObjectMember>();
        while (!reader.IsAt(TokenKind.CloseBrace) && !reader.Failed)
        {
            members.Add(ParseMember());
            height = Math.Max(height, nesting.Height);
            if (!reader.TryTake(TokenKind.Comma))
                break;
        }
        reader.TakeClosing(TokenKind.CloseBrace, opening, TokenNames.CommaOrBrace);
        return nesting.Grow(new ObjectExpression(reader.SpanFrom(opening.Start), members), height);
    }

    public Expression ParseInterpolated()
    {
        var height = 0;
        var start = reader.Take().Start;
        var parts = new List<Expression>();
        while (!reader.Failed && reader.Current.Kind is TokenKind.InterpolationText or TokenKind.HoleStart)
        {
            parts.Add(reader.IsAt(TokenKind.HoleStart) ? ParseHole() : ParseText());
            height = Math.Max(height, nesting.Height);
        }
        if (!reader.Failed)
            reader.Expect(TokenKind.InterpolationEnd, TokenNames.Quote);
        return nesting.Grow(new InterpolatedExpression(reader.SpanFrom(start), parts), height);
    }

    private ObjectMember ParseMember()
    {
        var name = reader.Current;
        if (name.Kind is not (TokenKind.Name or TokenKind.String))
        {
            reader.Unexpected(TokenNames.MemberName);
            return new ObjectMember("", reader.SpanOf(name), reader.Missing());
        }
        reader.Take();
        var value = reader.Expect(TokenKind.Colon, TokenNames.Colon) ? expressions.Parse() : reader.Missing();
        return new ObjectMember(name.Text, reader.SpanFrom(name.Start), value);
    }

    private LiteralExpression ParseText()
    {
        var token = reader.Take();
        nesting.Height = 1;
        return new LiteralExpression(reader.SpanOf(token), new ScriptText(token.Text));
    }

    /// <summary>A hole ends on its line.</summary>
    private Expression ParseHole()
    {
        var brackets = reader.BeginBlock();
        reader.Take();
        var value = expressions.Parse();
        if (!reader.Failed)
            reader.Expect(TokenKind.HoleEnd, TokenNames.ClosingBrace);
        reader.EndBlock(brackets);
        return value;
    }
}
