using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>What each scalar is, as the schema decided: a side table, because the tree itself keeps every possible reading.</summary>
public sealed class ScalarTypes
{
    /// <summary>Most files have fewer nodes.</summary>
    private const int CharactersOfNode = 32;

    /// <summary>One for each set of kinds.</summary>
    private static readonly Decision[] Decisions = AllDecisions();

    /// <summary>Of scalars that have no number.</summary>
    private Dictionary<DataScalar, Decision>? _decisions;

    /// <summary>Of the others, by their numbers; 0 where nothing was decided.</summary>
    private byte[] _numbered = [];

    /// <summary>Whose numbers these are: those of the first file that something is decided of.</summary>
    private SourceFile? _file;

    /// <summary>What a scalar is: what the schema said, or else what YAML 1.2 would read.</summary>
    /// <returns>One kind; a whole number is <see cref="ScalarKinds.Integer"/>.</returns>
    public ScalarKinds KindOf(DataScalar scalar) => scalar.Kinds == ScalarKinds.String
        ? ScalarKinds.String
        : PreferredOf(DecidedOf(scalar) is not 0 and var decided ? decided : scalar.Kinds);

    /// <summary>Whether the schema said what a scalar is.</summary>
    public bool IsDecided(DataScalar scalar) => DecidedOf(scalar) != 0;

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
        var left = (DecidedOf(scalar) is not 0 and var decided ? decided : scalar.Kinds) & kinds;
        if (left == 0)
            return;
        if (scalar.Number > 0)
            _file ??= scalar.File;
        if (!IsNumbered(scalar))
        {
            (_decisions ??= [])[scalar] = Decisions[(int)left];
            return;
        }
        if (scalar.Number >= _numbered.Length)
            Array.Resize(ref _numbered, Math.Max(2 * _numbered.Length, scalar.Number + 16 + (scalar.File.Text.Length / CharactersOfNode)));
        _numbered[scalar.Number] = (byte)left;
    }

    private bool IsNumbered(DataScalar scalar) => scalar.Number > 0 && scalar.File == _file;

    private ScalarKinds DecidedOf(DataScalar scalar)
    {
        if (!IsNumbered(scalar))
            return _decisions is not null && _decisions.TryGetValue(scalar, out var decision) ? decision.Kinds : 0;
        return scalar.Number < _numbered.Length ? (ScalarKinds)_numbered[scalar.Number] : 0;
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
