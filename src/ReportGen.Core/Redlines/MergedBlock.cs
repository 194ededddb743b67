namespace ReportGen.Core.Redlines;

/// <summary>A unit of a redline.</summary>
/// <param name="Revision">The side that what it holds stands on.</param>
/// <param name="Old">As it was; null when it is inserted.</param>
/// <param name="New">As it is; null when it is deleted.</param>
internal sealed record MergedBlock(Revision Revision, BlockUnit? Old, BlockUnit? New)
{
    /// <summary>The side that the mark at the end of the paragraph stands on.</summary>
    public Revision Mark { get; init; } = Revision;

    /// <summary>The paragraph whose look the mark had.</summary>
    public BlockUnit? MarkOld { get; init; } = Old;

    /// <summary>The paragraph whose look the mark has.</summary>
    public BlockUnit? MarkNew { get; init; } = New;

    /// <summary>Whether a new mark may stand for a change of the look of the mark: a paragraph follows that can take what stands before the mark that goes.</summary>
    public bool IsBeforeText { get; init; }

    /// <summary>The unit itself, as it is or else was.</summary>
    public BlockUnit Unit => New ?? Old ?? throw new InvalidOperationException("A unit stands on a side.");
}
