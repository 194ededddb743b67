using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>
/// Turns a change of a text into a change of its file, or refuses: where the file does not hold the very characters (an escape, a
/// folded line), and where the new ones would mean something else in YAML.
/// </summary>
internal static class FixWriter
{
    private const string Indicators = "-?:,[]{}#&*!|>'\"%@`";

    /// <param name="slice">The text and its file.</param>
    /// <param name="form">How it stands there.</param>
    /// <param name="start">Offset in the text.</param>
    /// <param name="length">At least 1.</param>
    /// <param name="replacement">What should stand there in the text.</param>
    public static TextFix? Write(SourceSlice slice, TextForm form, int start, int length, string replacement)
    {
        Narrow(slice.Text, ref start, ref length, ref replacement);
        var span = slice.Span(start, length);
        var isLiteral = span.Length == length && string.CompareOrdinal(slice.File.Text, span.Start, slice.Text, start, length) == 0;
        return isLiteral && IsSafe(span, form, replacement, isFirst: start == 0) ? new TextFix(span, replacement) : null;
    }

    /// <summary>Leaves out what stays as it is at both ends, but keeps one character, so that a fix never is a mere place.</summary>
    private static void Narrow(string text, ref int start, ref int length, ref string replacement)
    {
        var (first, end) = (0, replacement.Length);
        while (length > 1 && first < end && text[start] == replacement[first])
        {
            start++;
            length--;
            first++;
        }
        while (length > 1 && first < end && text[start + length - 1] == replacement[end - 1])
        {
            length--;
            end--;
        }
        replacement = replacement[first..end];
    }

    private static bool IsSafe(SourceSpan span, TextForm form, string replacement, bool isFirst) => form switch
    {
        TextForm.PlainScalar => IsSafeInPlain(span, replacement, isFirst),
        TextForm.SingleQuotedScalar => !replacement.Contains('\''),
        TextForm.DoubleQuotedScalar => !replacement.Contains('"') && !replacement.Contains('\\') && !IsInEscape(span),
        _ => true,
    };

    private static bool IsSafeInPlain(SourceSpan span, string replacement, bool isFirst)
    {
        var file = span.File.Text;
        var before = span.Start > 0 ? file[span.Start - 1] : '\n';
        var after = span.End < file.Length ? file[span.End] : '\n';
        var result = before + replacement + after;
        for (var i = 1; i < result.Length; i++)
        {
            if ((result[i - 1] == ':' && char.IsWhiteSpace(result[i])) || (char.IsWhiteSpace(result[i - 1]) && result[i] == '#'))
                return false;
        }
        var beginsWell = !isFirst || (result.Length > 2 && !char.IsWhiteSpace(result[1]) && !Indicators.Contains(result[1]));
        return beginsWell && !(AddsFlowIndicator(span, replacement) && IsInFlow(span));
    }

    private static bool AddsFlowIndicator(SourceSpan span, string replacement)
    {
        foreach (var c in replacement)
        {
            if (c is ',' or '[' or ']' or '{' or '}' && !span.Text.Contains(c))
                return true;
        }
        return false;
    }

    /// <summary>Whether more brackets have opened than closed before a place: then it may stand in a flow list, where commas count.</summary>
    private static bool IsInFlow(SourceSpan span)
    {
        var depth = 0;
        for (var i = 0; i < span.Start; i++)
        {
            if (span.File.Text[i] is '[' or '{')
                depth++;
            else if (span.File.Text[i] is ']' or '}')
                depth--;
        }
        return depth > 0;
    }

    /// <summary>Whether the first character belongs to an escape such as <c>\"</c> or <c>\u1EE7</c> that begins before it.</summary>
    private static bool IsInEscape(SourceSpan span)
    {
        const int longest = 10;
        var text = span.File.Text;
        for (var i = span.Start - 1; i >= 0 && i > span.Start - longest; i--)
        {
            if (text[i] == '\\' && !IsEscaped(text, i) && i + EscapeLength(text[i + 1]) > span.Start)
                return true;
        }
        return false;
    }

    private static bool IsEscaped(string text, int offset)
    {
        var backslashes = 0;
        while (offset - backslashes > 0 && text[offset - backslashes - 1] == '\\')
            backslashes++;
        return backslashes % 2 == 1;
    }

    private static int EscapeLength(char kind) => kind switch
    {
        'x' => 4,
        'u' => 6,
        'U' => 10,
        _ => 2,
    };
}
