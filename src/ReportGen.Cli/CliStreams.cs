using System.Text;

namespace ReportGen.Cli;

/// <summary>Where the command line writes.</summary>
/// <param name="Output">Findings and documents.</param>
/// <param name="Error">Progress, summaries and wrong commands.</param>
/// <param name="OutputIsTerminal">Whether a person reads the output.</param>
/// <param name="ErrorIsTerminal">Likewise for the error stream.</param>
internal sealed record CliStreams(TextWriter Output, TextWriter Error, bool OutputIsTerminal, bool ErrorIsTerminal)
{
    /// <summary>The streams of this process, UTF-8 on every machine.</summary>
    public static CliStreams OfProcess()
    {
        if (OperatingSystem.IsWindows())
            Console.OutputEncoding = Encoding.UTF8;
        // Nothing here uses the console's own writer, but every stream locks it: it would be made, and its encoding looked up by name, for a hundredth of a run.
        Console.SetOut(TextWriter.Null);
        var output = Console.OpenStandardOutput();
        var streams = new CliStreams(Writer(output), Writer(Console.OpenStandardError()), !Console.IsOutputRedirected, !Console.IsErrorRedirected);
        // Makes ready to write, which takes as long as all the writing. A terminal is left alone until there is something to say.
        if (!streams.OutputIsTerminal)
            output.Write([]);
        return streams;
    }

    private static Utf8TextWriter Writer(Stream stream) => new(stream) { NewLine = "\n" };
}
