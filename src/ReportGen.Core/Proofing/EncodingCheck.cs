using System.Diagnostics;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>Finds text that was pasted in another encoding, and says what it probably was.</summary>
internal static class EncodingCheck
{
    private const int LongestExcerpt = 60;

    public static void Run(ProofText text)
    {
        if (LegacyDetector.Find(text.Visible) is not { } legacy)
            return;

        var found = text.Found(DescriptorOf(legacy.Encoding), legacy.Start, legacy.Length, Excerpt(legacy.Original))
            .WithHint(legacy.IsCertain ? null : ProofHints.ConvertOrTypeAnew);
        var isWhole = !legacy.Original.Contains(ProofText.Hidden);
        text.Add(legacy.IsCertain && isWhole ? found.WithFix(text.Fix(legacy.Start, legacy.Length, legacy.Original)) : found);
        text.Hide(legacy.Start, legacy.Length);
    }

    private static DiagnosticDescriptor DescriptorOf(LegacyEncoding encoding) => encoding switch
    {
        LegacyEncoding.Utf8 => CharacterDiagnostics.Utf8ReadAsWindows,
        LegacyEncoding.Tcvn3 => CharacterDiagnostics.Tcvn3Text,
        LegacyEncoding.Vni => CharacterDiagnostics.VniText,
        _ => throw new UnreachableException(),
    };

    /// <summary>One line of it; what is no prose is left out.</summary>
    private static string Excerpt(string text)
    {
        var line = text.Trim().ReplaceLineEndings(" ");
        for (var hidden = line.IndexOf(ProofText.Hidden); hidden >= 0; hidden = line.IndexOf(ProofText.Hidden))
        {
            var end = hidden;
            while (end < line.Length && line[end] == ProofText.Hidden)
                end++;
            line = line[..hidden] + "…" + line[end..];
        }
        return line.Length <= LongestExcerpt ? line : line[..LongestExcerpt] + "…";
    }
}
