using System.Text;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Proofing;

/// <summary>Makes the changes that findings offer; every other character of the file stays.</summary>
public static class TextFixer
{
    /// <summary>The text of a file with changes made.</summary>
    /// <param name="file">The file that was checked.</param>
    /// <param name="fixes">Changes in any order; those of other files are passed over, and so are those that <see cref="Choose"/> drops.</param>
    public static string Apply(SourceFile file, IEnumerable<TextFix> fixes)
    {
        var result = new StringBuilder(file.Text.Length);
        var copied = 0;
        foreach (var fix in Choose(file, fixes))
        {
            result.Append(file.Text, copied, fix.Span.Start - copied).Append(fix.Replacement);
            copied = fix.Span.End;
        }
        return result.Append(file.Text, copied, file.Text.Length - copied).ToString();
    }

    /// <summary>
    /// The changes of a file that can be made together, in the order of their places: of two that overlap the first stays, of two at
    /// one place the longer. Checking and mending again makes the others.
    /// </summary>
    public static IReadOnlyList<TextFix> Choose(SourceFile file, IEnumerable<TextFix> fixes)
    {
        var sorted = new List<TextFix>();
        foreach (var fix in fixes)
        {
            if (fix.Span.File == file)
                sorted.Add(fix);
        }
        sorted.Sort(static (a, b) => a.Span.Start != b.Span.Start
            ? a.Span.Start.CompareTo(b.Span.Start)
            : b.Span.Length.CompareTo(a.Span.Length));

        var chosen = new List<TextFix>();
        foreach (var fix in sorted)
        {
            if (chosen.Count == 0 || fix.Span.Start >= chosen[^1].Span.End)
                chosen.Add(fix);
        }
        return chosen;
    }
}
