namespace ReportGen.Core.Figures;

/// <summary>Lists of tokens for one report after another, so that their room is made once.</summary>
internal sealed class FigureTokenStore
{
    /// <summary>Most reports need no more; of a long text no list is kept that no figure needs.</summary>
    private const int MostKept = 8;

    private readonly List<FigureTokens> _all = [];
    private int _taken;

    /// <summary>Begins a report: nobody looks at the tokens of the one before any more.</summary>
    public void Begin() => _taken = 0;

    /// <summary>An empty list that nobody else has.</summary>
    /// <param name="capacity">How many tokens there may be.</param>
    public FigureTokens Take(int capacity)
    {
        if (_taken == MostKept)
            return new FigureTokens(capacity);
        if (_taken == _all.Count)
            _all.Add(new FigureTokens(capacity));
        return _all[_taken++];
    }
}
