using ReportGen.Core.Data;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Proofing;

/// <summary>
/// The texts of earlier reports that had no finding, so that sentences which many reports share are read once. It keeps the latest of them,
/// as many as a book has, not a number that grows with that of the reports.
/// </summary>
internal sealed class CleanTexts
{
    /// <summary>Of the latest texts, in characters; as many are kept of those before.</summary>
    private const int MostCharacters = 250_000;

    private readonly HashSet<string>[] _latest = NewSets();
    private readonly HashSet<string>[] _earlier = NewSets();
    private DataNode? _lexicon;
    private int _length;

    /// <summary>Tells that another report begins.</summary>
    /// <param name="lexicon">Its lexicon; null for none. With another than before nothing is known.</param>
    public void Begin(DataNode? lexicon)
    {
        if (!IsSame(lexicon))
        {
            Array.ForEach(_latest, set => set.Clear());
            Array.ForEach(_earlier, set => set.Clear());
            _length = 0;
        }
        _lexicon = lexicon;
    }

    /// <summary>Whether a text had no finding.</summary>
    public bool Contains(string text, TextForm form)
    {
        if (_latest[(int)form].Contains(text))
            return true;
        if (!_earlier[(int)form].Contains(text))
            return false;
        Add(text, form);
        return true;
    }

    /// <summary>Notes a text without a finding.</summary>
    public void Add(string text, TextForm form)
    {
        if (!_latest[(int)form].Add(text))
            return;
        _length += text.Length;
        if (_length > MostCharacters)
            ForgetEarlier();
    }

    private void ForgetEarlier()
    {
        for (var i = 0; i < _latest.Length; i++)
        {
            (_latest[i], _earlier[i]) = (_earlier[i], _latest[i]);
            _latest[i].Clear();
        }
        _length = 0;
    }

    private bool IsSame(DataNode? lexicon) =>
        ReferenceEquals(lexicon, _lexicon) || (lexicon is not null && _lexicon is not null && DataEquality.CanBe(lexicon, _lexicon));

    private static HashSet<string>[] NewSets()
    {
        var sets = new HashSet<string>[(int)TextForm.Template];
        for (var i = 0; i < sets.Length; i++)
            sets[i] = new HashSet<string>(StringComparer.Ordinal);
        return sets;
    }
}
