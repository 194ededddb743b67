using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Compares what two builds were made from; only files that differ are read.</summary>
internal static class InputDifference
{
    /// <summary>All differences of data, profiles and templates, by file; schemas and rules change no word of a report.</summary>
    public static IReadOnlyList<InputChange> Of(ProjectFiles old, ProjectFiles now)
    {
        var changes = new List<InputChange>();
        foreach (var path in Paths(old, now))
        {
            var (before, after) = (old.Read(path), now.Read(path));
            if (before is not null && after is not null && before.AsSpan().SequenceEqual(after))
                continue;
            Compare(path, Decode(path, before), Decode(path, after), changes);
        }
        return changes;
    }

    /// <summary>The tree of a data file or profile; null when it cannot be read.</summary>
    public static DataNode? ReadTree(SourceFile file) => YamlReader.Read(file, new DiagnosticBag());

    private static SortedSet<string> Paths(ProjectFiles old, ProjectFiles now)
    {
        var paths = new SortedSet<string>(StringComparer.Ordinal);
        foreach (var files in (ProjectFiles[])[old, now])
        {
            paths.UnionWith(files.List(ProjectPaths.DataFolder, ".yaml"));
            paths.UnionWith(files.List(ProjectPaths.TemplateFolder, ".md"));
            paths.UnionWith(files.List(ProjectPaths.ProfileFolder, ".yaml"));
        }
        paths.Remove(ProjectPaths.Rules);
        paths.Remove(ProjectPaths.Lexicon);
        return paths;
    }

    private static SourceFile? Decode(string path, byte[]? bytes) => bytes is null ? null : FileDecoder.Decode(path, bytes, new DiagnosticBag());

    private static void Compare(string path, SourceFile? old, SourceFile? now, List<InputChange> changes)
    {
        if (old is null || now is null)
            changes.Add(new InputChange(path, "", Whole(old), Whole(now)));
        else if (path.EndsWith(".md", StringComparison.Ordinal))
            changes.AddRange(TemplateDifference.Of(old, now));
        else if (ReadTree(old) is { } before && ReadTree(now) is { } after)
            changes.AddRange(DataDifference.Of(path, before, after));
    }

    private static InputPiece? Whole(SourceFile? file)
    {
        if (file is null)
            return null;
        var whole = file.Span(0, file.Text.Length);
        var name = file.Path.EndsWith(".yaml", StringComparison.Ordinal) && ReadTree(file) is { } root ? DataTree.Brief(root) : "";
        return new InputPiece(whole, whole, name);
    }
}
