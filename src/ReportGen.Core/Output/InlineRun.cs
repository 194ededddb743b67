using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>A stretch of a line in one look: what both formats write.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Text">For <see cref="InlineRunKind.Text"/> and <see cref="InlineRunKind.Field"/> only; not empty there.</param>
/// <param name="IsStrong">Whether it is bold.</param>
/// <param name="IsEmphasized">Whether it is italic.</param>
/// <param name="Link">The link that it belongs to; null outside links.</param>
/// <param name="Footnote">The number of a footnote's mark.</param>
internal sealed record InlineRun(
    InlineRunKind Kind, string Text, bool IsStrong, bool IsEmphasized, LinkInline? Link = null, int Footnote = 0)
{
    /// <summary>Its other looks.</summary>
    public TextMarks Marks { get; init; }

    /// <summary>For <see cref="InlineRunKind.Field"/> only: what Word computes it by.</summary>
    public string Field { get; init; } = "";

    /// <summary>What it was made of, in order; a text run is the texts of these. Empty for text that is no part of a document.</summary>
    public IReadOnlyList<Inline> Parts { get; init; } = [];

    /// <summary>Where it comes from.</summary>
    public TextPlace Place => Parts[0].Place;

    /// <summary>Whether another run looks the same and belongs to the same link.</summary>
    public bool LooksLike(InlineRun other) =>
        IsStrong == other.IsStrong && IsEmphasized == other.IsEmphasized && Marks == other.Marks && ReferenceEquals(Link, other.Link);
}

/// <summary>What a run is.</summary>
internal enum InlineRunKind
{
    /// <summary>Characters.</summary>
    Text,

    /// <summary>Characters that Word can compute anew.</summary>
    Field,

    /// <summary>A line end of the source.</summary>
    SoftBreak,

    /// <summary>A line end that is printed.</summary>
    HardBreak,

    /// <summary>The mark of a footnote.</summary>
    Footnote,
}
