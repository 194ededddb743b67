using System.Diagnostics;
using System.Text.RegularExpressions;

namespace ReportGen.Tests.Startup;

/// <summary>Methods that are compiled at each start in spite of ReadyToRun: most of what a short run costs, and free of noise.</summary>
public sealed partial class JittedMethodsTests
{
    private const int Bound = 12;
    private static readonly string KnownMethods = Path.Combine(TestFolders.Tests, "Startup", "jitted-methods.txt");

    [PublishedFact]
    public void Build_ShippedReport_JitsFewMethods() => AssertFew(folder => ["build", "-C", TestFolders.Repository, "-o", folder, "-q"]);

    [PublishedFact]
    public void Check_ShippedReport_JitsFewMethods() => AssertFew(_ => ["check", "-C", TestFolders.Repository, "-q"]);

    private static void AssertFew(Func<string, IReadOnlyList<string>> words)
    {
        var folder = Directory.CreateTempSubdirectory("reportgen-");
        try
        {
            var jitted = Run(words(folder.FullName), folder.FullName);
            var known = File.ReadAllLines(KnownMethods).ToHashSet();

            Assert.True(jitted.Count > 0, "The runtime listed no method: are the variables still read?");
            Assert.True(
                jitted.Count <= Bound,
                $"{jitted.Count} methods were jitted, {Bound} are allowed. New since {Path.GetFileName(KnownMethods)}:\n"
                + string.Join('\n', jitted.Where(method => !known.Contains(method))));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    /// <summary>
    /// Runs a command and lists the methods jitted, without their sizes; those that a slow machine has time to
    /// compile once more, in the background, do not count.
    /// </summary>
    private static List<string> Run(IReadOnlyList<string> words, string folder)
    {
        var list = Path.Combine(folder, "jitted.txt");
        var start = new ProcessStartInfo(PublishedFactAttribute.Executable, words)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            Environment = { ["DOTNET_JitStdOutFile"] = list, ["DOTNET_JitDisasmSummary"] = "1" },
        };
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, output);
        return [.. File.ReadLines(list).Where(line => !line.Contains(" [Tier1", StringComparison.Ordinal)).Select(line => LineFrame().Replace(line, ""))];
    }

    /// <summary>The number in front of a method, its tier and its sizes behind it.</summary>
    [GeneratedRegex(@"^\s*\d+: JIT compiled | \[[^\[\]]*IL size=.*$")]
    private static partial Regex LineFrame();
}
