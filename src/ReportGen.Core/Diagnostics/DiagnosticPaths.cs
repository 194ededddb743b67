using ReportGen.Core.Sources;

namespace ReportGen.Core.Diagnostics;

/// <summary>Shows the findings of several projects side by side, each with the path of its project.</summary>
public static class DiagnosticPaths
{
    /// <summary>The same place, with a prefix before its path.</summary>
    /// <param name="prefix">Empty, or ends in a slash.</param>
    /// <param name="span">Of one project.</param>
    public static SourceSpan Under(string prefix, SourceSpan span) =>
        prefix.Length == 0 ? span : new SourceSpan(new SourceFile(prefix + span.File.Path, span.File.Text), span.Start, span.Length);

    /// <summary>The same findings, with a prefix before the path of every place.</summary>
    /// <param name="prefix">Empty, or ends in a slash.</param>
    /// <param name="findings">Of one project.</param>
    public static IReadOnlyList<Diagnostic> Under(string prefix, IReadOnlyList<Diagnostic> findings)
    {
        if (prefix.Length == 0)
            return findings;
        var files = new Dictionary<SourceFile, SourceFile>(ReferenceEqualityComparer.Instance);
        var moved = new List<Diagnostic>();
        foreach (var finding in findings)
        {
            moved.Add(finding with
            {
                Span = Move(finding.Span),
                Related = [.. finding.Related.Select(place => place with { Span = Move(place.Span) })],
                Fixes = [.. finding.Fixes.Select(fix => fix with { Span = Move(fix.Span) })],
            });
        }
        return moved;

        SourceSpan Move(SourceSpan span)
        {
            if (!files.TryGetValue(span.File, out var file))
                files.Add(span.File, file = new SourceFile(prefix + span.File.Path, span.File.Text));
            return new SourceSpan(file, span.Start, span.Length);
        }
    }
}
