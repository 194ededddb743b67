using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Projects;
using ReportGen.Core.Redlines;

namespace ReportGen.Cli;

/// <summary>Runs <c>diff</c>: what the report says differently than at another time.</summary>
/// <param name="folder">The project.</param>
internal sealed class DiffRun(CliHost host, Language language, RunSettings settings, DiffSettings diff, string folder)
{
    private readonly FindingsPrinter _printer = new(host, language, settings);
    private readonly BuildMemory _memory = new();

    /// <summary>Compares and prints.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run()
    {
        try
        {
            // Built while git is asked for the base; and written, because the memory is that of the base's build when the parts are read.
            var files = new DiskFiles(folder);
            var building = new SideWork<ReportBuild>(found => Build(files, found)?.WriteOut(diff.IsRedline ? ["docx"] : []));
            using var lane = Environment.ProcessorCount > 1 ? new SecondLane() : null;
            lane?.Add(building);
            var parts = new SideWork<WordFileParts>(_ => building.Take(new DiagnosticBag()) is { } now ? ReportComparison.PartsOf(now) : null);
            if (diff.IsRedline)
                lane?.Add(parts);
            return DiffBase.Find(diff.Base, folder, host) is { } side
                ? Compare(side, files, building, parts)
                : Refuse(CliTexts.NoBase with { Arguments = [diff.Base ?? ""] });
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return Refuse(CliTexts.CannotRead with { Arguments = [FileTrouble.OfReading(exception)] });
        }
    }

    private int Compare(DiffBase side, DiskFiles files, SideWork<ReportBuild> building, SideWork<WordFileParts> parts)
    {
        var word = side.WordFile is null ? null : ReadWord(side.WordFile, side.Name);
        if (side.WordFile is not null && word is null)
            return ExitCodes.CouldNotRun;
        var findings = new DiagnosticBag();
        var now = building.Take(findings);
        var old = side.Files is null ? null : Build(side.Files, side.Name);
        if (now is null)
            Tell(findings, null);
        if (now is null || side.Files is not null && old is null)
            return ExitCodes.Findings;
        if (diff.IsRedline)
            return new RedlineRun(host, language, diff, folder).Run(side, word ?? WordOf(side, old, now), now, parts, files);
        if (side.Files is not null && old is not null)
            return Print(ReportComparison.Of(old, side.Files, now, files), side);
        if (word is not null)
            return Print(ReportComparison.Of(word, now, files), side, word);

        var documents = side.Documents(now);
        return documents.ContainsKey("md")
            ? Print(ReportComparison.Of(documents, now, files), side)
            : Refuse(CliTexts.NoDocuments with { Arguments = [side.Name, DiffBase.MarkdownName(now)] });
    }

    private WordBase? ReadWord(string path, string name)
    {
        if (WordBase.Read(File.ReadAllBytes(path), out var trouble) is { } word)
            return word;
        Refuse(RedlineTexts.BadWordFile with { Arguments = [name, trouble?.In(language) ?? ""] });
        return null;
    }

    /// <summary>The Word document of the base; null when there is none or it cannot be read, which is then said.</summary>
    private WordBase? WordOf(DiffBase side, ReportBuild? old, ReportBuild now)
    {
        if (old is not null)
            return ReportComparison.WordOf(old);
        var name = DiffBase.NameOf(now, "docx");
        if (side.Folder is not null && File.Exists(Path.Combine(side.Folder, name)))
            return ReadWord(Path.Combine(side.Folder, name), side.Name + "/" + name);
        Refuse(CliTexts.NoDocuments with { Arguments = [side.Name, name] });
        return null;
    }

    /// <summary>Builds the base; prints why when it does not build.</summary>
    private ReportBuild? Build(ProjectFiles files, string name)
    {
        var findings = new DiagnosticBag();
        var build = Build(files, findings);
        if (build is null)
            Tell(findings, name);
        return build;
    }

    /// <summary>Only words need to tell why they are there.</summary>
    private ReportBuild? Build(ProjectFiles files, DiagnosticBag findings) =>
        diff.IsRedline ? ReportBuilder.Build(files, findings, _memory) : ReportBuilder.BuildTraced(files, findings, _memory);

    /// <summary>Prints why a side does not build.</summary>
    /// <param name="baseName">What the base is called; null for the project as it is.</param>
    private void Tell(DiagnosticBag findings, string? baseName)
    {
        var errors = findings.Sorted().Where(finding => finding.Severity == Severity.Error).ToList();
        host.Error.WriteLine((baseName is null ? CliTexts.DoesNotBuild : CliTexts.BaseDoesNotBuild with { Arguments = [baseName] }).In(language));
        if (baseName is null)
            _printer.Print(errors, ProjectFinder.PathInRepository(folder));
        else
            _printer.Print(DiagnosticPaths.Under(baseName + ":", errors), prefix: "");
    }

    private int Print(ReportDifference difference, DiffBase side, WordBase? word = null)
    {
        var isColoured = diff.File is null && Colours.AreWanted(settings.Color, host);
        var authors = diff.IsSummary ? new Dictionary<string, string>() : LineAuthors.Find(new GitProgram(folder), difference.Lines);
        var context = new DifferenceContext(language, side.Name, ProjectFinder.PathInRepository(folder), isColoured, authors);
        if (word is { Lost.Count: > 0 })
            host.Error.WriteLine(RedlineRun.LossOf(word, side.Name, language));
        var text = difference.Print(diff.To, context, diff.IsSummary);
        if (diff.File is null)
            host.Output.Write(text);
        else if (Write(Path.GetFullPath(diff.File, host.CurrentFolder), text) is { } trouble)
            return Refuse(trouble);
        var code = diff.Expected.Count == 0 ? ExitCodes.Done : new ExpectationRun(host, language, _printer, diff.Expected).Check(difference);
        return code == ExitCodes.Done && diff.TellsByExitCode && !difference.IsSame ? ExitCodes.Findings : code;
    }

    private LocalizedText? Write(string path, string text)
    {
        if (IsPrecious(path))
            return RedlineTexts.IsSource with { Arguments = [ShownPath.Of(path, host.CurrentFolder)] };
        try
        {
            File.WriteAllText(path, text, new UTF8Encoding(false));
            return null;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return CliTexts.CannotWrite with { Arguments = [ShownPath.Of(path, host.CurrentFolder), FileTrouble.Of(exception)] };
        }
    }

    /// <summary>Whether a file holds what somebody wrote, so that a slip of the hand must not put a comparison in its place.</summary>
    private bool IsPrecious(string path)
    {
        var relative = Path.GetRelativePath(folder, path).Replace('\\', '/');
        return File.Exists(path)
            && (path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase)
                || relative.StartsWith(ProjectPaths.DataFolder + "/", StringComparison.Ordinal)
                || relative.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal));
    }

    private int Refuse(LocalizedText trouble) => host.Refuse(trouble, language);
}
