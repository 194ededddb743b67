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
        (option ?? ReportLine.Find(files, "lang")) is "vi" or "vn" ? Language.Vietnamese : Language.English;
}
