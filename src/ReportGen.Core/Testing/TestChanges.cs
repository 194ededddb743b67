using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;

namespace ReportGen.Core.Testing;

/// <summary>Makes the changes of a test.</summary>
internal static class TestChanges
{
    /// <summary>The project with the changes made, one after the other.</summary>
    /// <param name="files">The project.</param>
    /// <param name="changes">What to change.</param>
    /// <param name="diagnostics">Takes what cannot be changed.</param>
    /// <returns>Null when anything cannot.</returns>
    public static ProjectFiles? Apply(ProjectFiles files, IReadOnlyList<TestChange> changes, DiagnosticBag diagnostics)
    {
        var changed = new Dictionary<string, byte[]?>(StringComparer.Ordinal);
        var now = new ChangedFiles(files, changed);
        var isSound = true;
        foreach (var change in changes)
        {
            var path = change.File.Text;
            var old = IsSource(path) ? now.Read(path) : null;
            if (!IsSource(path) || old is null && (change.Replace is not null || change.Content is null))
            {
                diagnostics.Add(TestDiagnostics.NoFile.At(change.File.Span, path).WithHint(Hints.DidYouMean(Nearest(path, files))));
                isSound = false;
            }
            else if (change.Replace is null || old is null)
            {
                changed[path] = change.Content is null ? null : Encoding.UTF8.GetBytes(change.Content.Text);
            }
            else if (Replace(Encoding.UTF8.GetString(old), change, diagnostics) is { } text)
            {
                changed[path] = Encoding.UTF8.GetBytes(text);
            }
            else
            {
                isSound = false;
            }
        }
        return isSound ? now : null;
    }

    /// <summary>Line ends count as LF, as in the test itself.</summary>
    private static string? Replace(string text, TestChange change, DiagnosticBag diagnostics)
    {
        var (old, now) = (change.Replace?.Text ?? "", change.Content?.Text ?? "");
        var unified = text.Replace("\r\n", "\n", StringComparison.Ordinal);
        var count = unified.Split(old).Length - 1;
        if (count == 1)
            return unified.Replace(old, now, StringComparison.Ordinal);
        diagnostics.Add(TestDiagnostics.NotOnce.At((change.Replace ?? change.File).Span, old, count, change.File.Text));
        return null;
    }

    private static bool IsSource(string path) =>
        ProjectFiles.IsInside(path)
        && (path.StartsWith(ProjectPaths.DataFolder + "/", StringComparison.Ordinal) || path.StartsWith(ProjectPaths.TemplateFolder + "/", StringComparison.Ordinal));

    private static string? Nearest(string path, ProjectFiles files) =>
        NearestName.Find(path, [.. files.List(ProjectPaths.DataFolder, ""), .. files.List(ProjectPaths.TemplateFolder, "")]);
}
