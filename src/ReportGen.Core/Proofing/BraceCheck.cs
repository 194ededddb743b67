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
            switch (text.Visible[i])
            {
                case '{':
                    open++;
                    if (text.At(i + 1) == ProofText.Hidden)
                        Report(text, i, 1);
                    break;
                case '}' when open > 0:
                    open--;
                    break;
                case '}':
                    var start = i;
                    while (text.At(i + 1) == '}')
                        i++;
                    Report(text, start, i + 1 - start);
                    break;
            }
        }
    }

    private static void Report(ProofText text, int start, int length) =>
        text.Add(text.Found(PunctuationDiagnostics.StrayBrace, start, length, text.Original(start, start + length)).WithHint(ProofHints.OneBrace));
}
