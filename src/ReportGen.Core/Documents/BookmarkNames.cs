namespace ReportGen.Core.Documents;

/// <summary>The names of bookmarks; Word hides those that begin with an underscore.</summary>
internal static class BookmarkNames
{
    /// <summary>The longest id that still gives a name of 40 characters (ECMA-376 part 1, 17.13.6.2) with a level behind it.</summary>
    public const int LongestId = 32;

    /// <summary>The bookmark of an id.</summary>
    /// <param name="id">Small letters, figures and hyphens, at most <see cref="LongestId"/>.</param>
    public static string OfId(string id) => "_Ref_" + id.Replace('-', '_');

    /// <summary>The bookmark of the figure alone in a caption.</summary>
    public static string OfNumber(string id) => OfId(id) + "_n";

    /// <summary>Whether a text can be an id.</summary>
    public static bool IsId(string text)
    {
        foreach (var character in text)
        {
            if (!char.IsAsciiLetterLower(character) && !char.IsAsciiDigit(character) && character != '-')
                return false;
        }
        return text.Length is > 0 and <= LongestId && char.IsAsciiLetterLower(text[0]);
    }
}
