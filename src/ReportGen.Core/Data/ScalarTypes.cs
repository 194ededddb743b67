namespace ReportGen.Core.Data;

/// <summary>What each scalar is, as the schema decided: a side table, because the tree itself keeps every possible reading.</summary>
public sealed class ScalarTypes
{
    /// <summary>One for each set of kinds.</summary>
    private static readonly Decision[] Decisions = AllDecisions();

    private readonly Dictionary<DataScalar, Decision> _decisions = [];

    /// <summary>What a scalar is: what the schema said, or else what YAML 1.2 would read.</summary>
    /// <returns>One kind; a whole number is <see cref="ScalarKinds.Integer"/>.</returns>
    public ScalarKinds KindOf(DataScalar scalar) => scalar.Kinds == ScalarKinds.String
        ? ScalarKinds.String
        : PreferredOf(_decisions.TryGetValue(scalar, out var decision) ? decision.Kinds : scalar.Kinds);

    /// <summary>Whether the schema said what a scalar is.</summary>
    public bool IsDecided(DataScalar scalar) => _decisions.ContainsKey(scalar);

    /// <summary>The kind that YAML 1.2 would read among several.</summary>
    public static ScalarKinds PreferredOf(ScalarKinds kinds)
    {
        if ((kinds & ScalarKinds.Null) != 0)
            return ScalarKinds.Null;
        if ((kinds & ScalarKinds.Boolean) != 0)
            return ScalarKinds.Boolean;
        if ((kinds & ScalarKinds.Integer) != 0)
            return ScalarKinds.Integer;
        return (kinds & ScalarKinds.Number) != 0 ? ScalarKinds.Number : ScalarKinds.String;
    }

    /// <summary>Keeps only some of the kinds that are still possible; what would leave none is ignored.</summary>
    internal void Narrow(DataScalar scalar, ScalarKinds kinds)
    {
        var left = (_decisions.TryGetValue(scalar, out var decision) ? decision.Kinds : scalar.Kinds) & kinds;
        if (left != 0)
            _decisions[scalar] = Decisions[(int)left];
    }

    private static Decision[] AllDecisions()
    {
        var decisions = new Decision[2 * (int)ScalarKinds.Number];
        for (var i = 0; i < decisions.Length; i++)
            decisions[i] = new Decision((ScalarKinds)i);
        return decisions;
    }

    /// <summary>A class, so that the dictionary needs no code of its own at start-up.</summary>
    private sealed record Decision(ScalarKinds Kinds);
}
