using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>What the command line takes from the process it runs in; tests pass their own.</summary>
/// <param name="streams">Opened when they are first written to, or before that beside other work.</param>
/// <param name="currentFolder">Gives the full path of the current folder.</param>
/// <param name="variable">The value of an environment variable, null when it is not set.</param>
/// <param name="columns">How many columns the terminal has; 0 when it does not say.</param>
internal sealed class CliHost(Func<CliStreams> streams, Func<string> currentFolder, Func<string, string?> variable, Func<int> columns) : IDisposable
{
    /// <summary>Locked while the streams are opened.</summary>
    private readonly object _turn = new();
    private CliStreams? _streams;

    /// <param name="output">Findings and documents.</param>
    /// <param name="error">Progress, summaries and wrong commands.</param>
    /// <param name="outputIsTerminal">Whether a person reads the output, so that excerpts and colour make sense.</param>
    /// <param name="errorIsTerminal">Likewise for the error stream.</param>
    /// <param name="currentFolder">The full path of the current folder.</param>
    /// <param name="variable">The value of an environment variable, null when it is not set.</param>
    /// <param name="columns">How many columns the terminal has; 0 when it does not say.</param>
    public CliHost(TextWriter output, TextWriter error, bool outputIsTerminal, bool errorIsTerminal, string currentFolder, Func<string, string?> variable, int columns = 0)
        : this(() => new CliStreams(output, error, outputIsTerminal, errorIsTerminal), () => currentFolder, variable, () => columns) => Opened();

    /// <summary>Findings and documents.</summary>
    public TextWriter Output => Streams.Output;

    /// <summary>Progress, summaries and wrong commands.</summary>
    public TextWriter Error => Streams.Error;

    /// <summary>Whether a person reads the output.</summary>
    public bool OutputIsTerminal => Streams.OutputIsTerminal;

    /// <summary>Whether a person reads the error stream.</summary>
    public bool ErrorIsTerminal => Streams.ErrorIsTerminal;

    /// <summary>How many columns the terminal has that the output goes to, asked for only then; null when there is none, or it does not say.</summary>
    public int? Columns
    {
        get
        {
            if (!OutputIsTerminal)
                return null;
            try
            {
                return columns() is var count and > 0 ? count : null;
            }
            catch (Exception exception) when (exception is IOException or PlatformNotSupportedException)
            {
                return null;
            }
        }
    }

    private CliStreams Streams
    {
        get
        {
            lock (_turn)
                return _streams ??= streams();
        }
    }

    /// <summary>The full path of the current folder.</summary>
    /// <exception cref="NoCurrentFolderException">It is gone, or may not be seen.</exception>
    public string CurrentFolder => field ??= FindCurrentFolder();

    private string FindCurrentFolder()
    {
        try
        {
            return currentFolder();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new NoCurrentFolderException(exception);
        }
    }

    /// <summary>The host of this process.</summary>
    public static CliHost OfProcess() => new(
        CliStreams.OfProcess, () => Environment.CurrentDirectory, Environment.GetEnvironmentVariable, () => Console.WindowWidth);

    /// <summary>The value of an environment variable, null when it is not set.</summary>
    public string? Variable(string name) => variable(name);

    /// <summary>Says why a command could not run.</summary>
    /// <returns><see cref="ExitCodes.CouldNotRun"/>.</returns>
    public int Refuse(LocalizedText trouble, Language language)
    {
        Error.WriteLine(trouble.In(language));
        return ExitCodes.CouldNotRun;
    }

    /// <summary>The host with its streams open: that takes a twentieth of a run, and can be done beside it.</summary>
    public CliHost Opened()
    {
        _ = Streams;
        return this;
    }

    /// <summary>Hands over what is held back of the output.</summary>
    /// <returns>Why it could not all be written; null when it was. A reader that has gone away is not our concern.</returns>
    public Exception? FlushOutput()
    {
        if (_streams is null)
            return null;
        Output.Flush();
        return (Output as Utf8TextWriter)?.Failure;
    }

    /// <summary>Writes what is still held back.</summary>
    public void Dispose()
    {
        if (_streams is null)
            return;
        Output.Dispose();
        Error.Dispose();
    }
}
