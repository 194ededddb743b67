using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>What the texts of one document share while they are read, one behind the other.</summary>
/// <param name="profile">The layout of the document.</param>
/// <param name="pictures">Those that the texts may show.</param>
internal sealed class DocumentParts(Profile profile, PictureFiles pictures)
{
    private static readonly LocalizedText AddCaptions = new(
        "Add 'captions' to templates/profiles/{0}.yaml, such as 'captions: {{ table: \"Table {{n}}.\", picture: \"Figure {{n}}.\" }}'.",
        "Hãy thêm “captions” vào templates/profiles/{0}.yaml, ví dụ “captions: {{ table: \"Bảng {{n}}.\", picture: \"Hình {{n}}.\" }}”.");

    private static readonly LocalizedText FirstId = new("The first one stands here.", "Lần thứ nhất ở đây.");

    private readonly Dictionary<string, TextPlace> _ids = new(StringComparer.Ordinal);
    private int _tables;
    private int _pictures;

    /// <summary>The longest text that is read.</summary>
    public int MostCharacters { get; init; } = MarkdownLimits.MostCharacters;

    /// <summary>The footnotes so far.</summary>
    public List<Footnote> Footnotes { get; } = [];

    /// <summary>The pictures, those found among them.</summary>
    public PictureFiles Pictures => pictures;

    /// <summary>The caption of a table, with its number; null when there is none, or when it is wrong, which is reported.</summary>
    public Caption? ReadTableCaption(BlockHints hints, DiagnosticBag diagnostics) => ReadCaption(hints, profile.Captions.Table, ref _tables, diagnostics);

    /// <summary>Likewise of a picture.</summary>
    public Caption? ReadPictureCaption(BlockHints hints, DiagnosticBag diagnostics) => ReadCaption(hints, profile.Captions.Picture, ref _pictures, diagnostics);

    /// <summary>Whether a link leads from one place of the document to another.</summary>
    public bool HasReferences { get; set; }

    /// <summary>The id of the block behind the hints; null when there is none, or when it is wrong, which is reported.</summary>
    public string? ReadId(BlockHints hints, DiagnosticBag diagnostics)
    {
        if (hints.TakeText(LayoutHint.Id) is not { } hint)
            return null;
        var id = hint.Hint.Text;
        if (!BookmarkNames.IsId(id))
            diagnostics.Add(hint.Place.Report(ReferenceDiagnostics.BadId, id, BookmarkNames.LongestId));
        else if (!_ids.TryAdd(id, hint.Place))
            diagnostics.Add(hint.Place.Report(ReferenceDiagnostics.RepeatedId, id).WithRelated(_ids[id].Span, FirstId));
        else
            return id;
        return null;
    }

    private Caption? ReadCaption(BlockHints hints, CaptionPattern? pattern, ref int count, DiagnosticBag diagnostics)
    {
        if (hints.TakeText(LayoutHint.Caption) is not { } hint)
            return null;
        if (pattern is null)
        {
            diagnostics.Add(hint.Place.Report(HintDiagnostics.NoCaptionPattern, profile.Name).WithHint(AddCaptions with { Arguments = [profile.Name] }));
            // Its id is one all the same, and references to it are none of the author's slips.
            pattern = new CaptionPattern("", "");
        }
        count++;
        return new Caption(pattern.Before, count, pattern.After, hint.Prose, hint.Place) { Id = ReadId(hints, diagnostics) };
    }
}
