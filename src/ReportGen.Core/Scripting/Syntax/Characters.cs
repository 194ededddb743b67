using System.Globalization;

namespace ReportGen.Core.Scripting.Syntax;

/// <summary>Which characters names and numbers are made of.</summary>
internal static class Characters
{
    /// <summary>A letter of any script, or <c>_</c>.</summary>
    public static bool StartsName(char character) =>
        character < 128 ? char.IsAsciiLetter(character) || character == '_' : char.IsLetter(character);

    /// <summary>A letter, a digit, <c>_</c>, or a mark above or below a letter (Vietnamese may come decomposed).</summary>
    public static bool ContinuesName(char character) =>
        character < 128 ? char.IsAsciiLetterOrDigit(character) || character == '_' : char.IsLetterOrDigit(character) || IsMark(character);

    /// <summary>The end of the name that starts at an offset.</summary>
    public static int EndOfName(string text, int start)
    {
        while (start < text.Length && ContinuesName(text[start]))
            start++;
        return start;
    }

    private static bool IsMark(char character) =>
        CharUnicodeInfo.GetUnicodeCategory(character) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
