using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses what reaches into an operand: <c>.name</c>, <c>?.name</c>, <c>[i]</c>, <c>?[i]</c>, <c>.empty?</c>, <c>++</c>.</summary>
internal sealed class MemberParser(TokenReader reader, NestingGuard nesting, ExpressionParser expressions)
{
    /// <summary>Whether a word reaches into the operand before it; a bracket only when no blank stands between.</summary>
    public static bool IsNext(Token token) => token.Kind switch
    {
        TokenKind.Dot or TokenKind.QuestionDot or TokenKind.QuestionBracket => true,
        TokenKind.Increment or TokenKind.Decrement => true,
        TokenKind.OpenBracket => !token.SpaceBefore,
        _ => false,
    };

    /// <summary>Parses one step.</summary>
    /// <param name="start">Where the operand starts.</param>
    public Expression Parse(int start, Expression operand) => reader.Current.Kind switch
    {
        TokenKind.Dot or TokenKind.QuestionDot => ParseMember(start, operand),
        TokenKind.Increment or TokenKind.Decrement => ParseIncrement(start, operand),
        _ => ParseIndex(start, operand),
    };

    private Expression ParseMember(int start, Expression target)
    {
        // As in Scriban what may be absent stays so: x?.a.b is x?.a?.b.
        var isConditional = reader.Take().Kind == TokenKind.QuestionDot || target is MemberExpression { IsConditional: true };
        if (!reader.IsAt(TokenKind.Name))
        {
            // Liquid and Handlebars name the elements of a list so.
            var element = reader.IsAt(TokenKind.Number) ? new LocalizedText("Write '[{0}]'.", "Hãy viết “[{0}]”.", reader.Current.Text) : null;
            reader.Unexpected(TokenNames.MemberName, element);
            return target;
        }
        var token = reader.Take();
        var name = token.Text is "empty" or "blank" && IsQuestionBehind() ? WithQuestion(token) : token.Text;
        var member = new MemberExpression(reader.SpanFrom(start), target, name, reader.SpanFrom(token.Start), isConditional);
        CheckLoopMember(member);
        return nesting.Grow(member, nesting.Height);
    }

    private string WithQuestion(Token name)
    {
        reader.Take();
        return name.Text + "?";
    }

    private bool IsQuestionBehind() => reader.IsAt(TokenKind.Question) && !reader.Current.SpaceBefore;

    private void CheckLoopMember(MemberExpression member)
    {
        if (member.Target is VariableExpression { IsLocal: false, Name: "for" or "while" } loop
            && !Keywords.IsLoopMember(loop.Name, member.Name))
            reader.ReportAndGoOn(SyntaxDiagnostics.UnknownLoopMember.At(member.Span, loop.Name + "." + member.Name, loop.Name)
                .WithHint(new LocalizedText("There are: {0}.", "Các biến có sẵn: {0}.", string.Join(", ", Keywords.LoopMembersOf(loop.Name)))));
    }

    private Expression ParseIndex(int start, Expression target)
    {
        var height = nesting.Height;
        var opening = reader.TakeOpening();
        var index = expressions.Parse();
        reader.TakeClosing(TokenKind.CloseBracket, opening, TokenNames.ClosingBracket);
        var isConditional = opening.Kind == TokenKind.QuestionBracket;
        return nesting.Grow(
            new IndexExpression(reader.SpanFrom(start), target, index, isConditional), Math.Max(height, nesting.Height));
    }

    private Expression ParseIncrement(int start, Expression target)
    {
        var step = reader.IsAt(TokenKind.Increment) ? 1 : -1;
        if (target is not (VariableExpression or MemberExpression or IndexExpression))
        {
            var written = TokenNames.Shorten(reader.TextOf(start, reader.PreviousEnd));
            reader.Report(SyntaxDiagnostics.NotAssignable.At(target.Span, written));
        }
        reader.Take();
        return nesting.Grow(new IncrementExpression(reader.SpanFrom(start), target, step, isPrefix: false), nesting.Height);
    }
}
