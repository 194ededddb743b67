using ReportGen.Core.Diagnostics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds tone marks that stand in the other style than the project's, or where no style has them.</summary>
internal static class ToneCheck
{
    public static void Run(ProofText text, ToneStyle style)
    {
        var visible = text.Visible;
        for (var i = ToneMarks.FindOtherStyle(visible, 0, style); i >= 0; i = ToneMarks.FindOtherStyle(visible, i + 1, style))
            AddOtherStyle(text, i, style);
        for (var i = ToneMarks.FindMisplaced(visible, 0); i >= 0; i = ToneMarks.FindMisplaced(visible, i + 1))
            AddMisplaced(text, i);
    }

    private static void AddOtherStyle(ProofText text, int rhyme, ToneStyle style)
    {
        var start = Words.StartOf(text, rhyme);
        var end = Words.EndOf(text, rhyme);
        var word = text.Visible[start..end];
        var meant = ToneMarks.Convert(word, style);
        var found = text.Found(ToneDiagnostics.OtherStyle, start, end - start, word, meant);
        if (IsName(text, start, end))
            text.Add((found with { Severity = Severity.Warning }).WithHint(ProofHints.NameByHand));
        else
            text.AddWithFix(found, start, end - start, meant);
    }

    /// <summary>Whether a word with a capital stands next to another such word; words all in capitals are no names here.</summary>
    private static bool IsName(ProofText text, int start, int end)
    {
        if (!char.IsUpper(text.At(start)) || char.IsUpper(text.At(start + 1)))
            return false;
        return IsCapitalized(text, end + 1) && text.At(end) == ' '
            || (text.At(start - 1) == ' ' && char.IsLetter(text.At(start - 2)) && IsCapitalized(text, Words.StartOf(text, start - 2)));
    }

    private static bool IsCapitalized(ProofText text, int start) => char.IsUpper(text.At(start)) && char.IsLower(text.At(start + 1));

    private static void AddMisplaced(ProofText text, int offset)
    {
        var start = Words.StartOf(text, offset);
        var end = Words.EndOf(text, offset);
        var letters = ToneMarks.MoveMisplaced(text.Visible, offset);
        var word = text.Visible[start..end];
        var meant = text.Visible[start..offset] + letters + text.Visible[(offset + letters.Length)..end];
        if (Syllables.IsSyllable(meant))
            text.AddWithFix(text.Found(ToneDiagnostics.Misplaced, start, end - start, word, meant), start, end - start, meant);
    }
}
