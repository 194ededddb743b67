using System.Text;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>explain</c> on a section of a document: its text as it stands there, and where the report has it from.</summary>
/// <param name="project">The project's folder; null when there is none.</param>
internal sealed class SectionRun(CliHost host, Language language, string? project)
{
    /// <summary>Explains a section.</summary>
    /// <param name="path">The document, Word or Markdown.</param>
    /// <param name="name">As in <c>II.2</c>, or a title.</param>
    /// <returns>One of <see cref="ExitCodes"/>.</returns>
    public int Explain(string path, string name)
    {
        if (TextOf(path) is not { } markdown)
            return ExitCodes.CouldNotRun;
        var section = new SectionText(markdown, language);
        if (!section.Has(name))
        {
            host.Error.WriteLine((DocumentTexts.NoSection with { Arguments = [path, name] }).In(language));
            if (Hints.DidYouMean(section.Nearest(name)) is { } hint)
                host.Error.WriteLine(hint.In(language));
            return ExitCodes.CouldNotRun;
        }
        host.Output.Write(Origins()?.OfSection(section, name) ?? section.TextOf(name));
        return ExitCodes.Done;
    }

    private OriginReport? Origins()
    {
        if (project is null)
        {
            host.Error.WriteLine(DocumentTexts.NoProject.In(language));
            return null;
        }
        var files = new DiskFiles(project);
        var build = ReportBuilder.BuildTraced(files, new DiagnosticBag());
        if (build is null)
            host.Error.WriteLine(CliTexts.DoesNotBuild.In(language));
        return build is null ? null : ReportComparison.Origins(build, files, language);
    }

    private string? TextOf(string path)
    {
        if (path.EndsWith(".docx", StringComparison.OrdinalIgnoreCase))
            return new DocumentRun(host, language, project).Read(path)?.ToMarkdown();
        var full = Path.GetFullPath(path, host.CurrentFolder);
        if (File.Exists(full))
            return File.ReadAllText(full, Encoding.UTF8);
        host.Error.WriteLine((DocumentTexts.NoFile with { Arguments = [path] }).In(language));
        return null;
    }
}
