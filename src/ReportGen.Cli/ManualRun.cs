using ReportGen.Core;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Cli;

/// <summary>Runs <c>explain</c>: a page of the manual, what a Word file was built from, or where something of a report comes from.</summary>
/// <param name="named">The project that the user named; null for the nearest one.</param>
internal sealed class ManualRun(CliHost host, Language language, string? named)
{
    private const string WordExtension = ".docx";

    /// <summary>Prints the page of a code or of a built-in function, or the origins of a file, a place or words of the report.</summary>
    /// <param name="thing">What to explain.</param>
    /// <param name="to">The form to print a Word file in; null to explain it.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Explain(string thing, string? to)
    {
        if (to is not null)
            return new DocumentRun(host, language, null).PrintMarkdown(thing);
        if (ReportManual.PageOf(thing, language) is { } page)
        {
            host.Output.Write(page);
            return ExitCodes.Done;
        }
        var part = DocumentPart.Of(thing, host.CurrentFolder);
        var project = ProjectFinder.Find(named, host.CurrentFolder);
        // A document is most likely to belong to the project that it stands in.
        if (part is not null && named is null && Path.GetDirectoryName(part.FullPath) is { } folder)
            project = ProjectFinder.Find(null, folder) ?? project;
        if (part is { Section: null } && part.Path.EndsWith(WordExtension, StringComparison.OrdinalIgnoreCase))
            return new DocumentRun(host, language, project).Explain(part.Path);
        if (part is { Section: { } section })
            return new SectionRun(host, language, project).Explain(part.Path, section);
        return project is not null && new OriginRun(host, language, project).Explain(thing) is { } code ? code : RefuseUnknown(thing);
    }

    private int RefuseUnknown(string thing)
    {
        host.Error.WriteLine((CliTexts.NothingToExplain with { Arguments = [thing] }).In(language));
        if (Hints.DidYouMean(ReportManual.Nearest(thing)) is { } hint)
            host.Error.WriteLine(hint.In(language));
        return ExitCodes.CouldNotRun;
    }
}

/// <summary>A document, or a section of one: <c>out/report.docx#II.2</c>.</summary>
/// <param name="Path">As it was typed.</param>
/// <param name="FullPath">Where it is.</param>
/// <param name="Section">The section's name; null for the whole document.</param>
internal sealed record DocumentPart(string Path, string FullPath, string? Section)
{
    /// <summary>Reads what was typed; a section stands behind the last <c>#</c> of the name of a document.</summary>
    /// <returns>Null when it names no document.</returns>
    public static DocumentPart? Of(string thing, string currentFolder)
    {
        if (thing.AsSpan().IndexOfAny(System.IO.Path.GetInvalidPathChars()) >= 0 || thing.Contains('\n', StringComparison.Ordinal))
            return null;
        if (IsDocument(thing, "docx"))
            return new DocumentPart(thing, System.IO.Path.GetFullPath(thing, currentFolder), null);
        var sign = thing.LastIndexOf('#');
        if (sign <= 0 || !IsDocument(thing[..sign], "docx") && !IsDocument(thing[..sign], "md"))
            return null;
        return new DocumentPart(thing[..sign], System.IO.Path.GetFullPath(thing[..sign], currentFolder), thing[(sign + 1)..].Trim());
    }

    private static bool IsDocument(string path, string extension) => path.EndsWith("." + extension, StringComparison.OrdinalIgnoreCase);
}
