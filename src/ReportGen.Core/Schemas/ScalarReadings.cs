using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Schemas;

/// <summary>How schemas that hold read scalars, one scalar perhaps several times.</summary>
internal sealed class ScalarReadings
{
    private const int Settled = 1 << 8;

    private readonly List<DataScalar> _scalars = [];

    /// <summary>The kinds of each, with <see cref="Settled"/>: numbers side by side are no objects to be collected.</summary>
    private readonly OffsetList _kinds = new();

    public int Count => _scalars.Count;

    /// <summary>Adds a reading.</summary>
    /// <param name="kinds">What the scalar can be.</param>
    /// <param name="isSettled">Whether the schema also allows what a reader without it would take the scalar for, so that nobody needs a warning.</param>
    public void Add(DataScalar scalar, ScalarKinds kinds, bool isSettled)
    {
        _scalars.Add(scalar);
        _kinds.Add((int)kinds | (isSettled ? Settled : 0));
    }

    public void AddRange(ScalarReadings others)
    {
        for (var i = 0; i < others.Count; i++)
            Add(others.ScalarAt(i), others.KindsAt(i), others.IsSettledAt(i));
    }

    public DataScalar ScalarAt(int index) => _scalars[index];

    public ScalarKinds KindsAt(int index) => (ScalarKinds)(_kinds[index] & ~Settled);

    public bool IsSettledAt(int index) => (_kinds[index] & Settled) != 0;
}
