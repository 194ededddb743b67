using System.Diagnostics;
using System.Security.Cryptography;

namespace ReportGen.Tests.Report;

/// <summary>Same input, same bytes: whole processes with other time zones, languages and current folders.</summary>
public sealed class ReproducibilityTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Build_UnderOtherEnvironments_GivesTheSameBytes()
    {
        var first = Run("UTC", "C", "0", TestFolders.Repository);
        var second = Run("Asia/Ho_Chi_Minh", "vi_VN.UTF-8", "1", _folder);
        var third = Run("America/St_Johns", "tr_TR.UTF-8", "0", Path.GetTempPath());

        Assert.Equal(first, second);
        Assert.Equal(first, third);
    }

    /// <summary>The hashes of the two files, by name.</summary>
    private List<string> Run(string zone, string language, string invariant, string folder)
    {
        var output = Directory.CreateDirectory(Path.Combine(_folder, Guid.NewGuid().ToString("N"))).FullName;
        var tool = Path.Combine(AppContext.BaseDirectory, "reportgen.dll");
        var start = new ProcessStartInfo("dotnet", [tool, "build", "-C", TestFolders.Repository, "-o", output])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["TZ"] = zone;
        start.Environment["LANG"] = language;
        start.Environment["LC_ALL"] = language;
        start.Environment["DOTNET_SYSTEM_GLOBALIZATION_INVARIANT"] = invariant;

        using var process = Process.Start(start) ?? throw new InvalidOperationException("dotnet did not start.");
        var said = process.StandardOutput.ReadToEndAsync();
        var errors = process.StandardError.ReadToEnd();
        process.WaitForExit();

        Assert.True(process.ExitCode == 0, said.Result + errors);
        var files = Directory.GetFiles(output).Order(StringComparer.Ordinal).ToList();
        Assert.Equal([".reportgen", "bao-cao.docx", "bao-cao.md"], files.Select(Path.GetFileName));
        return [.. files.Select(file => Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(file))))];
    }
}
