using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses expressions: operators, pipes, conditions, assignments.</summary>
internal sealed class ExpressionParser
{
    private readonly TokenReader _reader;
    private readonly NestingGuard _nesting;
    private readonly OperandParser _operands;
    private readonly CallParser _calls;

    public ExpressionParser(TokenReader reader, NestingGuard nesting, NameBinder names)
    {
        _reader = reader;
        _nesting = nesting;
        _calls = new CallParser(reader, nesting, this);
        _operands = new OperandParser(reader, nesting, names, this, _calls);
    }

    /// <summary>Parses what stands behind <c>do</c> and before an inline function's body; set once.</summary>
    public FunctionParser? Functions { get; set; }

    /// <summary>What ends the arguments of a call without parentheses where the expression stands.</summary>
    public ExpressionPlace Place { get; private set; }

    /// <summary>Parses a value: everything but an assignment.</summary>
    public Expression Parse(ExpressionPlace place = ExpressionPlace.Anywhere)
    {
        var start = _reader.Current.Start;
        var expression = ParseValue(place);
        if (!_reader.Failed && Operators.IsAssignment(_reader.Current.Kind))
            _reader.Report(SyntaxDiagnostics.NestedAssignment.At(_reader.SpanFrom(start)).WithHint(CompareHint));
        return expression;
    }

    /// <summary>Parses what may stand alone: a value or an assignment.</summary>
    public Expression ParseStatement()
    {
        var start = _reader.Current.Start;
        var expression = ParseValue(ExpressionPlace.Anywhere);
        return !_reader.Failed && Operators.IsAssignment(_reader.Current.Kind) ? ParseAssignment(start, expression) : expression;
    }

    /// <summary>Parses one value of a <c>when</c>, up to <c>,</c>, <c>||</c> or <c>or</c>.</summary>
    public Expression ParseWhenValue()
    {
        var outer = Place;
        Place = ExpressionPlace.When;
        var value = ParseOperators(Operators.OrPrecedence, mayCall: true);
        Place = outer;
        return value;
    }

    /// <summary>Parses an operand with its members and elements, without operators.</summary>
    public Expression ParseOperand() => _operands.Parse();

    /// <summary>Parses a variable, a member or an element.</summary>
    public Expression ParseTarget()
    {
        var start = _reader.Current.Start;
        var isName = _reader.Current.Kind is TokenKind.Name or TokenKind.LocalName or TokenKind.OpenParenthesis;
        if (!isName || Keywords.IsDivider(_reader.Current))
        {
            _reader.Unexpected(TokenNames.Variable);
            return _reader.Missing();
        }
        var target = _operands.Parse();
        return AsTarget(start, target);
    }

    /// <summary>Parses operands with operators that bind more tightly than a precedence.</summary>
    /// <param name="mayCall">Whether operands behind an operand are its arguments; not within such arguments.</param>
    public Expression ParseOperators(int precedence, bool mayCall)
    {
        if (!_nesting.Enter())
        {
            _nesting.Leave();
            return _reader.Missing();
        }
        var start = _reader.Current.Start;
        var left = _operands.ParseUnary();
        if (mayCall && _calls.IsArgumentNext())
            left = _calls.ParseArguments(start, left, precedence);
        left = ParseBinary(start, left, precedence, mayCall);
        _nesting.Leave();
        return left;
    }

    private Expression ParseValue(ExpressionPlace place)
    {
        var outer = Place;
        Place = place;
        var start = _reader.Current.Start;
        var left = ParseOperators(0, mayCall: true);
        while (!_reader.Failed && IsPipeNext())
            left = ParsePipe(start, left);
        if (!_reader.Failed && _reader.IsAt(TokenKind.Question))
            left = ParseConditional(start, left);
        Place = outer;
        return left;
    }

    private Expression ParseBinary(int start, Expression left, int precedence, bool mayCall)
    {
        while (!_reader.Failed && Operators.Of(_reader.Current.Kind) is { } kind && Operators.PrecedenceOf(kind) > precedence)
        {
            var height = _nesting.Height;
            var sign = _reader.SpanOf(_reader.Current);
            _reader.Take();
            _reader.SkipNewLines();
            var right = ParseOperators(Operators.PrecedenceOf(kind), mayCall);
            left = _nesting.Grow(
                new BinaryExpression(_reader.SpanFrom(start), kind, sign, left, right), Math.Max(height, _nesting.Height));
        }
        return left;
    }

    /// <summary>A pipe may stand at the start of the next line too.</summary>
    private bool IsPipeNext()
    {
        if (_reader.IsAt(TokenKind.NewLine) && _reader.Ahead(1).Kind == TokenKind.Pipe)
            _reader.SkipNewLines();
        return _reader.IsAt(TokenKind.Pipe);
    }

    /// <summary>Operators apply to the result of the pipe: <c>x | f + 1</c> is <c>(x | f) + 1</c>.</summary>
    private Expression ParsePipe(int start, Expression input)
    {
        var height = _nesting.Height;
        _reader.Take();
        _reader.SkipNewLines();
        var place = Place;
        Place = place == ExpressionPlace.Loop ? ExpressionPlace.Anywhere : place;
        var functionStart = _reader.Current.Start;
        var function = _operands.ParseUnary();
        if (_calls.IsArgumentNext())
            function = _calls.ParseArguments(functionStart, function, 0);
        var pipe = _nesting.Grow(
            new PipeExpression(_reader.SpanFrom(start), input, function), Math.Max(height, _nesting.Height));
        var result = ParseBinary(start, pipe, 0, mayCall: true);
        Place = place;
        return result;
    }

    private Expression ParseConditional(int start, Expression condition)
    {
        var height = _nesting.Height;
        _reader.Take();
        _reader.SkipNewLines();
        if (!_nesting.Enter())
        {
            _nesting.Leave();
            return condition;
        }
        var then = ParseValue(ExpressionPlace.Then);
        height = Math.Max(height, _nesting.Height);
        if (!_reader.Failed && _reader.Expect(TokenKind.Colon, TokenNames.Colon))
            _reader.SkipNewLines();
        var otherwise = _reader.Failed ? _reader.Missing() : ParseValue(Place);
        _nesting.Leave();
        return _nesting.Grow(
            new ConditionalExpression(_reader.SpanFrom(start), condition, then, otherwise), Math.Max(height, _nesting.Height));
    }

    private Expression ParseAssignment(int start, Expression left)
    {
        var target = AsTarget(start, left);
        var height = _nesting.Height;
        var sign = _reader.Take();
        var value = _reader.Failed ? _reader.Missing() : Parse();
        return _nesting.Grow(
            new AssignExpression(_reader.SpanFrom(start), target, Operators.CompoundOf(sign.Kind), value),
            Math.Max(height, _nesting.Height));
    }

    private Expression AsTarget(int start, Expression expression)
    {
        if (_reader.Failed)
            return expression;
        var target = expression;
        while (target is NestedExpression nested)
            target = nested.Value;
        if (Assignable(target))
            return target;
        var written = TokenNames.Shorten(_reader.TextOf(start, _reader.PreviousEnd));
        _reader.Report(SyntaxDiagnostics.NotAssignable.At(expression.Span, written).WithHint(IsDeclaration(target) ? NoWordHint : CompareHint));
        return expression;
    }

    /// <summary>Whether a word of another language stands before what is assigned to: <c>let x = 1</c>.</summary>
    private static bool IsDeclaration(Expression target) => target is CallExpression
    {
        Target: VariableExpression { IsLocal: false, Name: "let" or "var" or "set" or "assign" or "const" or "local" },
        Arguments: [{ Value: VariableExpression }],
    };

    private static bool Assignable(Expression expression) => expression switch
    {
        VariableExpression => true,
        MemberExpression member => !member.IsConditional && !member.Name.EndsWith('?'),
        IndexExpression index => !index.IsConditional,
        _ => false,
    };

    private static readonly LocalizedText NoWordHint = new("Write 'name = value', without a word before it.", "Hãy viết “tên = giá trị”, không có từ nào đứng trước.");

    private static readonly LocalizedText CompareHint = new("Use '==' to compare.", "Hãy dùng “==” để so sánh.");
}
