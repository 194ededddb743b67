namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses the parameters of a function: <c>(x, y = 2, z...)</c>.</summary>
internal sealed class ParameterParser(TokenReader reader, StatementParser statements)
{
    public List<FunctionParameter> Parse()
    {
        var opening = reader.TakeOpening();
        var parameters = new List<FunctionParameter>();
        while (!reader.IsAt(TokenKind.CloseParenthesis) && !reader.Failed)
        {
            var parameter = ParseOne();
            if (!reader.Failed)
                Check(parameter, parameters);
            parameters.Add(parameter);
            if (!reader.TryTake(TokenKind.Comma))
                break;
        }
        reader.TakeClosing(TokenKind.CloseParenthesis, opening, TokenNames.CommaOrParenthesis);
        return parameters;
    }

    private FunctionParameter ParseOne()
    {
        var name = reader.Current;
        if (name.Kind != TokenKind.Name)
        {
            reader.Unexpected(TokenNames.Name);
            return new FunctionParameter("", reader.SpanOf(name), null, IsRest: false);
        }
        reader.Take();
        var isRest = reader.TryTake(TokenKind.Ellipsis);
        var value = !isRest && reader.TryTake(TokenKind.Assign) ? ParseDefault() : null;
        return new FunctionParameter(name.Text, reader.SpanOf(name), value, isRest);
    }

    private Expression ParseDefault()
    {
        var start = reader.Current;
        var value = statements.Expressions.ParseOperand();
        var constant = value is UnaryExpression { Kind: UnaryOperator.Negate or UnaryOperator.Plus } unary ? unary.Operand : value;
        if (constant is not LiteralExpression)
            reader.Report(SyntaxDiagnostics.UnexpectedToken.At(value.Span, reader.Describe(start), TokenNames.Literal));
        return value;
    }

    private void Check(FunctionParameter parameter, List<FunctionParameter> before)
    {
        foreach (var other in before)
        {
            if (other.Name == parameter.Name)
                reader.ReportAndGoOn(SyntaxDiagnostics.DuplicateParameter.At(parameter.Span, parameter.Name));
        }
        var last = before.Count == 0 ? null : before[^1];
        if (last is { IsRest: true })
            reader.ReportAndGoOn(SyntaxDiagnostics.ParameterAfterRest.At(parameter.Span, parameter.Name));
        else if (last is { Default: not null } && parameter is { Default: null, IsRest: false })
            reader.ReportAndGoOn(SyntaxDiagnostics.ParameterWithoutDefault.At(parameter.Span, parameter.Name));
    }
}
