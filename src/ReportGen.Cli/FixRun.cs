using ReportGen.Core;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Proofing;
using ReportGen.Core.Sources;

namespace ReportGen.Cli;

/// <summary>Makes the changes that findings offer, in the files of the project, until there are none left.</summary>
/// <param name="output">Takes one line a change.</param>
/// <param name="prefix">What stands before the project's paths: empty, or ends in a slash.</param>
internal sealed class FixRun(TextWriter output, string prefix)
{
    /// <summary>Two that overlap are made in two rounds; changes that undo each other must come to an end.</summary>
    private const int MostRounds = 10;

    /// <summary>How many changes were made.</summary>
    public int Count { get; private set; }

    /// <summary>Mends a project.</summary>
    /// <returns>The reason when a file could not be changed, else null.</returns>
    public LocalizedText? Run(string folder, ProjectFiles files)
    {
        for (var round = 0; round < MostRounds; round++)
        {
            var diagnostics = new DiagnosticBag();
            ReportBuilder.Check(files, diagnostics);
            var fixes = Choose(diagnostics.Sorted());
            if (fixes.Count == 0)
                return null;
            if (TextEditor.Write(folder, EditsOf(fixes)) is { } refusal)
                return CliTexts.CannotFix with { Arguments = [prefix + refusal.Path, refusal.Reason] };
            Tell(fixes);
        }
        return null;
    }

    /// <summary>The changes that can be made together, each with its finding, by file and place.</summary>
    private static List<MadeFix> Choose(IReadOnlyList<Diagnostic> diagnostics)
    {
        var codes = new Dictionary<TextFix, string>();
        foreach (var diagnostic in diagnostics)
        {
            foreach (var fix in diagnostic.Fixes)
                codes.TryAdd(fix, diagnostic.Descriptor.Id);
        }
        var chosen = new List<MadeFix>();
        foreach (var file in codes.Keys.Select(fix => fix.Span.File).DistinctBy(file => file.Path))
            chosen.AddRange(TextFixer.Choose(file, codes.Keys).Select(fix => new MadeFix(codes[fix], fix)));
        return chosen;
    }

    private static List<TextEdit> EditsOf(List<MadeFix> fixes) =>
        [.. fixes.GroupBy(fix => fix.Fix.Span.File).Select(group => new TextEdit(group.Key, TextFixer.Apply(group.Key, group.Select(fix => fix.Fix))))];

    private void Tell(List<MadeFix> fixes)
    {
        Count += fixes.Count;
        foreach (var (code, fix) in fixes)
        {
            var (before, after) = Around(fix.Span);
            output.WriteLine($"{prefix}{fix.Span}: {code}: {Shown(before + fix.Span.Text + after)} -> {Shown(before + fix.Replacement + after)}");
        }
    }

    /// <summary>The rest of the word on both sides, since a single letter tells little.</summary>
    private static (string Before, string After) Around(SourceSpan span)
    {
        var text = span.File.Text;
        var (start, end) = (span.Start, span.End);
        while (start > 0 && char.IsLetterOrDigit(text[start - 1]))
            start--;
        while (end < text.Length && char.IsLetterOrDigit(text[end]))
            end++;
        return (text[start..span.Start], text[span.End..end]);
    }

    private static string Shown(string text)
    {
        var shown = new System.Text.StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\n' or '\r')
                shown.Append(' ');
            else if (rune.Value != ' ' && !System.Text.Rune.IsLetterOrDigit(rune) && !System.Text.Rune.IsPunctuation(rune) && !System.Text.Rune.IsSymbol(rune))
                shown.Append($"<U+{rune.Value:X4}>");
            else
                shown.Append(rune.ToString());
        }
        return $"“{shown}”";
    }

    private sealed record MadeFix(string Code, TextFix Fix);
}
