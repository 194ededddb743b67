using System.Diagnostics;

namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>Conversions by LibreOffice with a user profile of their own, so that they disturb no one who works with it.</summary>
internal sealed class LibreOfficeRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    private const string Library = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE library:library PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "library.dtd">
        <library:library xmlns:library="http://openoffice.org/2000/library" library:name="Standard" library:readonly="false" library:passwordprotected="false">
         <library:element library:name="Redline"/>
        </library:library>
        """;

    private const string Macro = """
        <?xml version="1.0" encoding="UTF-8"?>
        <!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
        <script:module xmlns:script="http://openoffice.org/2000/script" script:name="Redline" script:language="StarBasic">
        Sub Resolve(source As String, target As String, verb As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden" : hidden(0).Value = True
          document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
          dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
          dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; verb &amp; "AllTrackedChanges", "", 0, Array())
          Dim filter(0) As New com.sun.star.beans.PropertyValue
          filter(0).Name = "FilterName" : filter(0).Value = "MS Word 2007 XML"
          document.storeToURL(target, filter())
          document.close(True)
        End Sub
        </script:module>
        """;

    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-lo-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Converts a Word file.</summary>
    /// <param name="word">The file.</param>
    /// <param name="format">What LibreOffice calls it: <c>pdf</c>, <c>docx</c>, <c>txt:Text (encoded):UTF8</c>.</param>
    /// <returns>The new file.</returns>
    public byte[] Convert(byte[] word, string format)
    {
        var target = Path.Combine(_folder, "out");
        return Run(word, ["--convert-to", format, "--outdir", target], Path.Combine(target, "source." + format.Split(':')[0]), namesSource: true);
    }

    /// <summary>Accepts or rejects all tracked changes of a Word file, as from the menu.</summary>
    /// <param name="word">The file.</param>
    /// <param name="verb"><c>Accept</c> or <c>Reject</c>.</param>
    /// <returns>The file as LibreOffice saves it then.</returns>
    public byte[] ResolveChanges(byte[] word, string verb)
    {
        // The first run makes the profile, and would put its own macros in the place of ours.
        Convert(word, "txt:Text (encoded):UTF8");
        var library = Path.Combine(_folder, "profile", "user", "basic", "Standard");
        Directory.CreateDirectory(library);
        File.WriteAllText(Path.Combine(library, "Redline.xba"), Macro);
        File.WriteAllText(Path.Combine(library, "script.xlb"), Library);
        var target = Path.Combine(_folder, verb + ".docx");
        var call = $"macro:///Standard.Redline.Resolve(\"{Address(Source)}\",\"{Address(target)}\",\"{verb}\")";
        return Run(word, [call], target, namesSource: false);
    }

    private string Source => Path.Combine(_folder, "source.docx");

    private static string Address(string path) => new Uri(path).AbsoluteUri;

    private byte[] Run(byte[] word, string[] words, string result, bool namesSource)
    {
        File.WriteAllBytes(Source, word);
        string[] arguments = ["-env:UserInstallation=" + Address(Path.Combine(_folder, "profile")), "--headless", "--norestore", .. words, .. namesSource ? new[] { Source } : []];
        var start = new ProcessStartInfo(LibreOfficeTheoryAttribute.Executable, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not end.");
        }
        Assert.True(process.ExitCode == 0 && File.Exists(result), output.Result + error.Result);
        return File.ReadAllBytes(result);
    }
}
