using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>
/// Finds citations typed into templates that contradict the list of documents: its symbol with another date, or its type and date with a
/// number that no document has. A right one is left alone.
/// </summary>
internal static class TypedCitations
{
    private const string BeforeSymbol = " số ";
    private const string BeforeDate = ", ngày ";

    /// <summary>Looks through a project's templates.</summary>
    public static void Check(IReadOnlyList<SourceFile> templates, ReportProject project, DiagnosticBag diagnostics)
    {
        var documents = Documents(project);
        if (documents.Count == 0)
            return;
        foreach (var template in templates)
        {
            var text = template.Text;
            for (var i = text.IndexOf(BeforeDate, StringComparison.Ordinal); i >= 0; i = text.IndexOf(BeforeDate, i + 1, StringComparison.Ordinal))
                Judge(template, i, documents, diagnostics);
        }
    }

    private static void Judge(SourceFile template, int comma, List<DataMapping> documents, DiagnosticBag diagnostics)
    {
        var text = template.Text;
        var (start, dateStart) = (comma, comma + BeforeDate.Length);
        while (start > 0 && !char.IsWhiteSpace(text[start - 1]))
            start--;
        var dateEnd = dateStart;
        while (dateEnd < text.Length && (char.IsAsciiDigit(text[dateEnd]) || text[dateEnd] == '/'))
            dateEnd++;
        var type = start - BeforeSymbol.Length;
        if (type < 0 || !text.AsSpan(type).StartsWith(BeforeSymbol, StringComparison.Ordinal) || DateOf(text.AsSpan(dateStart, dateEnd - dateStart)) is not { } date)
            return;
        var symbol = template.Span(start, comma - start);
        DataScalar? meant = null;
        foreach (var document in documents)
        {
            if (document["symbol"] is not DataScalar known)
                continue;
            if (known.Text == symbol.Text)
            {
                JudgeDate(document, date, template.Span(dateStart, dateEnd - dateStart), diagnostics);
                return;
            }
            if (DateIn(document) == date && document["type"] is DataScalar name && text.AsSpan(0, type).EndsWith(name.Text, StringComparison.OrdinalIgnoreCase))
                meant = known;
        }
        if (meant is not null)
            diagnostics.Add(FigureDiagnostics.NotAsListed.At(symbol, symbol.Text, meant.Text).WithRelated(meant.Span, FigureDiagnostics.ListedHere));
    }

    private static void JudgeDate(DataMapping document, DateTime typed, SourceSpan place, DiagnosticBag diagnostics)
    {
        if (document["date"] is not DataScalar scalar || DateIn(document) is not { } date || date == typed)
            return;
        var listed = date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
        diagnostics.Add(FigureDiagnostics.NotAsListed.At(place, place.Text, listed).WithRelated(scalar.Span, FigureDiagnostics.ListedHere));
    }

    private static DateTime? DateIn(DataMapping document) =>
        document["date"] is DataScalar { Text: var text }
        && DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static DateTime? DateOf(ReadOnlySpan<char> text) =>
        DateTime.TryParseExact(text, "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    private static List<DataMapping> Documents(ReportProject project)
    {
        var documents = new List<DataMapping>();
        foreach (var file in project.DataFiles)
        {
            if (file is not { Name: "documents", Root: DataSequence sequence })
                continue;
            foreach (var item in sequence.Items)
            {
                if (item is DataMapping document)
                    documents.Add(document);
            }
        }
        return documents;
    }
}
