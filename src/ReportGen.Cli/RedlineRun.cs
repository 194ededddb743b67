using System.Diagnostics;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Redlines;

namespace ReportGen.Cli;

/// <summary>Writes a redline: the Word form of <c>diff</c>.</summary>
/// <param name="folder">The project.</param>
internal sealed class RedlineRun(CliHost host, Language language, DiffSettings diff, string folder)
{
    /// <summary>Compares two documents and writes the file.</summary>
    /// <param name="side">What the user named.</param>
    /// <param name="old">Its Word document; null when what is wrong with it has been said.</param>
    /// <param name="now">The project as it is.</param>
    /// <param name="parts">Its Word document, read.</param>
    /// <param name="files">Its inputs.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Run(DiffBase side, WordBase? old, ReportBuild now, SideWork<WordFileParts> parts, ProjectFiles files)
    {
        if (old is null)
            return ExitCodes.CouldNotRun;
        var path = Path.GetFullPath(diff.File ?? "", host.CurrentFolder);
        var shown = ShownPath.Of(path, host.CurrentFolder);
        if (RefusalOf(path, side, now) is { } refusal)
        {
            host.Error.WriteLine((refusal with { Arguments = [shown] }).In(language));
            return ExitCodes.CouldNotRun;
        }
        var author = new RedlineAuthors(new GitProgram(folder), diff, host.Variable("SOURCE_DATE_EPOCH")).Find(side.Files, files);
        // It was built, so that its document can be read.
        if (parts.Take(new DiagnosticBag()) is not { } document)
            throw new UnreachableException();
        var redline = ReportComparison.Redline(old, document, author);
        try
        {
            File.WriteAllBytes(path, redline.Content);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            host.Error.WriteLine((CliTexts.CannotWrite with { Arguments = [shown, FileTrouble.Of(exception)] }).In(language));
            return ExitCodes.CouldNotRun;
        }
        Tell(redline, old, side.Name, shown);
        return diff.TellsByExitCode && (redline.HasChanges || redline.HasOtherLooks) ? ExitCodes.Findings : ExitCodes.Done;
    }

    /// <summary>Says what a Word file holds that a report cannot.</summary>
    public static string LossOf(WordBase word, string name, Language language) =>
        (RedlineTexts.NotCarried with { Arguments = [name, string.Join(", ", word.Lost.Select(lost => lost.In(language)))] }).In(language);

    private void Tell(Redline redline, WordBase old, string name, string shown)
    {
        var told = redline.HasChanges ? RedlineTexts.Written with { Arguments = [shown, redline.Insertions, redline.Deletions] } : RedlineTexts.Same with { Arguments = [shown] };
        host.Error.WriteLine(told.In(language));
        if (redline.HasTurns)
            host.Error.WriteLine(RedlineTexts.Turns.In(language));
        if (redline.HasOtherLooks)
            host.Error.WriteLine(RedlineTexts.Looks.In(language));
        if (old.Lost.Count > 0)
            host.Error.WriteLine(LossOf(old, name, language));
    }

    /// <summary>A document that somebody wrote is not lost to a redline.</summary>
    private static LocalizedText? RefusalOf(string path, DiffBase side, ReportBuild now)
    {
        if (!File.Exists(path))
            return null;
        if (path == side.WordFile || side.Folder is not null && path == Path.Combine(side.Folder, DiffBase.NameOf(now, "docx")))
            return RedlineTexts.IsTheBase;
        return WordBase.IsOurs(File.ReadAllBytes(path)) ? null : RedlineTexts.NotOurs;
    }
}
