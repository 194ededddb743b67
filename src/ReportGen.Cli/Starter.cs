using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>The small report that <c>init</c> begins a project with; it builds as it stands.</summary>
internal static class Starter
{
    /// <summary>Resources are named by this, a language or <c>all</c>, and the path in the project.</summary>
    private const string Root = "starter/";

    /// <summary>Its files, in the order of their paths; the tool's own schemas are among them, for editors.</summary>
    public static IReadOnlyList<StarterFile> Files(Language language)
    {
        var files = new List<StarterFile>();
        Add(files, Root + "all/");
        Add(files, Root + (language == Language.Vietnamese ? "vi/" : "en/"));
        foreach (var name in ToolSchemas.Names)
            files.Add(new StarterFile(ProjectPaths.SchemaFolder + "/" + name, Encoding.UTF8.GetBytes(ToolSchemas.Read(name).Text)));
        files.Add(new StarterFile(ProjectPaths.TestFolder + "/" + ToolSchemas.Tests, Encoding.UTF8.GetBytes(ToolSchemas.Read(ToolSchemas.Tests).Text)));
        return [.. files.OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static void Add(List<StarterFile> files, string start)
    {
        var assembly = typeof(Starter).Assembly;
        foreach (var resource in assembly.GetManifestResourceNames())
        {
            // A build on Windows names folders with its own separator.
            var name = resource.Replace('\\', '/');
            if (!name.StartsWith(start, StringComparison.Ordinal) || assembly.GetManifestResourceStream(resource) is not { } stream)
                continue;
            using (stream)
            {
                var content = new byte[stream.Length];
                stream.ReadExactly(content);
                files.Add(new StarterFile(name[start.Length..], content));
            }
        }
    }
}

/// <summary>A file of a new project.</summary>
/// <param name="Path">In the project, with slashes.</param>
/// <param name="Content">Its bytes.</param>
internal sealed record StarterFile(string Path, byte[] Content);
