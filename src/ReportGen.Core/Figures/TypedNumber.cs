using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>Finds the number that a person typed into an expression which reads no data: <c>{{ 11 }}</c>, <c>{{ vn.pad 3 }}</c>.</summary>
internal static class TypedNumber
{
    /// <summary>Marks of code that computes with its numbers.</summary>
    private const string Operators = "+-*/%[{@<>?";

    /// <summary>The only number of an expression, when the figure says the same; null when the expression computes it.</summary>
    public static SourceSpan? In(SourceSpan expression, Figure figure)
    {
        var code = expression.Text;
        SourceSpan? found = null;
        for (var i = 0; i < code.Length; i++)
        {
            if (Operators.Contains(code[i], StringComparison.Ordinal))
                return null;
            if (!char.IsAsciiDigit(code[i]))
                continue;
            var end = EndOf(code, i);
            var isInName = i > 0 && (char.IsLetterOrDigit(code[i - 1]) || code[i - 1] is '_' or '.');
            if (found is not null || isInName || !IsValueOf(code.AsSpan(i, end - i), figure.Token))
                return null;
            found = expression.File.Span(expression.Start + i, end - i);
            i = end - 1;
        }
        return found;
    }

    private static int EndOf(string code, int start)
    {
        var end = start;
        while (end < code.Length && char.IsAsciiDigit(code[end]))
            end++;
        return end;
    }

    private static bool IsValueOf(ReadOnlySpan<char> digits, FigureToken token) =>
        Digits.WholeOf(digits) is { } value && (value == token.Whole || value == token.Part);
}
