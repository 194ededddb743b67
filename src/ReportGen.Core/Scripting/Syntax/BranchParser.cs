namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Parses <c>if</c> and <c>case</c>.</summary>
internal sealed class BranchParser(TokenReader reader, BlockParser blocks, StatementParser statements)
{
    public Statement ParseIf()
    {
        var opening = reader.Take();
        var branches = new List<IfBranch>();
        bool isElse;
        do
        {
            var condition = statements.ParseHeader();
            branches.Add(new IfBranch(condition, blocks.Parse(BlockDividers.Else)));
            isElse = reader.Current.Is("else");
        }
        while (isElse && TakeElse());
        var otherwise = isElse ? ParseElse(opening) : null;
        blocks.TakeEnd(opening);
        return new IfStatement(reader.SpanFrom(opening.Start), [.. branches], otherwise);
    }

    public Statement ParseCase()
    {
        var opening = reader.Take();
        var value = statements.ParseHeader();
        SkipToWhen();
        var branches = new List<WhenBranch>();
        while (reader.Current.Is("when"))
        {
            reader.Take();
            var values = ParseWhenValues();
            statements.FinishLine();
            branches.Add(new WhenBranch(values, blocks.Parse(BlockDividers.Else | BlockDividers.When)));
        }
        var otherwise = reader.Current.Is("else") ? ParseCaseElse(opening, branches.Count == 0) : null;
        blocks.TakeEnd(opening);
        return new CaseStatement(reader.SpanFrom(opening.Start), value, branches, otherwise);
    }

    /// <summary>Takes <c>else</c>.</summary>
    /// <returns>Whether <c>if</c> follows on its line; it is taken too.</returns>
    private bool TakeElse()
    {
        reader.Take();
        if (!reader.Current.Is("if"))
            return false;
        reader.Take();
        return true;
    }

    /// <summary>Parses what stands behind an <c>else</c> without a condition; a second one is reported and dropped.</summary>
    public Block ParseElse(Token opening)
    {
        statements.FinishLine();
        var body = blocks.Parse(BlockDividers.Else);
        while (reader.Current.Is("else"))
        {
            reader.Report(SyntaxDiagnostics.SecondElse.At(reader.SpanOf(reader.Current), opening.Text));
            reader.Recover();
            blocks.Parse(BlockDividers.Else);
        }
        return body;
    }

    private Block ParseCaseElse(Token opening, bool isFirst)
    {
        if (isFirst)
            reader.ReportAndGoOn(SyntaxDiagnostics.NotInCase.At(reader.SpanOf(reader.Current), reader.Describe(reader.Current)));
        reader.Take();
        return ParseElse(opening);
    }

    /// <summary>Only blank text may stand between <c>case</c> and its first <c>when</c>.</summary>
    private void SkipToWhen()
    {
        while (statements.SkipSeparator() || IsBlankText())
        {
            if (IsBlankText())
                reader.Take();
        }
        if (reader.IsAt(TokenKind.End) || Keywords.IsDivider(reader.Current))
            return;
        reader.ReportAndGoOn(SyntaxDiagnostics.NotInCase.At(reader.SpanOf(reader.Current), reader.Describe(reader.Current)));
        blocks.Parse(BlockDividers.Else | BlockDividers.When);
    }

    private bool IsBlankText() =>
        reader.IsAt(TokenKind.Text) && string.IsNullOrWhiteSpace(reader.TextOf(reader.Current.Start, reader.Current.End));

    private List<Expression> ParseWhenValues()
    {
        var values = new List<Expression> { statements.Expressions.ParseWhenValue() };
        while (!reader.Failed && (reader.Current.Kind is TokenKind.Comma or TokenKind.Or || reader.Current.Is("or")))
        {
            reader.Take();
            reader.SkipNewLines();
            values.Add(statements.Expressions.ParseWhenValue());
        }
        return values;
    }
}
