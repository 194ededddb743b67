using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses operands: constants, variables, what stands in brackets, with signs before and members behind them.</summary>
internal sealed class OperandParser
{
    private readonly TokenReader _reader;
    private readonly NestingGuard _nesting;
    private readonly NameBinder _names;
    private readonly ExpressionParser _expressions;
    private readonly CallParser _calls;
    private readonly CollectionParser _collections;
    private readonly MemberParser _members;

    public OperandParser(TokenReader reader, NestingGuard nesting, NameBinder names, ExpressionParser expressions, CallParser calls)
    {
        _reader = reader;
        _nesting = nesting;
        _names = names;
        _expressions = expressions;
        _calls = calls;
        _collections = new CollectionParser(reader, nesting, expressions);
        _members = new MemberParser(reader, nesting, expressions);
    }

    /// <summary>Parses an operand with the operators before it, whose operand may be a call.</summary>
    public Expression ParseUnary()
    {
        if (Operators.UnaryOf(_reader.Current.Kind) is not { } kind)
            return Parse();

        var start = _reader.Take().Start;
        var isWide = kind is UnaryOperator.Not or UnaryOperator.Negate or UnaryOperator.Plus;
        var operand = _expressions.ParseOperators(Operators.UnaryPrecedence, mayCall: isWide);
        return _nesting.Grow(new UnaryExpression(_reader.SpanFrom(start), kind, operand), _nesting.Height);
    }

    /// <summary>Parses an operand with the members, elements and parenthesised calls behind it.</summary>
    public Expression Parse()
    {
        if (_reader.Current.Kind is TokenKind.Increment or TokenKind.Decrement)
            return ParseIncrement();
        if (Operators.UnaryOf(_reader.Current.Kind) is not null)
            return ParseUnary();

        var start = _reader.Current.Start;
        var operand = ParsePrimary();
        while (!_reader.Failed)
        {
            var next = _reader.Current;
            if (next.Kind == TokenKind.OpenParenthesis && !next.SpaceBefore)
                operand = _calls.ParseParentheses(start, operand);
            else if (MemberParser.IsNext(next))
                operand = _members.Parse(start, operand);
            else
                break;
        }
        return operand;
    }

    private Expression ParseIncrement()
    {
        var sign = _reader.Take();
        var target = _expressions.ParseTarget();
        var step = sign.Kind == TokenKind.Increment ? 1 : -1;
        return _nesting.Grow(new IncrementExpression(_reader.SpanFrom(sign.Start), target, step, isPrefix: true), _nesting.Height);
    }

    private Expression ParsePrimary()
    {
        var token = _reader.Current;
        switch (token.Kind)
        {
            case TokenKind.OpenParenthesis:
                return ParseNested();
            case TokenKind.OpenBracket:
                return _collections.ParseList();
            case TokenKind.OpenBrace:
                return _collections.ParseObject();
            case TokenKind.InterpolationStart:
                return _collections.ParseInterpolated();
            case TokenKind.Name when token.Text == "do" && _expressions.Functions is { } functions:
                return functions.ParseAnonymous();
            default:
                return ParseLeaf(token);
        }
    }

    private Expression ParseLeaf(Token token)
    {
        var leaf = Keywords.IsDivider(token) ? null : LeafOf(token);
        if (leaf is null)
        {
            _reader.Unexpected(TokenNames.Value);
            leaf = _reader.Missing();
        }
        else
        {
            _reader.Take();
        }
        return _nesting.Grow(leaf, 0);
    }

    private Expression? LeafOf(Token token)
    {
        var span = _reader.SpanOf(token);
        return token.Kind switch
        {
            TokenKind.Number => new LiteralExpression(span, token.Value as ScriptValue ?? ScriptNull.Value),
            TokenKind.String => new LiteralExpression(span, new ScriptText(token.Text)),
            TokenKind.Name => OfName(span, token),
            TokenKind.LocalName => _names.Variable(span, token.Text, isLocal: true),
            TokenKind.Dollar => new ArgumentExpression(span, null),
            TokenKind.ArgumentNumber => new ArgumentExpression(span, NumberOf(token)),
            TokenKind.DoubleDollar => new WrappedBodyExpression(span),
            _ => null,
        };
    }

    private Expression OfName(SourceSpan span, Token token) => token.Text switch
    {
        "true" => new LiteralExpression(span, ScriptBoolean.True),
        "false" => new LiteralExpression(span, ScriptBoolean.False),
        "null" => new LiteralExpression(span, ScriptNull.Value),
        "this" => new ThisExpression(span),
        "empty" => new EmptyExpression(span),
        _ => _names.Variable(span, token.Text, isLocal: false),
    };

    /// <summary>A function has no argument whose number does not fit.</summary>
    private int NumberOf(Token token)
    {
        if (Digits.WholeOf(token.Text) is { } number)
            return number;
        _reader.ReportAndGoOn(SyntaxDiagnostics.MalformedNumber.At(_reader.SpanOf(token), "$" + TokenNames.Shorten(token.Text)));
        return 0;
    }

    private Expression ParseNested()
    {
        var opening = _reader.TakeOpening();
        var value = _expressions.Parse();
        _reader.TakeClosing(TokenKind.CloseParenthesis, opening, TokenNames.ClosingParenthesis);
        return _nesting.Grow(new NestedExpression(_reader.SpanFrom(opening.Start), value), _nesting.Height);
    }
}
