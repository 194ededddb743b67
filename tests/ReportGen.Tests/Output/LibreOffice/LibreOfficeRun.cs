using System.Diagnostics;

namespace ReportGen.Tests.Output.LibreOffice;

/// <summary>Conversions by LibreOffice with a user profile of their own, so that they disturb no one who works with it.</summary>
internal sealed class LibreOfficeRun : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);
    private static readonly TimeSpan PatienceForAFile = TimeSpan.FromSeconds(5);

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
        Sub Resolve(folder As String, verbs As String)
          Dim hidden(0) As New com.sun.star.beans.PropertyValue
          hidden(0).Name = "Hidden" : hidden(0).Value = True
          Dim word(0) As New com.sun.star.beans.PropertyValue
          word(0).Name = "FilterName" : word(0).Value = "MS Word 2007 XML"
          Dim plain(1) As New com.sun.star.beans.PropertyValue
          plain(0).Name = "FilterName" : plain(0).Value = "Text (encoded)"
          plain(1).Name = "FilterOptions" : plain(1).Value = "UTF8"
          dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
          all = Split(verbs, " ")
          For i = 0 To UBound(all)
            document = StarDesktop.loadComponentFromURL(folder &amp; "/" &amp; i &amp; ".docx", "_blank", 0, hidden())
            If all(i) &lt;&gt; "Keep" Then dispatcher.executeDispatch(document.CurrentController.Frame, ".uno:" &amp; all(i) &amp; "AllTrackedChanges", "", 0, Array())
            document.storeToURL(folder &amp; "/" &amp; i &amp; ".saved.docx", word())
            document.storeToURL(folder &amp; "/" &amp; i &amp; ".saved.txt", plain())
            document.close(True)
          Next
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
        var source = Path.Combine(_folder, "source.docx");
        File.WriteAllBytes(source, word);
        var result = Path.Combine(target, "source." + format.Split(':')[0]);
        Run(["--convert-to", format, "--outdir", target, source], result);
        return File.ReadAllBytes(result);
    }

    /// <summary>Accepts or rejects all tracked changes of Word files, as from the menu.</summary>
    /// <param name="files">Each with <c>Accept</c>, <c>Reject</c> or <c>Keep</c>, which leaves it as it is.</param>
    /// <returns>The files as LibreOffice saves them then, and what is read in them, with the marks of lists.</returns>
    public IReadOnlyList<(byte[] Word, string Text)> ResolveChanges(IReadOnlyList<(byte[] Word, string Verb)> files)
    {
        // The first run makes the profile, and would put its own macros in the place of ours.
        Convert(files[0].Word, "txt:Text (encoded):UTF8");
        var library = Path.Combine(_folder, "profile", "user", "basic", "Standard");
        Directory.CreateDirectory(library);
        File.WriteAllText(Path.Combine(library, "Redline.xba"), Macro);
        File.WriteAllText(Path.Combine(library, "script.xlb"), Library);
        for (var i = 0; i < files.Count; i++)
            File.WriteAllBytes(Path.Combine(_folder, $"{i}.docx"), files[i].Word);
        var saved = Enumerable.Range(0, files.Count).Select(i => Path.Combine(_folder, $"{i}.saved")).ToList();
        Run([$"macro:///Standard.Redline.Resolve(\"{Address(_folder)}\",\"{string.Join(' ', files.Select(file => file.Verb))}\")"], saved[^1] + ".txt", files.Count);
        return saved.ConvertAll(path => (File.ReadAllBytes(path + ".docx"), File.ReadAllText(path + ".txt")));
    }

    private static string Address(string path) => new Uri(path).AbsoluteUri;

    private void Run(string[] words, string result, int files = 1)
    {
        string[] arguments = ["-env:UserInstallation=" + Address(Path.Combine(_folder, "profile")), "--headless", "--norestore", .. words];
        var start = new ProcessStartInfo(LibreOfficeTheoryAttribute.Executable, arguments) { RedirectStandardOutput = true, RedirectStandardError = true };
        using var process = Process.Start(start);
        Assert.NotNull(process);
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        if (!process.WaitForExit(Patience + PatienceForAFile * files))
        {
            process.Kill(entireProcessTree: true);
            Assert.Fail("LibreOffice did not end.");
        }
        Assert.True(process.ExitCode == 0 && File.Exists(result), output.Result + error.Result);
    }
}
