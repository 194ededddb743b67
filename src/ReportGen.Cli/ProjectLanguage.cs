using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>The language to speak, needed before anything is parsed and even when nothing can be.</summary>
internal static class ProjectLanguage
{
    /// <summary>The option's language, else that of the line <c>lang:</c> of the project, where a misspelt one is reported in its own language, else English.</summary>
    /// <param name="option">The value of <c>--lang</c>, null when it was not given.</param>
    /// <param name="files">The project; null when there is none.</param>
    public static Language Find(string? option, ProjectFiles? files) =>
        (option ?? Declared(files)) is "vi" or "vn" ? Language.Vietnamese : Language.English;

    private static string? Declared(ProjectFiles? files)
    {
        try
        {
            var bytes = files?.Read(ProjectFinder.Marker);
            return bytes is null ? null : DeclaredIn(System.Text.Encoding.UTF8.GetString(bytes));
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private static string? DeclaredIn(string text)
    {
        foreach (var line in text.Split('\n'))
        {
            if (!line.StartsWith("lang:", StringComparison.Ordinal))
                continue;
            var value = line["lang:".Length..];
            var comment = value.IndexOf(" #", StringComparison.Ordinal);
            return (comment < 0 ? value : value[..comment]).Trim().Trim('"', '\'');
        }
        return null;
    }
}
