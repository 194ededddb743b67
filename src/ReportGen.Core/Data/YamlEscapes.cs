namespace ReportGen.Core.Data;

/// <summary>The escapes of one letter between double quotes (YAML 1.2, 5.7).</summary>
internal static class YamlEscapes
{
    /// <summary>Whether the character may stand behind a backslash, those of numbers and line ends included.</summary>
    public static bool IsKnown(char c) => c is 'x' or 'u' or 'U' or '\n' or '\r' or '"' or '\\' or '/' or ' ' || ValueOf(c) != c;

    /// <summary>What the escape stands for; the character itself where it stands for itself.</summary>
    public static char ValueOf(char c) => c switch
    {
        '0' => '\0',
        'a' => '\a',
        'b' => '\b',
        't' or '\t' => '\t',
        'n' => '\n',
        'v' => '\v',
        'f' => '\f',
        'r' => '\r',
        'e' => '\u001B',
        'N' => '\u0085',
        '_' => '\u00A0',
        'L' => '\u2028',
        'P' => '\u2029',
        _ => c,
    };
}
