using ReportGen.Core.Projects;

namespace ReportGen.Tests.Startup;

/// <summary>The files of a project, with how often each was read.</summary>
internal sealed class CountingFiles(ProjectFiles files) : ProjectFiles
{
    private readonly Dictionary<string, int> _reads = new(StringComparer.Ordinal);

    /// <summary>By path; a path at which nothing was found counts too.</summary>
    public IReadOnlyDictionary<string, int> Reads => _reads;

    /// <summary>How often a folder was listed.</summary>
    public int Lists { get; private set; }

    public override IReadOnlyList<string> List(string folder, string extension)
    {
        Lists++;
        return files.List(folder, extension);
    }

    public override byte[]? Read(string path)
    {
        _reads[path] = _reads.GetValueOrDefault(path) + 1;
        return files.Read(path);
    }
}
