using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>
/// Finds a ratio of all items of a list, typed before a noun that an expression writes (<c>09/11 {{ kind }}</c>), also in a branch that
/// the data of today leaves out; and the whole of a ratio that code puts together (<c>issued.size + "/11"</c>).
/// </summary>
internal static class TypedRatios
{
    /// <summary>Looks through the text of a template.</summary>
    public static void Check(SourceFile template, IReadOnlyList<CountedList> lists, TypedPlaces places, DiagnosticBag diagnostics)
    {
        var text = template.Text;
        for (var i = text.IndexOf(" {{", StringComparison.Ordinal); i >= 0; i = text.IndexOf(" {{", i + 1, StringComparison.Ordinal))
        {
            if (RatioBefore(text, i) is not { } start || ListOf(lists, template.Span(start, i - start)) is not { } list
                || places.Once(template.Span(start, i - start)) is null)
                continue;
            // Only what counts all of the list is known to be computed.
            var whole = text.IndexOf('/', start) + 1;
            Report(template.Span(whole, i - whole), list, diagnostics);
        }
        for (var i = text.IndexOf("\"/", StringComparison.Ordinal); i >= 0; i = text.IndexOf("\"/", i + 1, StringComparison.Ordinal))
        {
            var end = i + 2;
            while (end < text.Length && char.IsAsciiDigit(text[end]))
                end++;
            var digits = template.Span(i + 2, end - i - 2);
            if (end < text.Length && text[end] is '"' or ' ' && ListOf(lists, digits) is { } list && places.Once(digits) is { } place)
                Report(place, list, diagnostics);
        }
    }

    private static void Report(SourceSpan place, CountedList list, DiagnosticBag diagnostics) =>
        diagnostics.Add(FigureDiagnostics.TypedTwice.At(place, place.Text)
            .WithRelated(list.Place, FigureDiagnostics.CountedHere).WithHint(FigureDiagnostics.WriteExpression));

    /// <summary>Where a ratio begins that ends at an offset; null when there is none.</summary>
    private static int? RatioBefore(string text, int end)
    {
        var stroke = DigitsBefore(text, end);
        if (stroke == end || stroke == 0 || text[stroke - 1] != '/')
            return null;
        var start = DigitsBefore(text, stroke - 1);
        return start < stroke - 1 && (start == 0 || text[start - 1] is ' ' or '\n' or '*') ? start : null;
    }

    private static int DigitsBefore(string text, int end)
    {
        while (end > 0 && char.IsAsciiDigit(text[end - 1]))
            end--;
        return end;
    }

    private static CountedList? ListOf(IReadOnlyList<CountedList> lists, SourceSpan typed)
    {
        var whole = typed.Text.IndexOf('/', StringComparison.Ordinal) + 1;
        var size = AssignedNumbers.ValueOf(typed.File.Span(typed.Start + whole, typed.Length - whole));
        foreach (var list in lists)
        {
            if (list.Count == size)
                return list;
        }
        return null;
    }
}
