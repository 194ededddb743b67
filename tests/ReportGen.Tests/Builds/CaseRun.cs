using System.Collections.Concurrent;
using System.Globalization;
using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Tests.Builds;

/// <summary>Builds a changed project and tells what a user would see: the exit code, the findings in both languages, the changed lines.</summary>
internal static class CaseRun
{
    private static readonly ConcurrentDictionary<string, UnchangedProject> Unchanged = new();

    /// <summary>The text of the snapshot.</summary>
    /// <param name="memory">What other cases have read; null for none.</param>
    public static string Of(CaseFile file, BuildMemory? memory = null)
    {
        var diagnostics = new DiagnosticBag { WarningsAreErrors = file.IsStrict };
        return Told(file, Build(file, diagnostics, memory), diagnostics);
    }

    /// <summary>The findings as a terminal shows them.</summary>
    public static string Pretty(CaseFile file, Language language)
    {
        var diagnostics = new DiagnosticBag { WarningsAreErrors = file.IsStrict };
        Build(file, diagnostics, memory: null);
        using var printed = new StringWriter { NewLine = "\n" };
        new PrettyPrinter(printed, language, colour: false).Print(diagnostics.Sorted());
        return printed.ToString();
    }

    private static ReportBuild? Build(CaseFile file, DiagnosticBag diagnostics, BuildMemory? memory)
    {
        var files = FilesOf(file.Project);
        foreach (var change in file.Changes)
            Apply(change, files);
        if (!file.IsVerbose)
            return ReportBuilder.Build(new MemoryFiles(files), diagnostics, memory);
        ReportBuilder.Check(new MemoryFiles(files), diagnostics, tellsUnusedFields: true);
        return null;
    }

    internal static void Apply(CaseChange change, Dictionary<string, byte[]> files)
    {
        foreach (var path in change.PathsIn(files.Keys))
        {
            if (change.Apply(files.GetValueOrDefault(path)) is { } bytes)
                files[path] = bytes;
            else
                files.Remove(path);
        }
    }

    private static string Told(CaseFile file, ReportBuild? build, DiagnosticBag diagnostics)
    {
        var unchanged = Unchanged.GetOrAdd(file.Project, BuildUnchanged);
        var findings = diagnostics.Sorted().Where(diagnostic => !unchanged.Notes.Contains(diagnostic.ToString())).ToList();
        var text = new StringWriter { NewLine = "\n" };
        text.WriteLine(string.Create(CultureInfo.InvariantCulture, $"exit {(diagnostics.HasErrors ? 1 : 0)}"));
        foreach (var language in (Language[])[Language.Vietnamese, Language.English])
        {
            if (findings.Count == 0)
                break;
            text.WriteLine(language == Language.Vietnamese ? "\n--- vi" : "\n--- en");
            PlainPrinter.Print(findings, language, text);
        }
        if (build is not null && file.ShowsWhole)
        {
            text.WriteLine("\n--- whole text");
            text.Write(MarkdownOf(build));
        }
        else if (build is not null)
        {
            text.WriteLine("\n--- changed lines");
            foreach (var line in LineDifference.Of(unchanged.Markdown, MarkdownOf(build)))
                text.WriteLine(line);
        }
        return text.ToString();
    }

    private static UnchangedProject BuildUnchanged(string project)
    {
        var diagnostics = new DiagnosticBag();
        var build = ReportBuilder.Build(new MemoryFiles(FilesOf(project)), diagnostics);
        Assert.True(build is not null, string.Join('\n', diagnostics.All));
        return new UnchangedProject(MarkdownOf(build), [.. diagnostics.All.Select(diagnostic => diagnostic.ToString())]);
    }

    private static string MarkdownOf(ReportBuild build)
    {
        using var stream = new MemoryStream();
        build.Outputs.Single(output => output is { Format: "md", IsPicture: false }).Write(stream);
        return Encoding.UTF8.GetString(stream.ToArray());
    }

    /// <summary>The data and templates of a project, without what is generated.</summary>
    internal static Dictionary<string, byte[]> FilesOf(string project)
    {
        var root = project == "shipped" ? TestFolders.Repository : Path.Combine(TestFolders.Tests, "cases", "projects", project);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var folder in (string[])["data", "templates"])
        {
            foreach (var path in Directory.EnumerateFiles(Path.Combine(root, folder), "*", SearchOption.AllDirectories))
                files.Add(Path.GetRelativePath(root, path).Replace('\\', '/'), File.ReadAllBytes(path));
        }
        return files;
    }

    /// <summary>What a project gives as it is; its notes are left out of the cases.</summary>
    private sealed record UnchangedProject(string Markdown, IReadOnlyList<string> Notes);
}
