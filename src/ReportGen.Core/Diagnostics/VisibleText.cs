using System.Text;

namespace ReportGen.Core.Diagnostics;

/// <summary>
/// Text as a terminal or a log may get it: what a file or its name holds must not move the cursor, colour what follows, turn it around or begin a line of its own.
/// </summary>
internal static class VisibleText
{
    private const char Stand = '\u00B7';

    /// <summary>The text with a dot for each character that would act instead of being shown, and a blank for a tab; line ends stay.</summary>
    public static string Of(string text)
    {
        var visible = default(StringBuilder);
        for (var i = 0; i < text.Length; i++)
        {
            if (!Acts(text[i]) || text[i] == '\n' || (text[i] == '\r' && i + 1 < text.Length && text[i + 1] == '\n'))
                continue;
            visible ??= new StringBuilder(text);
            visible[i] = Of(text[i]);
        }
        return visible?.ToString() ?? text;
    }

    /// <summary>Likewise on one line.</summary>
    public static string OnOneLine(string text) => Of(text.Replace("\r\n", " ", StringComparison.Ordinal).Replace('\n', ' ').Replace('\r', ' '));

    /// <summary>One character as it may be shown; a tab is a blank.</summary>
    public static char Of(char c) => c == '\t' ? ' ' : Acts(c) ? Stand : c;

    private static bool Acts(char c) => char.IsControl(c) || c is (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
