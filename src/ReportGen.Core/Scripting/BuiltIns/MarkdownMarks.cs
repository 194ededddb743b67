namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Tells Markdown that reads the same as plain text from Markdown with marks.</summary>
internal static class MarkdownMarks
{
    /// <summary>Whether there is anything that a cut could break, or that would show when the text were escaped again.</summary>
    public static bool Has(string markdown)
    {
        foreach (var c in markdown)
        {
            if (c is '*' or '_' or '`' or '[' or ']' or '<' or '>' or '&' or '~' or '|' or '\\' or '#' or '\n')
                return true;
        }
        return false;
    }
}
