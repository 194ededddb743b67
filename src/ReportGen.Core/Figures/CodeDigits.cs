using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>Finds digits in the code of templates that some expression elsewhere writes: <c>"03" + " " + kind</c>, <c>{ count: 3 }</c>.</summary>
internal static class CodeDigits
{
    /// <summary>The only place where code has these digits as a text or as a value; null when there are several, or none.</summary>
    public static SourceSpan? Find(IReadOnlyList<SourceFile> templates, string digits)
    {
        var texts = new List<SourceSpan>();
        var values = new List<SourceSpan>();
        var number = digits.Length > 1 ? digits.TrimStart('0') : digits;
        foreach (var template in templates)
        {
            Gather(template, digits, isText: true, texts);
            Gather(template, number.ToString(CultureInfo.InvariantCulture), isText: false, values);
        }
        return texts.Count > 0 ? Only(texts) : Only(values);
    }

    private static SourceSpan? Only(List<SourceSpan> places) => places.Count == 1 ? places[0] : null;

    private static void Gather(SourceFile file, string digits, bool isText, List<SourceSpan> places)
    {
        var text = file.Text;
        for (var i = digits.Length == 0 ? -1 : text.IndexOf(digits, StringComparison.Ordinal); i >= 0; i = text.IndexOf(digits, i + 1, StringComparison.Ordinal))
        {
            var end = i + digits.Length;
            if (i == 0 || (end < text.Length && char.IsLetterOrDigit(text[end])) || !IsInCode(text, i))
                continue;
            if (isText ? text[i - 1] is '"' or '\'' or '/' : IsValue(text, i))
                places.Add(file.Span(i, digits.Length));
        }
    }

    /// <summary>Whether a number stands as the value of a member or of a name.</summary>
    private static bool IsValue(string text, int offset)
    {
        var before = offset - 1;
        while (before > 0 && text[before] == ' ')
            before--;
        return text[before] == ':' || (text[before] == '=' && before > 0 && text[before - 1] == ' ');
    }

    private static bool IsInCode(string text, int offset)
    {
        var opening = text.LastIndexOf("{{", offset, StringComparison.Ordinal);
        return opening >= 0 && text.IndexOf("}}", opening, offset - opening, StringComparison.Ordinal) < 0;
    }
}
