using System.Diagnostics;

namespace ReportGen.Tests.Startup;

/// <summary>Libraries that a build does without where there is nothing to report.</summary>
public sealed class LoadedLibrariesTests
{
    /// <summary>Loading them and compiling their first calls takes as long as all the rest of the reading.</summary>
    [PublishedFact]
    public void Build_ShippedReport_LoadsNoYamlAndNoMarkdownLibrary()
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-");
        try
        {
            var executable = CopyWithBroken(["YamlDotNet.dll", "Markdig.dll"], folder.FullName);
            var output = Path.Combine(folder.FullName, "out");

            using var process = Process.Start(new ProcessStartInfo(executable, ["build", "-C", TestFolders.Repository, "-o", output, "-q"])
            {
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            });
            Assert.NotNull(process);
            var said = process.StandardError.ReadToEnd() + process.StandardOutput.ReadToEnd();
            process.WaitForExit();

            Assert.True(process.ExitCode == 0, said);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>A copy of the published build that cannot load some of its libraries.</summary>
    private static string CopyWithBroken(string[] libraries, string folder)
    {
        var published = Path.GetDirectoryName(PublishedFactAttribute.Executable) ?? "";
        foreach (var file in Directory.EnumerateFiles(published))
            File.Copy(file, Path.Combine(folder, Path.GetFileName(file)));
        foreach (var library in libraries)
        {
            Assert.True(File.Exists(Path.Combine(folder, library)), $"The build has no {library}.");
            File.WriteAllText(Path.Combine(folder, library), "broken");
        }
        return Path.Combine(folder, Path.GetFileName(PublishedFactAttribute.Executable));
    }
}
