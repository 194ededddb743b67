namespace ReportGen.Core.Proofing;

/// <summary>Finds braces in data that are left over beside a reference such as <c>{QD08}</c>, and would be printed.</summary>
internal static class BraceCheck
{
    public static void Run(ProofText text)
    {
        if (text.Form == TextForm.Template)
            return;
        var open = 0;
        for (var i = 0; i < text.Visible.Length; i++)
        {
            var c = text.Visible[i];
            if (c == '{')
                open++;
            if (c is '{' && text.At(i + 1) == ProofText.Hidden || c is '}' && open == 0)
                text.Add(text.Found(PunctuationDiagnostics.StrayBrace, i, 1, c.ToString()).WithHint(ProofHints.OneBrace));
            if (c == '}' && open > 0)
                open--;
        }
    }
}
