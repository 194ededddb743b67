namespace ReportGen.Core.Differences;

/// <summary>Recognises sentences that are gone at one place and stand, word for word, at another.</summary>
internal static class TextMoves
{
    /// <summary>Shorter texts, such as a lone figure, stand in many places by chance.</summary>
    private const int ShortestMoved = 12;

    private const double IsNearlyTheSame = 0.75;

    /// <summary>How many pairs of sentences are compared: where more are gone and new, what moved cannot be told from what was rewritten.</summary>
    private const long MostPairs = 40_000;

    /// <summary>The same changes; a removed and an added sentence of the same words are one that moved, where it stands now.</summary>
    public static IReadOnlyList<TextChange> Join(IReadOnlyList<TextChange> changes)
    {
        var removed = new Dictionary<string, Queue<TextChange>>(StringComparer.Ordinal);
        foreach (var change in changes)
        {
            if (change is { Kind: ChangeKind.Removed, Old: { } old } && CanMove(old))
                QueueOf(removed, old.Text).Enqueue(change);
        }
        var joined = new List<TextChange>(changes.Count);
        var gone = new HashSet<TextChange>(ReferenceEqualityComparer.Instance);
        foreach (var change in changes)
        {
            if (change is { Kind: ChangeKind.Added, New: { } now } && CanMove(now) && removed.TryGetValue(now.Text, out var queue) && queue.TryDequeue(out var from))
            {
                joined.Add(new TextChange(ChangeKind.Moved, from.OldSection, change.NewSection, from.Old, now));
                gone.Add(from);
            }
            else
            {
                joined.Add(change);
            }
        }
        joined.RemoveAll(gone.Contains);
        return JoinAlike(joined);
    }

    /// <summary>Of what is left, a removed and an added sentence that are nearly the same are one that moved and was changed.</summary>
    private static List<TextChange> JoinAlike(List<TextChange> changes)
    {
        var pairs = (long)changes.Count(change => change.Kind == ChangeKind.Added) * changes.Count(change => change.Kind == ChangeKind.Removed);
        for (var i = 0; i < changes.Count && pairs <= MostPairs; i++)
        {
            if (changes[i] is not { Kind: ChangeKind.Added, New: { } now } || !CanMove(now))
                continue;
            var from = MostAlike(changes, now);
            if (from is null)
                continue;
            var kind = from.Old is { } old && AreSameItem(old, now) ? ChangeKind.Moved : ChangeKind.Changed;
            changes[i] = new TextChange(kind, from.OldSection, changes[i].NewSection, from.Old, now);
            i -= changes.IndexOf(from) < i ? 1 : 0;
            changes.Remove(from);
        }
        var moves = changes.FindAll(change => change.Kind == ChangeKind.Moved);
        changes.RemoveAll(change => change.Kind == ChangeKind.Changed && moves.Exists(moved => TakesMarkOf(moved, change)));
        return changes;
    }

    /// <summary>Whether an item that moved gave its mark at the end to another item, and got that of the other: the other said the same all the time.</summary>
    private static bool TakesMarkOf(TextChange moved, TextChange change) =>
        moved is { Kind: ChangeKind.Moved, Old: { } from, New: { } now } && change is { Kind: ChangeKind.Changed, Old: { } before, New: { } after }
        && ReferenceEquals(moved.NewSection, change.NewSection) && ReferenceEquals(moved.OldSection, change.OldSection)
        && from.Text != now.Text && AreSameItem(before, after) && from.Text[^1] == after.Text[^1] && now.Text[^1] == before.Text[^1];

    /// <summary>Whether two texts differ in nothing but the mark behind an item of a list.</summary>
    private static bool AreSameItem(TextSentence old, TextSentence now) =>
        old.Text.Length > 1 && now.Text.Length > 1 && old.Text[^1] is ';' or ',' or '.' && now.Text[^1] is ';' or ',' or '.' && old.Text.AsSpan(0, old.Text.Length - 1).SequenceEqual(now.Text.AsSpan(0, now.Text.Length - 1));

    private static TextChange? MostAlike(List<TextChange> changes, TextSentence now)
    {
        var (best, found) = (IsNearlyTheSame, (TextChange?)null);
        foreach (var change in changes)
        {
            if (change is { Kind: ChangeKind.Removed, Old: { } old } && CanMove(old) && old.Unit == now.Unit && WordDifference.Likeness(old.Text, now.Text) is var likeness && likeness > best)
                (best, found) = (likeness, change);
        }
        return found;
    }

    private static bool CanMove(TextSentence sentence) => sentence.Unit != SentenceUnit.Heading && sentence.Text.Length >= ShortestMoved;

    private static Queue<TextChange> QueueOf(Dictionary<string, Queue<TextChange>> queues, string text)
    {
        if (!queues.TryGetValue(text, out var queue))
            queues.Add(text, queue = new Queue<TextChange>());
        return queue;
    }
}
