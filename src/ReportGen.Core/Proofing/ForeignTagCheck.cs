namespace ReportGen.Core.Proofing;

/// <summary>
/// Finds tags of other template languages, such as <c>{% if %}</c>, <c>{d.name}</c> and <c>{/list}</c>, which would be printed; what stands between
/// <c>{%{</c> and <c>}%}</c> is meant.
/// </summary>
internal static class ForeignTagCheck
{
    public static void Run(ProofText text)
    {
        if (text.Form != TextForm.Template)
            return;
        var visible = text.Visible;
        for (var i = visible.IndexOf('{', StringComparison.Ordinal); i >= 0; i = visible.IndexOf('{', i))
        {
            var isMeant = text.At(i + 1) == '%' && text.At(i + 2) == '{';
            var end = text.At(i + 1) == '%' ? EndOf(isMeant ? "}%}" : "%}", visible, i) : EndOfName(text, i + 1);
            if (end < 0)
            {
                i++;
                continue;
            }
            if (!isMeant && visible.IndexOf('\n', i, end - i) < 0)
                text.Add(text.Found(PunctuationDiagnostics.ForeignTag, i, end - i, text.Original(i, end)).WithHint(ProofHints.TwoBraces));
            i = end;
        }
    }

    private static int EndOf(string mark, string visible, int start) =>
        visible.IndexOf(mark, start + 2, StringComparison.Ordinal) is var end and >= 0 ? end + mark.Length : -1;

    /// <summary>The end of a tag that is a name, as Carbone and docxtemplater write them, with a sign before it or points in it; -1 for anything else.</summary>
    private static int EndOfName(ProofText text, int i)
    {
        if (text.At(i) is '#' or '/' or '^' or '>')
            i++;
        if (!char.IsLetter(text.At(i)))
            return -1;
        while (char.IsLetterOrDigit(text.At(i)) || text.At(i) is '_' or '.')
            i++;
        return text.At(i) == '}' ? i + 1 : -1;
    }
}
