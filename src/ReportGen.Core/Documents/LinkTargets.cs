namespace ReportGen.Core.Documents;

/// <summary>Which links a document may hold.</summary>
internal static class LinkTargets
{
    /// <summary>Whether a target is a web or mail address of printable characters without spaces.</summary>
    public static bool IsAddress(string target)
    {
        foreach (var character in target)
        {
            if (character <= ' ' || character is '<' or '>' or '\\' or '"' || char.IsWhiteSpace(character) || char.IsControl(character))
                return false;
        }
        return HasContent(target, "https://") || HasContent(target, "http://") || HasContent(target, "mailto:");
    }

    private static bool HasContent(string target, string scheme) =>
        target.Length > scheme.Length && target.StartsWith(scheme, StringComparison.OrdinalIgnoreCase);
}
