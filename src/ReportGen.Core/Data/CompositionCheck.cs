using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Data;

/// <summary>Finds letters that are stored in pieces: text that is not in Unicode's form NFC.</summary>
public static class CompositionCheck
{
    private const int LongestExcerpt = 40;

    /// <summary>Reports each run of uncomposed words once, at its first word; a run ends with its line.</summary>
    public static void Check(SourceFile file, DiagnosticBag diagnostics)
    {
        var text = file.Text;
        var found = Composer.FindUncomposed(text, 0);
        while (found >= 0)
        {
            var start = WordStart(text, found);
            var end = WordEnd(text, found);
            var next = Composer.FindUncomposed(text, end);
            while (next >= 0 && text.AsSpan(end, next - end).IndexOf('\n') < 0)
            {
                end = WordEnd(text, next);
                next = Composer.FindUncomposed(text, end);
            }
            Add(file.Span(start, end - start), diagnostics);
            found = next;
        }
    }

    /// <summary>A mark that no letter can take in is the proofreader's finding.</summary>
    private static void Add(SourceSpan words, DiagnosticBag diagnostics)
    {
        var composed = Composer.Compose(words.Text);
        if (composed == words.Text)
            return;
        diagnostics.Add(FileDiagnostics.NotComposed.At(words, Excerpt(composed))
            .WithHint(new LocalizedText("Run 'reportgen check --fix'.", "Hãy chạy “reportgen check --fix”."))
            .WithFix(new TextFix(words, composed)));
    }

    private static string Excerpt(string text) => text.Length <= LongestExcerpt ? text : text[..LongestExcerpt].TrimEnd() + "…";

    private static int WordStart(string text, int offset)
    {
        while (offset > 0 && IsWordCharacter(text[offset - 1]))
            offset--;
        return offset;
    }

    private static int WordEnd(string text, int offset)
    {
        offset++;
        while (offset < text.Length && IsWordCharacter(text[offset]))
            offset++;
        return offset;
    }

    private static bool IsWordCharacter(char c) => char.IsLetterOrDigit(c) || Composer.IsMark(c);
}
