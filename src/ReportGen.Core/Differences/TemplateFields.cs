using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>The fields of the data that a template names, printed or not: in conditions, loops and functions too.</summary>
internal static class TemplateFields
{
    /// <summary>Each name, with the first line that has it as <c>path:line</c>.</summary>
    /// <param name="path">The template.</param>
    /// <param name="line">One line of it; null for all.</param>
    /// <param name="files">The project.</param>
    public static IReadOnlyDictionary<string, string> Named(string path, int? line, ProjectFiles files)
    {
        var found = new SortedDictionary<string, string>(StringComparer.Ordinal);
        if (Read(path, files) is not { } template)
            return found;
        var known = KeysOf(files);
        foreach (var place in MembersIn(template))
        {
            if (known.Contains(place.Text) && (line is null || place.Position.Line == line))
                found.TryAdd(place.Text, OriginReport.PlaceOf(place));
        }
        return found;
    }

    /// <summary>The words behind a full stop inside of code.</summary>
    private static IEnumerable<SourceSpan> MembersIn(SourceFile template)
    {
        var text = template.Text;
        for (var code = text.IndexOf("{{", StringComparison.Ordinal); code >= 0;)
        {
            var end = text.IndexOf("}}", code, StringComparison.Ordinal);
            end = end < 0 ? text.Length : end;
            for (var i = code; i < end; i++)
            {
                var length = text[i] == '.' ? WordLength(text, i + 1, end) : 0;
                if (length > 0)
                    yield return template.Span(i + 1, length);
            }
            code = text.IndexOf("{{", end, StringComparison.Ordinal);
        }
    }

    private static int WordLength(string text, int start, int end)
    {
        var i = start;
        while (i < end && (char.IsAsciiLetterOrDigit(text[i]) || text[i] == '_'))
            i++;
        return i - start;
    }

    private static HashSet<string> KeysOf(ProjectFiles files)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in files.List(ProjectPaths.DataFolder, ".yaml"))
        {
            if (path is not (ProjectPaths.Rules or ProjectPaths.Lexicon) && Read(path, files) is { } file && InputDifference.ReadTree(file) is { } root)
                AddKeys(root, keys);
        }
        return keys;
    }

    private static void AddKeys(DataNode node, HashSet<string> keys)
    {
        foreach (var child in DataTree.Children(node))
        {
            if (child.KeySpan is not null)
                keys.Add(child.Name);
            AddKeys(child.Node, keys);
        }
    }

    private static SourceFile? Read(string path, ProjectFiles files) =>
        files.Read(path) is { } bytes ? FileDecoder.Decode(path, bytes, new DiagnosticBag()) : null;
}
