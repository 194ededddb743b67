using ReportGen.Core.Diagnostics;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>The outputs that <c>build --only</c> names.</summary>
/// <param name="names">Each that of a report (<c>bao-cao</c>), for all its documents, or of one document (<c>bao-cao.docx</c>).</param>
internal sealed class OutputChoice(IReadOnlyList<string> names)
{
    /// <summary>Leaves out the projects that write nothing of that name, without checking them.</summary>
    /// <param name="error">That nobody writes one of the names; null when all are found.</param>
    /// <param name="hint">The nearest name that is written; null when none is near.</param>
    /// <returns>Null when there is an error. A project that does not plainly say what it writes stays: to build it tells.</returns>
    public ProjectSelection? From(ProjectSelection projects, bool isPart, out LocalizedText? error, out LocalizedText? hint)
    {
        (error, hint) = (null, null);
        var chosen = new List<string>();
        var written = new List<string>();
        var isCertain = !isPart;
        foreach (var folder in projects.Folders)
        {
            var name = ReportLine.Find(new DiskFiles(folder), "output");
            isCertain &= name is not null;
            if (name is null || names.Any(item => IsOf(item, name)))
                chosen.Add(folder);
            written.AddRange(name is null ? [] : [name, name + ".md", name + ".docx"]);
        }
        if (isCertain && names.FirstOrDefault(name => !written.Contains(name)) is { } missing)
        {
            error = OnlyTexts.NoSuchOutput with { Arguments = [missing] };
            hint = Hints.DidYouMean(NearestName.Find(missing, written));
            return null;
        }
        return projects with { Folders = chosen };
    }

    /// <summary>Whether a document is wanted, or a picture's document.</summary>
    /// <param name="outputs">All that the build gives.</param>
    public bool Takes(ReportOutput output, IReadOnlyList<ReportOutput> outputs)
    {
        var document = output.IsPicture ? outputs.First(other => !other.IsPicture && other.Format == output.Format) : output;
        return names.Any(name => name == document.Name || name == Path.GetFileNameWithoutExtension(document.Name));
    }

    /// <summary>The formats of which a document is named with its ending, so that it is wanted even if the project asks for others.</summary>
    public IEnumerable<string> Formats(IReadOnlyList<ReportOutput> outputs) =>
        outputs.Where(output => !output.IsPicture && names.Contains(output.Name)).Select(output => output.Format);

    private static bool IsOf(string name, string report) => name == report || name == report + ".md" || name == report + ".docx";
}
