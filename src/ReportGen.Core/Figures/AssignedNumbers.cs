using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>Numbers that code gives a name to: <c>total = 11</c>. A name that is given more than one value has none here.</summary>
/// <param name="templates">The files of all templates.</param>
internal sealed class AssignedNumbers(IReadOnlyList<SourceFile> templates)
{
    /// <summary>The number typed for the only such name in an expression; null when there is none, or when it is not the one expected.</summary>
    public SourceSpan? Find(SourceSpan expression, FigureToken figure)
    {
        SourceSpan? found = null;
        var code = expression.Text;
        for (var i = 0; i < code.Length; i++)
        {
            if (!IsNameStart(code, i))
                continue;
            var end = EndOfName(code, i);
            var name = code[(i > 0 && code[i - 1] == '$' ? i - 1 : i)..end];
            if (Find(name) is { } typed && ValueOf(typed) is { } value && (value == figure.Whole || value == figure.Part))
            {
                if (found is not null)
                    return null;
                found = typed;
            }
            i = end;
        }
        return found;
    }

    /// <summary>The number that a name stands for; null when it is given another value too, or none.</summary>
    public SourceSpan? Find(string name)
    {
        SourceSpan? found = null;
        foreach (var template in templates)
        {
            var text = template.Text;
            for (var i = text.IndexOf(name, StringComparison.Ordinal); i >= 0; i = text.IndexOf(name, i + name.Length, StringComparison.Ordinal))
            {
                if (!IsAssigned(text, i, name, out var value))
                    continue;
                if (found is not null || value < 0)
                    return null;
                found = template.Span(value, EndOfDigits(text, value) - value);
            }
        }
        return found;
    }

    /// <summary>The value of digits; null when they are too many.</summary>
    public static int? ValueOf(SourceSpan digits) =>
        Digits.WholeOf(digits.Text);

    /// <summary>Whether a name is given a value at an offset: the value's when it is nothing but a number, else -1.</summary>
    private static bool IsAssigned(string text, int offset, string name, out int value)
    {
        value = -1;
        if (name[0] != '$' && offset > 0 && (IsNamePart(text[offset - 1]) || text[offset - 1] is '.' or '$'))
            return false;
        var i = SkipBlanks(text, offset + name.Length);
        if (i + 1 >= text.Length || IsNamePart(text[offset + name.Length]) || text[i + 1] == '=')
            return i + 1 < text.Length && text[i] is '+' or '-' or '*' or '/' && text[i + 1] == '=';
        if (text[i] is '+' or '-' && text[i + 1] == text[i])
            return true;
        if (text[i] != '=')
            return false;
        var start = SkipBlanks(text, i + 1);
        var quote = start < text.Length && text[start] is '"' or '\'' ? 1 : 0;
        var end = EndOfDigits(text, start + quote);
        if (end > start + quote && EndsStatement(text, end + quote))
            value = start + quote;
        return true;
    }

    private static bool EndsStatement(string text, int offset)
    {
        offset = SkipBlanks(text, offset);
        return offset >= text.Length || text[offset] is '\n' or '\r' or ';' or '}' or '~' or '#'
            || (text[offset] == '-' && offset + 1 < text.Length && text[offset + 1] == '}');
    }

    private static int SkipBlanks(string text, int offset)
    {
        while (offset < text.Length && text[offset] is ' ' or '\t')
            offset++;
        return offset;
    }

    private static int EndOfDigits(string text, int offset)
    {
        while (offset < text.Length && char.IsAsciiDigit(text[offset]))
            offset++;
        return offset;
    }

    private static bool IsNamePart(char c) => char.IsLetterOrDigit(c) || c == '_';

    private static bool IsNameStart(string code, int offset) =>
        (char.IsLetter(code[offset]) || code[offset] == '_') && (offset == 0 || !(IsNamePart(code[offset - 1]) || code[offset - 1] == '.'));

    private static int EndOfName(string code, int offset)
    {
        while (offset < code.Length && IsNamePart(code[offset]))
            offset++;
        return offset;
    }
}
