using System.IO.Compression;
using System.Security.Cryptography;
using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Releases;

/// <summary>
/// Projects for a whole run of the command: the shipped report as <c>sound</c>, with other words than its documents as <c>changed</c>, with
/// errors as <c>broken</c>, and in the styles of a Word file that is against its schema as <c>styled</c>.
/// </summary>
internal sealed class ReleaseProjects : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("reportgen-").FullName;

    public ReleaseProjects()
    {
        foreach (var name in (string[])["sound", "changed", "broken", "styled"])
        {
            foreach (var part in (string[])["data", "templates"])
                Copy(Path.Combine(TestFolders.Repository, part), Path.Combine(Pristine, name, part));
            Directory.CreateDirectory(Path.Combine(Pristine, name, "tests"));
            File.Copy(Path.Combine(TestFolders.Repository, "tests", "report.yaml"), Path.Combine(Pristine, name, "tests", "report.yaml"));
        }
        var word = WriteDocuments("sound");
        WriteDocuments("changed");
        Replace("changed/data/delegations/dd-nd.yaml", "part_time: true", "part_time: false");
        Replace("broken/data/delegations/dd-nd.yaml", "members: 3", "members: 2");
        Replace("broken/data/bodies.yaml", "các đảng đoàn", "các  đảng đoàn");
        Replace("styled/data/report.yaml", "profile: dang-hd36", "profile: dang-hd36\nstyle: mau.docx");
        WriteUnsoundStyles(word, Path.Combine(Pristine, "styled", "templates", "mau.docx"));
    }

    private string Pristine => Path.Combine(_folder, "pristine");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    /// <summary>Makes the projects anew, always in the same folder, so that what is printed can be compared.</summary>
    public string CopyAll()
    {
        var run = Path.Combine(_folder, "run");
        if (Directory.Exists(run))
            Directory.Delete(run, recursive: true);
        Copy(Pristine, run);
        return run;
    }

    public static string FilesOf(string folder)
    {
        var text = new StringBuilder();
        foreach (var path in Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
            text.Append(path).Append(' ').AppendLine(Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(path))));
        return text.ToString();
    }

    /// <returns>The Word file.</returns>
    private byte[] WriteDocuments(string project)
    {
        var build = ReportBuilder.Build(new DiskFiles(Path.Combine(Pristine, project)), new DiagnosticBag());
        Assert.NotNull(build);
        Directory.CreateDirectory(Path.Combine(Pristine, project, "out"));
        byte[] word = [];
        foreach (var output in build.Outputs)
        {
            using var stream = new MemoryStream();
            output.Write(stream);
            File.WriteAllBytes(Path.Combine(Pristine, project, "out", output.Name), stream.ToArray());
            if (output.Name.EndsWith(".docx", StringComparison.Ordinal))
                word = stream.ToArray();
        }
        return word;
    }

    /// <summary>Only the validator sees that a size is no number and that an element is unknown.</summary>
    private static void WriteUnsoundStyles(byte[] word, string path)
    {
        using var file = new MemoryStream();
        file.Write(word);
        using (var zip = new ZipArchive(file, ZipArchiveMode.Update, leaveOpen: true))
        {
            var entry = zip.GetEntry("word/styles.xml");
            Assert.NotNull(entry);
            string styles;
            using (var reader = new StreamReader(entry.Open()))
                styles = reader.ReadToEnd();
            entry.Delete();
            using var writer = new StreamWriter(zip.CreateEntry("word/styles.xml").Open());
            writer.Write(styles.Replace("<w:pPr>", "<w:pPr><w:nonsense w:val=\"x\"/>", StringComparison.Ordinal).Replace("<w:sz w:val=\"", "<w:sz w:val=\"x", StringComparison.Ordinal));
        }
        File.WriteAllBytes(path, file.ToArray());
    }

    private void Replace(string path, string old, string other)
    {
        var file = Path.Combine(Pristine, path);
        var text = File.ReadAllText(file);
        Assert.Contains(old, text, StringComparison.Ordinal);
        File.WriteAllText(file, text.Replace(old, other, StringComparison.Ordinal));
    }

    private static void Copy(string source, string target)
    {
        foreach (var file in Directory.EnumerateFiles(source, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(target, Path.GetRelativePath(source, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? target);
            File.Copy(file, copy);
        }
    }
}
