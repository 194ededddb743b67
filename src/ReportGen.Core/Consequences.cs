using ReportGen.Core.Diagnostics;

namespace ReportGen.Core;

/// <summary>Leaves one finding for one mistake, whatever the number of stages that met it.</summary>
internal static class Consequences
{
    private const string FirstLetterCheck = "RG1050";
    private const string BehindLetterChecks = "RG1064";
    private const int LongestName = 60;

    /// <summary>
    /// Takes away what is there twice, as when a loop of a template writes the same slip again, and what schemas and rules say of a name
    /// that has a wrong letter in it.
    /// </summary>
    public static void Remove(DiagnosticBag diagnostics)
    {
        var letters = new List<Diagnostic>();
        foreach (var diagnostic in diagnostics.All)
        {
            if (diagnostic.Severity == Severity.Error && IsAboutALetter(diagnostic.Descriptor.Id))
                letters.Add(diagnostic);
        }
        var seen = new HashSet<string>(StringComparer.Ordinal);
        diagnostics.Keep(diagnostic => seen.Add(KeyOf(diagnostic)) && !FollowsFromALetter(diagnostic, letters));
    }

    private static bool FollowsFromALetter(Diagnostic diagnostic, List<Diagnostic> letters)
    {
        var isOfDataStage = diagnostic.Descriptor.Id[2] is '2' or '3';
        if (!isOfDataStage || letters.Count == 0 || diagnostic.Span.Length > LongestName)
            return false;
        foreach (var letter in letters)
        {
            var isInside = letter.Span.File == diagnostic.Span.File && letter.Span.Start >= diagnostic.Span.Start
                && letter.Span.Start < diagnostic.Span.Start + diagnostic.Span.Length;
            if (isInside)
                return true;
        }
        return false;
    }

    private static bool IsAboutALetter(string id) =>
        string.CompareOrdinal(id, FirstLetterCheck) >= 0 && string.CompareOrdinal(id, BehindLetterChecks) < 0;

    private static string KeyOf(Diagnostic diagnostic) =>
        FormattableString.Invariant($"{diagnostic.Span.File.Path} {diagnostic.Span.Start} {diagnostic.Span.Length} {diagnostic.Descriptor.Id} {diagnostic.Sentence(Language.English)}");
}
