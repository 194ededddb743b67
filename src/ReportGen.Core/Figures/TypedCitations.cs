using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>
/// Finds citations typed into templates and data that contradict the list of documents: a symbol with another type or date, a type and date
/// with a number that no document has, a number that is not listed at all. A right one is left alone.
/// </summary>
internal sealed class TypedCitations
{
    private const string BeforeSymbol = " số ";

    private static readonly string[] BeforeDate = [", ngày ", " ngày "];

    private readonly ListedDocuments _documents;
    private readonly DiagnosticBag _diagnostics;

    private TypedCitations(ListedDocuments documents, DiagnosticBag diagnostics)
    {
        _documents = documents;
        _diagnostics = diagnostics;
    }

    /// <summary>Looks through a project's templates and data.</summary>
    public static void Check(IReadOnlyList<SourceFile> templates, ReportProject project, DiagnosticBag diagnostics)
    {
        if (ListedDocuments.Of(project) is not { } documents)
            return;
        var check = new TypedCitations(documents, diagnostics);
        foreach (var template in templates)
            check.Check(new SourceSlice(template), isTemplate: true);
        foreach (var file in project.DataFiles)
        {
            if (file is { Root: { } root, Name: not (ListedDocuments.File or "symbols") })
                root.EachScalar(check.Check);
        }
    }

    private void Check(DataScalar scalar)
    {
        if (scalar.Text.Contains(BeforeSymbol, StringComparison.Ordinal))
            Check(scalar.Slice, isTemplate: false);
    }

    private void Check(SourceSlice slice, bool isTemplate)
    {
        var text = slice.Text;
        for (var i = text.IndexOf(BeforeSymbol, StringComparison.Ordinal); i >= 0; i = text.IndexOf(BeforeSymbol, i + 1, StringComparison.Ordinal))
        {
            var start = i + BeforeSymbol.Length;
            if (EndOfSymbol(text, start) is var end && end > start)
                Judge(slice, start, end, isTemplate);
            else if (EndOfOtherSymbol(text, start) is var other && other > start && _documents.NearestTo(text[start..other], text.AsSpan(0, i)) is { } meant)
                ReportUnlisted(slice, start, text[start..other], meant);
        }
    }

    private void Judge(SourceSlice slice, int start, int end, bool isTemplate)
    {
        var text = slice.Text;
        var symbol = text[start..end];
        var typed = text.AsSpan(0, start - BeforeSymbol.Length);
        var date = DateBehind(text, end, out var dateStart, out var dateEnd);
        if (_documents.WithSymbol(symbol) is { } document)
        {
            // What data calls a document is the business of a rule.
            if (isTemplate && document.TypeScalar is { } type && !document.IsCalled(typed) && _documents.TypeAtEnd(typed) is { } other)
                Contradict(slice, typed.Length - other.Length, other.Length, type.Text, type.Span);
            if (date is not null && document.Date is { } listed && listed != date)
                Contradict(slice, dateStart, dateEnd - dateStart, listed.ToString("d/M/yyyy", CultureInfo.InvariantCulture), document.Place);
        }
        else if (date is not null && _documents.OfTypeAndDate(typed, date.Value) is { SymbolScalar: { } meant })
        {
            Contradict(slice, start, end - start, meant.Text, meant.Span);
        }
        else
        {
            ReportUnlisted(slice, start, symbol, _documents.NearestTo(symbol, typed));
        }
    }

    private void Contradict(SourceSlice slice, int start, int length, string listed, SourceSpan place) => _diagnostics.Add(
        FigureDiagnostics.NotAsListed.At(slice.Span(start, length), slice.Text.Substring(start, length), listed)
            .WithRelated(place, FigureDiagnostics.ListedHere).WithHint(FigureDiagnostics.CorrectOneOfThem));

    /// <summary>A slip of one digit is worth a warning; another document may be meant to stand in the text alone.</summary>
    private void ReportUnlisted(SourceSlice slice, int start, string symbol, DataScalar? nearest)
    {
        var found = FigureDiagnostics.Unlisted.At(slice.Span(start, symbol.Length), symbol);
        _diagnostics.Add(nearest is null
            ? (found with { Severity = Severity.Note }).WithHint(FigureDiagnostics.ListDocument)
            : found.WithRelated(nearest.Span, FigureDiagnostics.ListedHere).WithHint(Hints.DidYouMean(nearest.Text)));
    }

    /// <summary>Behind the last letter of <c>12-KH/UB</c>; the start when no such symbol stands there.</summary>
    private static int EndOfSymbol(string text, int start)
    {
        var dash = SkipDigits(text, start);
        if (dash == start || dash >= text.Length || text[dash] != '-')
            return start;
        var end = dash + 1;
        while (end < text.Length && (char.IsLetter(text[end]) || (text[end] is '/' or '-' && end + 1 < text.Length && char.IsLetter(text[end + 1]))))
            end++;
        return text.AsSpan(dash, end - dash).Contains('/') ? end : start;
    }

    /// <summary>
    /// Behind digits and letters with other marks and blanks between them, as in <c>08/KH-UB</c> or <c>08 - KH/UB</c>; the start when there are none.
    /// </summary>
    private static int EndOfOtherSymbol(string text, int start)
    {
        var end = SkipDigits(text, start);
        if (end == start)
            return start;
        for (var parts = 0; parts < 2; parts++)
        {
            var part = end;
            while (part < text.Length && text[part] is ' ' or '-' or '/' or '–')
                part++;
            if (part == end || part == text.Length || !char.IsLetter(text[part]))
                return start;
            for (end = part; end < text.Length && char.IsLetter(text[end]);)
                end++;
        }
        return end;
    }

    private static DateTime? DateBehind(string text, int offset, out int start, out int end)
    {
        (start, end) = (offset, offset);
        foreach (var words in BeforeDate)
        {
            if (!text.AsSpan(offset).StartsWith(words, StringComparison.Ordinal))
                continue;
            start = offset + words.Length;
            end = start;
            while (end < text.Length && (char.IsAsciiDigit(text[end]) || text[end] == '/'))
                end++;
            return DateTime.TryParseExact(text.AsSpan(start, end - start), "d/M/yyyy", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
        }
        return null;
    }

    private static int SkipDigits(string text, int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;
        return offset;
    }
}
