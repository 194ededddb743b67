namespace ReportGen.Core.Differences;

/// <summary>One difference between two texts.</summary>
/// <param name="Kind">What became of it.</param>
/// <param name="OldSection">Where it stood; null for what was added.</param>
/// <param name="NewSection">Where it stands; null for what was removed.</param>
/// <param name="Old">As it was; null for what was added.</param>
/// <param name="New">As it is; null for what was removed.</param>
internal sealed record TextChange(ChangeKind Kind, TextSection? OldSection, TextSection? NewSection, TextSentence? Old, TextSentence? New)
{
    /// <summary>The words of a changed sentence; of any other, the whole of it.</summary>
    public IReadOnlyList<WordPiece> Words { get; } = WordsOf(Kind, Old, New);

    /// <summary>Whether it stands at another place.</summary>
    public bool IsElsewhere =>
        Kind == ChangeKind.Moved || Kind == ChangeKind.Changed && Unit != SentenceUnit.Heading && !AreOne(OldSection, NewSection);

    /// <summary>What it is.</summary>
    public SentenceUnit Unit => (New ?? Old)?.Unit ?? SentenceUnit.Sentence;

    /// <summary>The section to show it in.</summary>
    public TextSection Section => NewSection ?? OldSection ?? throw new InvalidOperationException("A change stands in a section.");

    /// <summary>A section whose heading was reworded has its old number still, or else its old title.</summary>
    private static bool AreOne(TextSection? old, TextSection? now) => old is not null && now is not null && (old.Title == now.Title || old.Number == now.Number && old.Level == now.Level);

    private static IReadOnlyList<WordPiece> WordsOf(ChangeKind kind, TextSentence? old, TextSentence? now) => (kind, old, now) switch
    {
        (ChangeKind.Changed, not null, not null) => WordDifference.Of(old.Text, now.Text),
        (_, not null, null) => [new WordPiece(WordKind.Old, old.Text, 0)],
        (ChangeKind.Added, _, not null) => [new WordPiece(WordKind.New, now.Text, 0)],
        (_, _, not null) => [new WordPiece(WordKind.Same, now.Text, 0)],
        _ => [],
    };
}

/// <summary>What became of a sentence.</summary>
internal enum ChangeKind
{
    /// <summary>Its words changed.</summary>
    Changed,

    /// <summary>It is new.</summary>
    Added,

    /// <summary>It is gone.</summary>
    Removed,

    /// <summary>It stands at another place, word for word; a heading with all of its section.</summary>
    Moved,

    /// <summary>A heading has another number, because of other sections.</summary>
    Renumbered,
}
