using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Documents;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>explain</c> on a Word file: what it was built from, and what became of it and of its sources since.</summary>
/// <param name="project">The project's folder; null when there is none.</param>
internal sealed class DocumentRun(CliHost host, Language language, string? project)
{
    private const int MostPlaces = 5;
    private const int MostRevisions = 3;
    private const int LongestQuote = 160;

    /// <summary>Prints the text of a file as Markdown, wherever the file is.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int PrintMarkdown(string path)
    {
        if (!File.Exists(Path.GetFullPath(path, host.CurrentFolder)))
            return Refuse(DocumentTexts.ToWithoutFile with { Arguments = [path] });
        if (Read(path) is not { } document)
            return ExitCodes.CouldNotRun;
        host.Output.Write(document.ToMarkdown());
        return ExitCodes.Done;
    }

    /// <summary>Explains a file.</summary>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Explain(string path)
    {
        if (Read(path) is not { } document)
            return ExitCodes.CouldNotRun;
        Say(LocalizedText.Same(path));
        if (document.Origin is not { } origin)
        {
            Say(DocumentTexts.NoOrigin);
            return ExitCodes.Done;
        }
        var isChanged = PrintOrigin(origin, document.IsRedline ? DocumentTexts.RedlineBy : DocumentTexts.BuiltBy);
        PrintEdits(document);
        if (project is not null)
            PrintRevisions(new RevisionFinder(new GitProgram(project)).Find(origin), isChanged);
        return ExitCodes.Done;
    }

    /// <summary>Reads a file; says why when it cannot be read.</summary>
    public ReportDocument? Read(string path)
    {
        var full = Path.GetFullPath(path, host.CurrentFolder);
        if (!File.Exists(full))
        {
            Refuse(DocumentTexts.NoFile with { Arguments = [path] });
            return null;
        }
        try
        {
            var document = ReportDocument.Read(File.ReadAllBytes(full), out var trouble);
            if (trouble is not null)
                Refuse(DocumentTexts.CannotRead with { Arguments = [path, trouble] });
            return document;
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Refuse(DocumentTexts.CannotRead with { Arguments = [path, FileTrouble.Of(exception)] });
            return null;
        }
    }

    /// <returns>Whether anything that it was built from has changed.</returns>
    private bool PrintOrigin(DocumentOrigin origin, LocalizedText headline)
    {
        var now = project is null ? null : ReportDocument.OriginOf(new DiskFiles(project), new BuildMemory());
        Say(headline with { Arguments = [origin.Tool] });
        PrintHash(DocumentTexts.Data, origin.Data, now?.Data, now is not null);
        PrintHash(DocumentTexts.Templates, origin.Templates, now?.Templates, now is not null);
        PrintHash(DocumentTexts.Profile, origin.Profile, now?.Profile, now is not null);
        if (now is null)
            Say(DocumentTexts.NoProject);
        if (origin.Tool != ToolVersion.Text)
            Say(DocumentTexts.OtherTool with { Arguments = [ToolVersion.Text] });
        return now is not null && (now with { Tool = origin.Tool }) != origin;
    }

    private void PrintHash(LocalizedText name, string? then, string? now, bool isKnown)
    {
        var state = now is null ? DocumentTexts.Unreadable : now == then ? DocumentTexts.Unchanged : DocumentTexts.Changed;
        host.Output.WriteLine($"  {name.In(language),-10} {then}" + (isKnown ? "  " + state.In(language) : ""));
    }

    private void PrintEdits(ReportDocument document)
    {
        if (document.IsAsWritten)
        {
            Say(DocumentTexts.AsWritten);
            return;
        }
        if (document.IsRedline)
        {
            Say(DocumentTexts.RedlineSaved);
            return;
        }
        var places = document.Edits();
        if (places.Count == 0)
        {
            Say(document.Program is "" or "reportgen" ? DocumentTexts.SavedAgain : DocumentTexts.SavedAgainBy with { Arguments = [document.Program] });
            return;
        }
        Say(DocumentTexts.Edited with { Arguments = [places.Count] });
        foreach (var place in places.Take(MostPlaces))
            host.Output.WriteLine("  " + TextOf(place).In(language));
        if (places.Count > MostPlaces)
            host.Output.WriteLine("  " + (DocumentTexts.More with { Arguments = [places.Count - MostPlaces] }).In(language));
    }

    private static LocalizedText TextOf(TextEditPlace place)
    {
        if (place.Added.Count == 0)
            return DocumentTexts.PlaceRemoved with { Arguments = [place.Removed, Quote(place.Before)] };
        var text = place.Removed == 0 ? DocumentTexts.PlaceAdded : DocumentTexts.PlaceChanged;
        return text with { Arguments = [Quote(string.Join(" ¶ ", place.Added))] };
    }

    private void PrintRevisions(IReadOnlyList<Revision>? revisions, bool isChanged)
    {
        if (revisions is null)
            return;
        if (revisions.Count == 0)
        {
            Say(DocumentTexts.NoRevision with { Arguments = [RevisionFinder.Most] });
            return;
        }
        Say(DocumentTexts.Revisions);
        foreach (var revision in revisions.Take(MostRevisions))
            host.Output.WriteLine($"  {revision.Hash} {revision.Day} {revision.Author}: {revision.Subject}");
        if (revisions.Count > MostRevisions)
            host.Output.WriteLine("  " + (DocumentTexts.MoreRevisions with { Arguments = [revisions.Count - MostRevisions] }).In(language));
        if (isChanged)
            Say(DocumentTexts.SeeDiff with { Arguments = [revisions[0].Hash] });
    }

    private int Refuse(LocalizedText trouble) => host.Refuse(trouble, language);

    private void Say(LocalizedText text) => host.Output.WriteLine(text.In(language));

    private static string Quote(string text) => text.Length <= LongestQuote ? text : text[..LongestQuote].TrimEnd() + "…";
}
