using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>What came of holding a schema against a node: findings, and what of the node was looked at.</summary>
internal sealed class SchemaResult
{
    private List<SchemaFinding>? _findings;
    private ScalarReadings? _readings;
    private HashSet<string>? _fields;
    private bool[] _items = [];

    /// <summary>Whether the schema holds.</summary>
    public bool Holds => _findings is null;

    /// <summary>Why it does not hold; empty when it does.</summary>
    public IReadOnlyList<SchemaFinding> Findings => _findings ?? [];

    /// <summary>How scalars were read.</summary>
    public ScalarReadings Readings => _readings ??= new ScalarReadings();

    public void Add(SchemaFinding finding) => (_findings ??= []).Add(finding);

    /// <summary>Notes that the schema does not hold, where nobody asks why.</summary>
    public void Refuse() => _findings ??= [];

    /// <summary>Does not hold where another does not, and for its reasons.</summary>
    public void AddFindings(SchemaResult other)
    {
        if (other._findings is not null)
            (_findings ??= []).AddRange(other._findings);
    }

    public void Replace(int index, SchemaFinding finding)
    {
        if (_findings is not null)
            _findings[index] = finding;
    }

    public void RemoveAt(int index) => _findings?.RemoveAt(index);

    public void Read(DataScalar scalar, ScalarKinds kinds, bool isSettled = false) =>
        Readings.Add(scalar, kinds, isSettled);

    public void MarkField(string name) => (_fields ??= []).Add(name);

    public void MarkItem(int index)
    {
        if (index >= _items.Length)
            _items = Grown(_items, Math.Max(index + 1, _items.Length * 2));
        _items[index] = true;
    }

    public bool HasField(string name) => _fields is not null && _fields.Contains(name);

    public bool HasItem(int index) => index < _items.Length && _items[index];

    /// <summary>Takes over all of a schema that holds, or must hold, for the same node.</summary>
    /// <param name="withMarks">Whether somebody asks what it looked at.</param>
    public void Merge(SchemaResult other, bool withMarks)
    {
        AddFindings(other);
        MergeHolding(other, withMarks);
    }

    /// <summary>Takes over what a schema made of the same node, without its findings.</summary>
    public void MergeHolding(SchemaResult other, bool withMarks)
    {
        if (other._readings is not null)
            Readings.AddRange(other._readings);
        if (!withMarks)
            return;
        if (other._fields is not null)
            (_fields ??= []).UnionWith(other._fields);
        for (var i = other._items.Length - 1; i >= 0; i--)
        {
            if (other._items[i])
                MarkItem(i);
        }
    }

    private static bool[] Grown(bool[] marks, int length)
    {
        var grown = new bool[length];
        Array.Copy(marks, grown, marks.Length);
        return grown;
    }
}
