using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Finds an id behind a heading as other programs write it, <c>{#id}</c>, which would be printed.</summary>
internal static class HeadingAttributeCheck
{
    public static void Run(HeadingBlock heading, DiagnosticBag diagnostics)
    {
        if (heading.Content is not [.., TextInline text] || text.Characters is not [.., '}'])
            return;
        var start = text.Characters.LastIndexOf('{');
        if (start < 0 || text.Characters[start..] is not ['{', '#', _, .., '}'])
            return;
        var attribute = text.Text[start..];
        var found = text.Place.Source.Text.IndexOf(attribute, text.Place.Start, StringComparison.Ordinal);
        var place = found < 0 ? text.Place : text.Place with { Start = found, Length = attribute.Length };
        diagnostics.Add(place.Report(DocumentDiagnostics.HeadingAttribute, attribute).WithHint(new LocalizedText(
            "Write '<!-- reportgen: id {0} -->' on a line before the heading.",
            "Hãy ghi “<!-- reportgen: id {0} -->” ở dòng trước đề mục.", IdIn(attribute))));
    }

    private static string IdIn(string attribute)
    {
        var end = attribute.AsSpan(2).IndexOfAny(' ', '}') + 2;
        return attribute[2..end];
    }
}
