using System.Reflection;

namespace ReportGen.Tests;

/// <summary>Where the tests find their files in the source tree.</summary>
internal static class TestFolders
{
    /// <summary>The folder of the test project, written into the assembly when it is built.</summary>
    public static string Tests { get; } =
        typeof(TestFolders).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(data => data.Key == "ProjectFolder").Value
        ?? throw new InvalidOperationException("The project folder is not written into the test assembly.");

    /// <summary>The top of the repository, which is the shipped report project too.</summary>
    public static string Repository { get; } = Path.GetFullPath(Path.Combine(Tests, "..", ".."));

    /// <summary>Every source file below a folder of the repository, build output left out.</summary>
    public static IEnumerable<string> Sources(string folder) => Files(folder, "*.cs");

    /// <summary>Every file of some kind below a folder of the repository, build output left out.</summary>
    public static IEnumerable<string> Files(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(Repository, folder), pattern, SearchOption.AllDirectories)
            .Where(path => !Path.GetRelativePath(Repository, path).Split('/', '\\').Any(part => part is "bin" or "obj"));
}
