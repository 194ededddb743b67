using System.ComponentModel;
using System.Diagnostics;
using System.Text;

namespace ReportGen.Cli;

/// <summary>Asks the program <c>git</c> about the repository of a folder; reads only.</summary>
/// <param name="folder">A folder, inside a repository or not.</param>
internal sealed class GitProgram(string folder)
{
    /// <summary>Runs git in the folder.</summary>
    /// <param name="arguments">Without the program's name.</param>
    /// <param name="input">What it reads; null for nothing.</param>
    /// <returns>What it wrote; null when it ended in an error or is not installed.</returns>
    public byte[]? Run(IReadOnlyList<string> arguments, string? input = null)
    {
        var start = new ProcessStartInfo("git", arguments)
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GIT_OPTIONAL_LOCKS"] = "0";
        start.Environment["LC_ALL"] = "C";
        try
        {
            using var process = Process.Start(start);
            return process is null ? null : Talk(process, input ?? "");
        }
        catch (Win32Exception)
        {
            // Not installed.
            return null;
        }
    }

    /// <summary>All three streams are served at once, or the program would wait for us while we wait for it; by threads, which start faster than tasks.</summary>
    private static byte[]? Talk(Process process, string input)
    {
        var errors = Beside(() => process.StandardError.BaseStream.CopyTo(Stream.Null));
        var writing = Beside(() => Write(process.StandardInput.BaseStream, input));
        using var output = new MemoryStream();
        process.StandardOutput.BaseStream.CopyTo(output);
        writing.Join();
        errors.Join();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.ToArray() : null;
    }

    private static Thread Beside(Action work)
    {
        var thread = new Thread(() =>
        {
            try
            {
                work();
            }
            catch (IOException)
            {
                // It ended before it read or wrote everything; its exit code says why.
            }
        });
        thread.Start();
        return thread;
    }

    private static void Write(Stream stream, string input)
    {
        using (stream)
            stream.Write(Encoding.UTF8.GetBytes(input));
    }
}
