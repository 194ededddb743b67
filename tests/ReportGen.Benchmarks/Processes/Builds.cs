using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportGen.Benchmarks.Processes;

/// <summary>
/// Publishes what is measured: the command in each kind, and to compare .NET programs that do nothing, greet, or only read and write. What is there and
/// newer than its sources stays.
/// </summary>
/// <param name="repository">The top of the repository.</param>
/// <param name="work">Takes what is built.</param>
internal sealed class Builds(string repository, string work)
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    // As the command has it.
    private const string Settings = """
        <InvariantGlobalization>true</InvariantGlobalization>
            <TieredPGO>false</TieredPGO>
        """;

    public string FrameworkDependent() => Needed(Command("framework-dependent", "--use-current-runtime", "--self-contained", "false"));

    public string SelfContained() => Needed(Command("self-contained", "-p:PublishProfile=self-contained", "--runtime", RuntimeInformation.RuntimeIdentifier));

    /// <summary>Compiled to machine code as a whole, which takes minutes; null where an empty program cannot be.</summary>
    public string? Native() =>
        EmptyNative() is null ? null : Command("native", "-p:PublishProfile=native", "--runtime", RuntimeInformation.RuntimeIdentifier);

    /// <summary>A short program that reads the data of reports and writes about as much.</summary>
    public string PlainPass()
    {
        var project = Path.Combine(repository, "tests", "ReportGen.PlainPass");
        return Needed(Publish("plain-pass", "ReportGen.PlainPass", project, [project], "--use-current-runtime", "--self-contained", "false"));
    }

    /// <summary>An empty program with the same settings as the command.</summary>
    public string Empty() => Needed(Program("empty", "return;", Settings + "<PublishReadyToRun>true</PublishReadyToRun>", "--use-current-runtime", "--self-contained", "false"));

    /// <summary>The same to compare with the native build; null where there is no C compiler, or no package for this platform.</summary>
    public string? EmptyNative() => Program("empty-native", "return;", Settings + "<PublishAot>true</PublishAot>", "--runtime", RuntimeInformation.RuntimeIdentifier);

    /// <summary>The program that <c>dotnet new console</c> makes.</summary>
    public string Hello() => Needed(Program("hello", "System.Console.WriteLine(\"Hello, World!\");", "", "--use-current-runtime", "--self-contained", "false"));

    private string? Command(string name, params string[] options)
    {
        var sources = Path.Combine(repository, "src");
        return Publish(name, "reportgen", Path.Combine(sources, "ReportGen.Cli"), [sources, Path.Combine(repository, "templates", "profiles")], options);
    }

    private string? Program(string name, string code, string properties, params string[] options)
    {
        var project = Path.Combine(work, name + "-project");
        Write(Path.Combine(project, "Program.cs"), code + "\n");
        Write(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties}
              </PropertyGroup>
            </Project>

            """);
        return Publish(name, name, project, [project], options);
    }

    /// <returns>The program; null when it cannot be published, for what its log tells.</returns>
    private string? Publish(string name, string program, string project, string[] sources, params string[] options)
    {
        var folder = Path.Combine(work, name);
        // What the last publishing was asked for; its time is that of the publishing, which not every file of the program has.
        var stamp = folder + ".published";
        var asked = string.Join(' ', options);
        if (!File.Exists(stamp) || File.ReadAllText(stamp) != asked || File.GetLastWriteTimeUtc(stamp) < Newest(sources))
        {
            File.Delete(stamp);
            var log = folder + ".log";
            var begin = DateTime.UtcNow;
            if (!Publish(project, folder, log, options))
            {
                Console.Error.WriteLine($"Left out: '{name}' cannot be published here, see '{log}'.");
                return null;
            }
            File.WriteAllText(stamp, asked);
            File.SetLastWriteTimeUtc(stamp, begin);
        }
        return Path.Combine(folder, program + Suffix);
    }

    private static bool Publish(string project, string folder, string log, string[] options)
    {
        var start = new ProcessStartInfo("dotnet", ["publish", project, "--configuration", "Release", "--output", folder, .. options]) { RedirectStandardOutput = true };
        using var process = Process.Start(start) ?? throw new InvalidOperationException("'dotnet' does not start.");
        File.WriteAllText(log, process.StandardOutput.ReadToEnd());
        process.WaitForExit();
        return process.ExitCode == 0;
    }

    private DateTime Newest(string[] folders)
    {
        var ofAll = Directory.GetFiles(repository, "*.props").Append(Path.Combine(repository, "global.json"));
        return folders.SelectMany(Sources).Concat(ofAll).Max(File.GetLastWriteTimeUtc);
    }

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Where(file => !file.Split(Path.DirectorySeparatorChar).Any(part => part is "bin" or "obj"));

    /// <summary>Leaves a file alone that holds the text, with its time.</summary>
    private static void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
        if (!File.Exists(path) || File.ReadAllText(path) != text)
            File.WriteAllText(path, text);
    }

    private static string Needed(string? program) => program ?? throw new InvalidOperationException("Without this program there is nothing to compare.");
}
