using System.Text;

namespace ReportGen.Core.Schemas;

/// <summary>Rewrites a regular expression of ECMA-262 so that the framework reads it the same way.</summary>
internal static class EcmaPattern
{
    /// <summary>The same expression in the framework's syntax.</summary>
    public static string ToDotNet(string pattern)
    {
        var result = new StringBuilder();
        var isInClass = false;
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\' && i + 1 < pattern.Length)
                i = AppendEscape(result, pattern, i, isInClass);
            else if (isInClass)
            {
                isInClass = c != ']';
                result.Append(c == '[' ? @"\[" : c.ToString());
            }
            else if (c == '[')
            {
                isInClass = true;
                i = AppendClassStart(result, pattern, i);
                isInClass = pattern[i] == '[' || pattern[i] == '^';
            }
            else
                result.Append(c switch { '$' => @"\z", '.' => @"[^\n\r\u2028\u2029]", _ => c.ToString() });
        }
        return result.ToString();
    }

    private static int AppendClassStart(StringBuilder result, string pattern, int start)
    {
        var rest = pattern.AsSpan(start);
        if (rest.StartsWith("[]", StringComparison.Ordinal))
        {
            result.Append("(?!)");
            return start + 1;
        }
        if (rest.StartsWith("[^]", StringComparison.Ordinal))
        {
            result.Append(@"[\s\S]");
            return start + 2;
        }
        var length = rest.StartsWith("[^", StringComparison.Ordinal) ? 2 : 1;
        result.Append(rest[..length]);
        return start + length - 1;
    }

    private static int AppendEscape(StringBuilder result, string pattern, int start, bool isInClass)
    {
        const string space = @"\t\n\v\f\r \u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000\uFEFF";
        var c = pattern[start + 1];
        switch (c)
        {
            case 'd':
                result.Append(isInClass ? "0-9" : "[0-9]");
                return start + 1;
            case 'D' when !isInClass:
                result.Append("[^0-9]");
                return start + 1;
            case 'w':
                result.Append(isInClass ? "a-zA-Z0-9_" : "[a-zA-Z0-9_]");
                return start + 1;
            case 'W' when !isInClass:
                result.Append("[^a-zA-Z0-9_]");
                return start + 1;
            case 's':
                result.Append(isInClass ? space : $"[{space}]");
                return start + 1;
            case 'S' when !isInClass:
                result.Append('[').Append('^').Append(space).Append(']');
                return start + 1;
            case '/':
                result.Append('/');
                return start + 1;
            case 'p' or 'P':
                return AppendProperty(result, pattern, start);
            case 'u' when start + 2 < pattern.Length && pattern[start + 2] == '{':
                return AppendCodePoint(result, pattern, start);
            default:
                result.Append('\\').Append(c);
                return start + 1;
        }
    }

    private static int AppendProperty(StringBuilder result, string pattern, int start)
    {
        var end = pattern.IndexOf('}', start);
        if (end < 0 || pattern.Length <= start + 2 || pattern[start + 2] != '{')
            throw new ArgumentException("A property needs a name in braces.", nameof(pattern));
        var name = pattern[(start + 3)..end];
        name = name[(name.IndexOf('=', StringComparison.Ordinal) + 1)..];
        result.Append('\\').Append(pattern[start + 1]).Append('{').Append(ShortNameOf(name)).Append('}');
        return end;
    }

    private static string ShortNameOf(string name) => name switch
    {
        "Letter" => "L",
        "Lowercase_Letter" => "Ll",
        "Uppercase_Letter" => "Lu",
        "Titlecase_Letter" => "Lt",
        "Modifier_Letter" => "Lm",
        "Other_Letter" => "Lo",
        "Mark" => "M",
        "Nonspacing_Mark" => "Mn",
        "Number" => "N",
        "Decimal_Number" or "digit" => "Nd",
        "Letter_Number" => "Nl",
        "Punctuation" or "punct" => "P",
        "Symbol" => "S",
        "Separator" => "Z",
        "Space_Separator" => "Zs",
        "Other" => "C",
        _ => name,
    };

    private static int AppendCodePoint(StringBuilder result, string pattern, int start)
    {
        var end = pattern.IndexOf('}', start);
        var code = end < 0 ? -1 : Convert.ToInt32(pattern[(start + 3)..end], 16);
        if (code is < 0 or > 0x10FFFF or (>= 0xD800 and <= 0xDFFF))
            throw new ArgumentException("There is no such character.", nameof(pattern));
        foreach (var unit in char.ConvertFromUtf32(code))
            result.Append(System.Globalization.CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        return end;
    }
}
