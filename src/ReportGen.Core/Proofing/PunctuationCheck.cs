namespace ReportGen.Core.Proofing;

/// <summary>Walks once over a text and hands each mark to the check that knows it.</summary>
internal static class PunctuationCheck
{
    public static void Run(ProofText text, ProofContext context)
    {
        var visible = text.Visible;
        for (var i = 0; i < visible.Length; i++)
        {
            switch (visible[i])
            {
                case ' ':
                    SpacingCheck.CheckRun(text, i);
                    break;
                case ',' or ':' or '?' or '!':
                    SpacingCheck.CheckMark(text, i);
                    break;
                case ';':
                    SpacingCheck.CheckMark(text, i);
                    CapitalCheck.CheckAfterSemicolon(text, i, context.Lexicon);
                    break;
                case '.':
                    i = SpacingCheck.CheckFullStops(text, i);
                    CapitalCheck.CheckAfterFullStop(text, i);
                    break;
                case '(' or '“':
                    SpacingCheck.CheckOpening(text, i);
                    break;
                case ')' or '”':
                    SpacingCheck.CheckClosing(text, i);
                    break;
                case '-':
                    DashCheck.CheckHyphen(text, i);
                    break;
                case '–' or '—' when context.IsVietnamese:
                    DashCheck.CheckLongDash(text, i);
                    break;
            }
        }
    }
}
