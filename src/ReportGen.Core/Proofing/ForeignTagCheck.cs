namespace ReportGen.Core.Proofing;

/// <summary>Finds tags of other template languages, such as <c>{% if %}</c>, which would be printed; what stands between <c>{%{</c> and <c>}%}</c> is meant.</summary>
internal static class ForeignTagCheck
{
    public static void Run(ProofText text)
    {
        if (text.Form != TextForm.Template)
            return;
        var visible = text.Visible;
        for (var i = visible.IndexOf("{%", StringComparison.Ordinal); i >= 0; i = visible.IndexOf("{%", i, StringComparison.Ordinal))
        {
            var isMeant = text.At(i + 2) == '{';
            var end = visible.IndexOf(isMeant ? "}%}" : "%}", i + 2, StringComparison.Ordinal);
            if (end < 0)
                return;
            end += isMeant ? 3 : 2;
            if (!isMeant && visible.IndexOf('\n', i, end - i) < 0)
                text.Add(text.Found(PunctuationDiagnostics.ForeignTag, i, end - i, text.Original(i, end)).WithHint(ProofHints.TwoBraces));
            i = end;
        }
    }
}
