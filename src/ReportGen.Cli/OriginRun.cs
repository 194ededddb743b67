using System.Globalization;
using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Projects;

namespace ReportGen.Cli;

/// <summary>Runs <c>explain</c> on a line of the report, of its data or of its templates, or on words of the report.</summary>
/// <param name="folder">The project.</param>
internal sealed class OriginRun(CliHost host, Language language, string folder)
{
    /// <summary>Explains a thing.</summary>
    /// <param name="thing">As in <c>out/bao-cao.md:42</c>, or words that the report says.</param>
    /// <returns>One of <see cref="ExitCodes"/>; null when the thing is nothing of the project.</returns>
    public int? Explain(string thing)
    {
        var place = Place.Of(thing);
        var path = PathInProject(place.Path);
        if (path is not null && IsFile(path, place.Line))
            return ExplainFile(path, place.Line);
        var files = new DiskFiles(folder);
        var page = RulePage.Of(thing, files, language);
        if (page is null && ReportBuilder.BuildTraced(files, new DiagnosticBag()) is { } build)
            page = ReportComparison.Origins(build, files, language).OfPhrase(thing);
        return page is null ? null : Print(page);
    }

    private int Print(string page)
    {
        host.Output.Write(page);
        return ExitCodes.Done;
    }

    private int ExplainFile(string path, int? line)
    {
        if (line is { } named && IsSource(path) && Missing(path, named) is { } missing)
            return host.Refuse(missing, language);
        if (line is null && !IsTemplate(path))
            return host.Refuse((IsWithLines(path) ? DocumentTexts.NameALine : DocumentTexts.NothingOfFile) with { Arguments = [path] }, language);
        var files = new DiskFiles(folder);
        if (ReportBuilder.BuildTraced(files, new DiagnosticBag()) is not { } build)
        {
            host.Error.WriteLine(CliTexts.DoesNotBuild.In(language));
            return ExitCodes.Findings;
        }
        var origins = ReportComparison.Origins(build, files, language);
        var isOutput = path == "out/" + DiffBase.MarkdownName(build);
        if (isOutput && line is { } number && (number < 1 || number > origins.LineCount))
            return host.Refuse(DocumentTexts.NoSuchLine with { Arguments = [path, number, origins.LineCount] }, language);
        return OfFile(origins, path, line, isOutput) is { } page
            ? Print(page)
            : host.Refuse(DocumentTexts.NothingOfFile with { Arguments = [path] }, language);
    }

    /// <summary>Unlike words of the report that end in a colon and a number, such as a time.</summary>
    private bool IsFile(string path, int? line) => File.Exists(Path.Combine(folder, path))
        || line is not null && (IsSource(path) || path.StartsWith("out/", StringComparison.Ordinal));

    private static bool IsSource(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal);

    private static bool IsTemplate(string path) =>
        path.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    private static bool IsWithLines(string path) =>
        path.EndsWith(".yaml", StringComparison.Ordinal) || path.StartsWith("out/", StringComparison.Ordinal) && path.EndsWith(".md", StringComparison.Ordinal);

    /// <summary>That a line is not there to be explained; null when it is.</summary>
    private LocalizedText? Missing(string path, int line)
    {
        var full = Path.Combine(folder, path);
        if (!File.Exists(full) || SpecialFile.Is(full))
            return DocumentTexts.NoFile with { Arguments = [path] };
        var count = File.ReadLines(full).Count();
        return line >= 1 && line <= count ? null : DocumentTexts.NoSuchLine with { Arguments = [path, line, count] };
    }

    private string? OfFile(OriginReport origins, string path, int? line, bool isOutput)
    {
        if (isOutput && line is { } number)
        {
            if (IsStale(origins, path, number))
                host.Error.WriteLine((CliTexts.StaleLine with { Arguments = [path] }).In(language));
            return origins.OfLine(number);
        }
        if (IsTemplate(path))
            return origins.OfTemplate(path, line);
        return path.EndsWith(".yaml", StringComparison.Ordinal) && line is { } row ? origins.OfData(path, row) : null;
    }

    /// <summary>Whether the line of the file says something else than the report now would.</summary>
    private bool IsStale(OriginReport origins, string path, int line)
    {
        var full = Path.Combine(folder, path);
        return File.Exists(full) && !SpecialFile.Is(full) && File.ReadLines(full).Skip(line - 1).FirstOrDefault() != origins.MarkdownLine(line);
    }

    /// <summary>A path relative to the current folder or to the project; null when it leads out of the project.</summary>
    private string? PathInProject(string path)
    {
        if (path.Length == 0 || path.AsSpan().IndexOfAny(Path.GetInvalidPathChars()) >= 0)
            return null;
        foreach (var start in (string[])[host.CurrentFolder, folder])
        {
            var relative = Path.GetRelativePath(folder, Path.GetFullPath(path, start)).Replace('\\', '/');
            if (ProjectFiles.IsInside(relative) && (start == folder || File.Exists(Path.Combine(folder, relative))))
                return relative;
        }
        return null;
    }

    /// <summary>A file, and a line of it where one is named.</summary>
    private sealed record Place(string Path, int? Line)
    {
        public static Place Of(string thing)
        {
            var parts = thing.Split(':');
            return parts.Length > 1 && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out var line)
                ? new Place(parts[0], line)
                : new Place(thing, null);
        }
    }
}
