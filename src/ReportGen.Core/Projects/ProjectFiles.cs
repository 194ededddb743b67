namespace ReportGen.Core.Projects;

/// <summary>The files of a report project, wherever they are: a folder on disk, or a set in memory. Two threads may ask at once.</summary>
public abstract class ProjectFiles
{
    /// <summary>The paths below a folder, however deep, in ordinal order.</summary>
    /// <param name="folder">Relative to the project, with forward slashes, without one at the end.</param>
    /// <param name="extension">How a path must end, with its dot: <c>.yaml</c>.</param>
    /// <returns>Paths relative to the project; empty when there is no such folder.</returns>
    public abstract IReadOnlyList<string> List(string folder, string extension);

    /// <summary>The links below a folder that are not followed, because they lead out of the project or to nothing.</summary>
    /// <param name="folder">As for <see cref="List"/>, which was asked before.</param>
    /// <returns>Paths relative to the project, in ordinal order.</returns>
    public virtual IReadOnlyList<string> DeadLinks(string folder) => [];

    /// <summary>The bytes of a file.</summary>
    /// <param name="path">Relative to the project, with forward slashes.</param>
    /// <returns>Null when there is no such file, or when the path or a link on it leads out of the project.</returns>
    /// <exception cref="IOException">The file is there but cannot be read; a <see cref="SpecialFileException"/> when it is none.</exception>
    public abstract byte[]? Read(string path);

    /// <summary>The bytes of a file that are probably known from another project.</summary>
    /// <param name="known">Those of its file of the same path.</param>
    /// <returns>That very array when the bytes are the same; else as above.</returns>
    public virtual byte[]? Read(string path, byte[] known) => Read(path);

    /// <summary>Whether a path stays inside the project: relative, with no <c>..</c>, drive or backslash.</summary>
    public static bool IsInside(string path)
    {
        if (path.Length == 0 || path[0] == '/' || path.AsSpan().IndexOfAny('\\', ':', '\0') >= 0)
            return false;
        foreach (var segment in path.Split('/'))
        {
            if (segment is "" or "." or "..")
                return false;
        }
        return true;
    }
}
