using System.Globalization;
using System.Text;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Reads what a backslash stands for in a text of code.</summary>
internal static class EscapeReader
{
    /// <summary>Appends the character that an escape stands for.</summary>
    /// <param name="start">Offset of the backslash.</param>
    /// <returns>The offset behind it; negative, of the offset behind what was looked at, when it is none.</returns>
    public static int Append(StringBuilder builder, string text, int start)
    {
        var sign = start + 1 < text.Length ? text[start + 1] : '\0';
        if (sign is 'u' or 'x')
            return AppendCode(builder, text, start + 2, sign == 'u' ? 4 : 2);
        if (sign is '\n' or '\r')
            return sign == '\r' && start + 2 < text.Length && text[start + 2] == '\n' ? start + 3 : start + 2;

        var character = CharacterOf(sign);
        if (character is null)
            return -Math.Min(start + 2, text.Length);
        builder.Append(character.Value);
        return start + 2;
    }

    private static int AppendCode(StringBuilder builder, string text, int start, int length)
    {
        if (start + length > text.Length ||
            !ushort.TryParse(text.AsSpan(start, length), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code))
            return -start;
        builder.Append((char)code);
        return start + length;
    }

    private static char? CharacterOf(char sign) => sign switch
    {
        '\\' or '\'' or '"' or '{' or '}' or '`' => sign,
        '0' => '\0',
        'b' => '\b',
        'f' => '\f',
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'v' => '\v',
        _ => null,
    };
}
