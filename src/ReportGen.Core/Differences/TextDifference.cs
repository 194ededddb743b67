namespace ReportGen.Core.Differences;

/// <summary>Compares two texts: section with section, sentence with sentence, word with word.</summary>
internal sealed class TextDifference
{
    private readonly List<TextChange> _changes = [];
    private readonly ReportText _old;
    private readonly ReportText _now;
    private readonly int[] _partners;
    private readonly HashSet<int> _inPlace;

    private TextDifference(ReportText old, ReportText now)
    {
        (_old, _now) = (old, now);
        _partners = SectionMatch.Of(old.Sections, now.Sections);
        _inPlace = Alignment.Ascending(_partners, WeightOf);
    }

    /// <summary>All differences, in the order of the new text; what is gone stands where it was.</summary>
    public static IReadOnlyList<TextChange> Of(ReportText old, ReportText now)
    {
        var difference = new TextDifference(old, now);
        difference.Compare();
        return TextMoves.Join(difference._changes);
    }

    private void Compare()
    {
        var oldOf = new int[_now.Sections.Count];
        Array.Fill(oldOf, -1);
        for (var i = 0; i < _partners.Length; i++)
        {
            if (_partners[i] >= 0)
                oldOf[_partners[i]] = i;
        }
        for (var j = 0; j < _now.Sections.Count; j++)
        {
            if (oldOf[j] < 0)
                AddWhole(_now.Sections[j], ChangeKind.Added);
            else
                CompareSections(oldOf[j], j, isMoved: !_inPlace.Contains(oldOf[j]));
        }
    }

    /// <summary>Of two sections that change places, the shorter one moved; what stands before the first heading never does, though it may be empty.</summary>
    private int WeightOf(int oldIndex) => Math.Max(1, _old.Sections[oldIndex].Sentences.Count);

    private void CompareSections(int oldIndex, int newIndex, bool isMoved)
    {
        var (old, now) = (_old.Sections[oldIndex], _now.Sections[newIndex]);
        if (isMoved && !FollowsParent(oldIndex, newIndex))
            _changes.Add(new TextChange(ChangeKind.Moved, old, now, old.Sentences[0], now.Sentences[0]));
        else if (old.Number != now.Number)
            _changes.Add(new TextChange(ChangeKind.Renumbered, old, now, old.Sentences[0], now.Sentences[0]));
        CompareSentences(old, now);
        AddRemoved(oldIndex + 1);
    }

    /// <summary>Whether a section stands at another place only because the one that it belongs to does.</summary>
    private bool FollowsParent(int oldIndex, int newIndex)
    {
        if (_old.Sections[oldIndex].Parent is not { } oldParent || _now.Sections[newIndex].Parent is not { } newParent)
            return false;
        for (var i = 0; i < _partners.Length; i++)
        {
            if (ReferenceEquals(_old.Sections[i], oldParent))
                return _partners[i] >= 0 && ReferenceEquals(_now.Sections[_partners[i]], newParent) && !_inPlace.Contains(i);
        }
        return false;
    }

    /// <summary>What is gone is shown behind the section that it stood behind.</summary>
    private void AddRemoved(int from)
    {
        for (var i = from; i < _partners.Length && _partners[i] < 0; i++)
            AddWhole(_old.Sections[i], ChangeKind.Removed);
    }

    private void AddWhole(TextSection section, ChangeKind kind)
    {
        foreach (var sentence in section.Sentences)
            _changes.Add(kind == ChangeKind.Added ? new TextChange(kind, null, section, null, sentence) : new TextChange(kind, section, null, sentence, null));
    }

    private void CompareSentences(TextSection old, TextSection now)
    {
        var partners = Alignment.Of(TextsOf(old), TextsOf(now));
        SentencePairs.Add(old.Sentences, now.Sentences, partners);
        var j = 0;
        for (var i = 0; i <= partners.Length; i++)
        {
            var partner = i < partners.Length ? partners[i] : now.Sentences.Count;
            if (partner < 0)
            {
                _changes.Add(new TextChange(ChangeKind.Removed, old, null, old.Sentences[i], null));
                continue;
            }
            for (; j < partner; j++)
                _changes.Add(new TextChange(ChangeKind.Added, null, now, null, now.Sentences[j]));
            j = partner + 1;
            if (i < partners.Length && old.Sentences[i].Text != now.Sentences[partner].Text)
                _changes.Add(new TextChange(ChangeKind.Changed, old, now, old.Sentences[i], now.Sentences[partner]));
        }
    }

    private static List<string> TextsOf(TextSection section)
    {
        var texts = new List<string>(section.Sentences.Count);
        foreach (var sentence in section.Sentences)
            texts.Add((char)('a' + (int)sentence.Unit) + sentence.Text);
        return texts;
    }
}
