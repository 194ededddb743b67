using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Finds lines that look like headings or rows of tables, but are ordinary words to Markdown.</summary>
internal static class PrintedSigns
{
    private const int MostLevels = 6;
    private const int FewestBars = 3;
    private const int MostShown = 40;

    private static readonly LocalizedText AddSpace = new(
        "Put a space behind '#' for a heading, or '\\' before it for the sign itself.",
        "Hãy thêm dấu cách sau “#” để có đề mục, hoặc đặt “\\” trước dấu nếu cần chính dấu đó.");

    private static readonly LocalizedText AddDashes = new(
        "Put a line such as '| --- | --- |' below the first row of a table, or '\\' before '|' for the sign itself.",
        "Hãy thêm dòng như “| --- | --- |” dưới hàng đầu của bảng, hoặc đặt “\\” trước “|” nếu cần chính dấu đó.");

    /// <summary>Looks at the beginning of a paragraph.</summary>
    /// <param name="markdown">The whole text.</param>
    /// <param name="paragraph">Its place there.</param>
    public static void Check(string markdown, TextPlace paragraph, DiagnosticBag diagnostics)
    {
        var text = markdown.AsSpan(paragraph.Start, paragraph.Length);
        if (text.IsEmpty || text[0] is not ('#' or '|'))
            return;
        var end = text.IndexOf('\n');
        var line = (end < 0 ? text : text[..end]).TrimEnd();
        if (text[0] == '#' ? IsHeading(line, isAlone: end < 0) : IsRow(line) && !HasDashes(text[line.Length..]))
        {
            var shown = line.Length <= MostShown ? line.ToString() : string.Concat(line[..MostShown], "…");
            diagnostics.Add(paragraph.Report(DocumentDiagnostics.PrintedSigns, shown).WithHint(text[0] == '#' ? AddSpace : AddDashes));
        }
    }

    /// <summary>One sign alone may be that of a number or a hashtag, unless the line is a title: several words by themselves without a full stop.</summary>
    private static bool IsHeading(ReadOnlySpan<char> line, bool isAlone)
    {
        var level = line.IndexOfAnyExcept('#');
        if (level is < 1 or > MostLevels || !char.IsLetterOrDigit(line[level]))
            return false;
        return level > 1 || isAlone && char.IsUpper(line[level]) && line.Contains(' ') && line[^1] is not ('.' or '!' or '?');
    }

    private static bool IsRow(ReadOnlySpan<char> line) => line[^1] == '|' && line.Count('|') >= FewestBars;

    /// <summary>Whether the next line is that of a table, which something else has broken that is said by itself.</summary>
    private static bool HasDashes(ReadOnlySpan<char> rest)
    {
        rest = rest.TrimStart();
        var end = rest.IndexOf('\n');
        var line = end < 0 ? rest : rest[..end];
        return line.Contains('-') && line.IndexOfAnyExcept("|-: \r") < 0;
    }
}
