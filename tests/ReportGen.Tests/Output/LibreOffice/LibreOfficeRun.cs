using System.Diagnostics;

namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>Conversions by LibreOffice with a user profile of their own, so that they disturb no one who works with it.</summary>
internal sealed class LibreOfficeRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-lo-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Converts a Word file.</summary>
    /// <param name="word">The file.</param>
    /// <param name="format">What LibreOffice calls it: <c>pdf</c>, <c>docx</c>, <c>txt:Text (encoded):UTF8</c>.</param>
    /// <returns>The new file.</returns>
    public byte[] Convert(byte[] word, string format)
    {
        var source = Path.Combine(_folder, "source.docx");
        File.WriteAllBytes(source, word);
        var target = Path.Combine(_folder, "out");
        var profile = new Uri(Path.Combine(_folder, "profile")).AbsoluteUri;
        string[] arguments = ["-env:UserInstallation=" + profile, "--headless", "--norestore", "--convert-to", format, "--outdir", target, source];
        var start = new ProcessStartInfo(LibreOfficeTheoryAttribute.Executable, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not end.");
        }
        var extension = format.Split(':')[0];
        var path = Path.Combine(target, "source." + extension);
        Assert.True(process.ExitCode == 0 && File.Exists(path), output.Result + error.Result);
        return File.ReadAllBytes(path);
    }
}
