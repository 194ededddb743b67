namespace ReportGen.Core.Projects;

/// <summary>A project has something else where a file is to be read, such as a named pipe.</summary>
/// <param name="path">Its path in the project.</param>
public sealed class SpecialFileException(string path) : IOException($"'{path}' is no file that can be read.")
{
    /// <summary>Its path in the project, with forward slashes.</summary>
    public string Path { get; } = path;
}
