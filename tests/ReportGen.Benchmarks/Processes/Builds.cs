using System.Diagnostics;
using System.Runtime.InteropServices;

namespace ReportGen.Benchmarks.Processes;

/// <summary>Publishes what is measured: the command in both kinds, and to compare .NET programs that do nothing, greet, or only read and write.</summary>
/// <param name="repository">The top of the repository.</param>
/// <param name="work">Takes what is built.</param>
internal sealed class Builds(string repository, string work)
{
    private static readonly string Suffix = OperatingSystem.IsWindows() ? ".exe" : "";

    public string FrameworkDependent()
    {
        var folder = Path.Combine(work, "framework-dependent");
        Publish(Path.Combine(repository, "src", "ReportGen.Cli"), folder, "--use-current-runtime", "--self-contained", "false");
        return Path.Combine(folder, "reportgen" + Suffix);
    }

    public string SelfContained()
    {
        var folder = Path.Combine(work, "self-contained");
        Publish(Path.Combine(repository, "src", "ReportGen.Cli"), folder, "-p:PublishProfile=self-contained", "--runtime", RuntimeInformation.RuntimeIdentifier);
        return Path.Combine(folder, "reportgen" + Suffix);
    }

    /// <summary>A short program that reads the data of reports and writes about as much.</summary>
    public string PlainPass()
    {
        var folder = Path.Combine(work, "plain-pass");
        Publish(Path.Combine(repository, "tests", "ReportGen.PlainPass"), folder, "--use-current-runtime", "--self-contained", "false");
        return Path.Combine(folder, "ReportGen.PlainPass" + Suffix);
    }

    /// <summary>An empty program with the same settings as the command.</summary>
    public string Empty() => Program("empty", "return;", """
            <InvariantGlobalization>true</InvariantGlobalization>
                <TieredPGO>false</TieredPGO>
                <PublishReadyToRun>true</PublishReadyToRun>
        """);

    /// <summary>The program that <c>dotnet new console</c> makes.</summary>
    public string Hello() => Program("hello", "System.Console.WriteLine(\"Hello, World!\");", "");

    private string Program(string name, string code, string properties)
    {
        var project = Path.Combine(work, name + "-project");
        Directory.CreateDirectory(project);
        File.WriteAllText(Path.Combine(project, "Program.cs"), code + "\n");
        File.WriteAllText(Path.Combine(project, name + ".csproj"), $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                {properties.Trim()}
              </PropertyGroup>
            </Project>

            """);
        var folder = Path.Combine(work, name);
        Publish(project, folder, "--use-current-runtime", "--self-contained", "false");
        return Path.Combine(folder, name + Suffix);
    }

    private static void Publish(string project, string folder, params string[] options)
    {
        using var process = Process.Start("dotnet", ["publish", project, "--configuration", "Release", "--output", folder, "--verbosity", "quiet", .. options]);
        process.WaitForExit();
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"'{project}' could not be published.");
    }
}
