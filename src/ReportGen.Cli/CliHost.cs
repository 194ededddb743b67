using System.Text;

namespace ReportGen.Cli;

/// <summary>What the command line takes from the process it runs in; tests pass their own.</summary>
/// <param name="Output">Findings and documents.</param>
/// <param name="Error">Progress, summaries and wrong commands.</param>
/// <param name="OutputIsTerminal">Whether a person reads the output, so that excerpts and colour make sense.</param>
/// <param name="ErrorIsTerminal">Likewise for the error stream.</param>
/// <param name="CurrentFolder">The full path of the current folder.</param>
/// <param name="Variable">The value of an environment variable, null when it is not set.</param>
internal sealed record CliHost(
    TextWriter Output,
    TextWriter Error,
    bool OutputIsTerminal,
    bool ErrorIsTerminal,
    string CurrentFolder,
    Func<string, string?> Variable) : IDisposable
{
    /// <summary>The host of this process; its streams are UTF-8 on every machine.</summary>
    public static CliHost OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        return new CliHost(
            Writer(Console.OpenStandardOutput()),
            Writer(Console.OpenStandardError()),
            !Console.IsOutputRedirected,
            !Console.IsErrorRedirected,
            Environment.CurrentDirectory,
            Environment.GetEnvironmentVariable);
    }

    /// <summary>Writes what is still held back; a reader that has gone away is not our concern.</summary>
    public void Dispose()
    {
        try
        {
            Output.Dispose();
            Error.Dispose();
        }
        catch (IOException)
        {
        }
    }

    private static StreamWriter Writer(Stream stream) => new(stream, new UTF8Encoding(false)) { NewLine = "\n" };
}
