using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>Finds a size that code compares with a typed number, which is the size of a list of the data: <c>issued.size == 11</c>.</summary>
internal static class ComparedNumbers
{
    private const string Size = ".size";

    /// <summary>Smaller numbers tell one from many, and none from some.</summary>
    private const int LeastNumber = 3;

    /// <summary>Looks through the code of a template.</summary>
    public static void Check(SourceFile template, IReadOnlyList<CountedList> lists, TypedPlaces places, DiagnosticBag diagnostics)
    {
        var text = template.Text;
        for (var i = text.IndexOf(Size, StringComparison.Ordinal); i >= 0; i = text.IndexOf(Size, i + 1, StringComparison.Ordinal))
        {
            if (NumberBehind(template, i + Size.Length, places.Assigned) is not { } number || AssignedNumbers.ValueOf(number) is not { } value)
                continue;
            if (value >= LeastNumber && ListOf(lists, value) is { } list && places.Once(number) is { } place)
            {
                diagnostics.Add(FigureDiagnostics.TypedTwice.At(place, place.Text)
                    .WithRelated(list.Place, FigureDiagnostics.CountedHere).WithHint(FigureDiagnostics.WriteExpression));
            }
        }
    }

    private static CountedList? ListOf(IReadOnlyList<CountedList> lists, int size)
    {
        foreach (var list in lists)
        {
            if (list.Count == size)
                return list;
        }
        return null;
    }

    private static SourceSpan? NumberBehind(SourceFile file, int offset, AssignedNumbers assigned)
    {
        var text = file.Text;
        var start = Skip(text, offset, ' ');
        if (start + 1 >= text.Length || text[start] is not ('=' or '!') || text[start + 1] != '=')
            return null;
        start = Skip(text, start + 2, ' ');
        var end = start;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '_' or '$' or '.'))
            end++;
        if (end == start)
            return null;
        return char.IsAsciiDigit(text[start]) ? file.Span(start, end - start) : assigned.Find(text[start..end]);
    }

    private static int Skip(string text, int offset, char blank)
    {
        while (offset < text.Length && text[offset] == blank)
            offset++;
        return offset;
    }
}
