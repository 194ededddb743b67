using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Proofing;

/// <summary>What a project asks of its text.</summary>
/// <param name="ToneStyle">The one place of the tone mark in <c>oa, oe, uy</c>.</param>
/// <param name="Lexicon">The project's spellings and terms; <see cref="Lexicon.Empty"/> for none.</param>
public sealed record ProofContext(ToneStyle ToneStyle, Lexicon Lexicon)
{
    /// <summary>Whether the report is written in Vietnamese: only then is a word no syllable, and a long dash between terms no dash of the house.</summary>
    public bool IsVietnamese { get; init; } = true;

    /// <summary>The words that were looked at so far.</summary>
    internal CalmWords Words { get => field ??= new CalmWords(ToneStyle, Lexicon); init; }

    /// <summary>What was read with the same lexicon and tone style before; null for nothing.</summary>
    internal CleanTexts? Clean { get; init; }
}
