using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What the texts of one document share while they are read, one behind the other.</summary>
/// <param name="profile">The layout of the document.</param>
internal sealed class DocumentParts(Profile profile)
{
    private int _tables;

    /// <summary>The footnotes so far.</summary>
    public List<Footnote> Footnotes { get; } = [];

    /// <summary>The caption of a table, with its number; null when there is none, or when it is wrong, which is reported.</summary>
    public Caption? ReadTableCaption(BlockHints hints, DiagnosticBag diagnostics) => ReadCaption(hints, profile.Captions.Table, ref _tables, diagnostics);

    private Caption? ReadCaption(BlockHints hints, CaptionPattern? pattern, ref int count, DiagnosticBag diagnostics)
    {
        if (hints.TakeText(LayoutHint.Caption) is not { } hint)
            return null;
        if (pattern is null)
        {
            diagnostics.Add(hint.Place.Report(HintDiagnostics.NoCaptionPattern, profile.Name));
            return null;
        }
        count++;
        return new Caption(pattern.Before, count, pattern.After, hint.Prose, hint.Place) { Id = hints.TakeText(LayoutHint.Id)?.Hint.Text };
    }
}
