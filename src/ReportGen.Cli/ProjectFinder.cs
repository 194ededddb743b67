namespace ReportGen.Cli;

/// <summary>Finds the report project that a command is about.</summary>
internal static class ProjectFinder
{
    /// <summary>A project is a folder that holds this file.</summary>
    public const string Marker = "data/report.yaml";

    /// <summary>The named folder, or else the first project from the current folder upwards, up to the repository's root.</summary>
    /// <param name="named">What the user named, relative to the current folder; null when nothing was.</param>
    /// <returns>A full path; null when there is no project.</returns>
    public static string? Find(string? named, string currentFolder)
    {
        if (named is not null)
        {
            var folder = Path.GetFullPath(named, currentFolder);
            return IsProject(folder) ? folder : null;
        }

        for (var folder = currentFolder; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (IsProject(folder))
                return folder;
            if (Path.Exists(Path.Combine(folder, ".git")))
                return null;
        }
        return null;
    }

    /// <summary>The path of a project in its repository, with forward slashes and one at the end; empty for the top or without a repository.</summary>
    public static string PathInRepository(string project)
    {
        for (var folder = project; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (Path.Exists(Path.Combine(folder, ".git")))
                return folder == project ? "" : project[folder.Length..].TrimStart(Path.DirectorySeparatorChar).Replace('\\', '/') + "/";
        }
        return "";
    }

    /// <summary>Whether a folder is a project.</summary>
    public static bool IsProject(string folder) => File.Exists(Path.Combine(folder, Marker));
}
