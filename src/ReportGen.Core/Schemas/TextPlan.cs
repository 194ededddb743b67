using ReportGen.Core.Data;

namespace ReportGen.Core.Schemas;

/// <summary>What a schema, with those that it refers to, asks of a plain text: made once, so that no keyword is looked for at each of very many texts.</summary>
internal sealed class TextPlan
{
    private const int DeepestReferences = 20;

    private readonly List<JsonSchema> _asking = [];
    private readonly bool _isKnown = true;

    /// <param name="schema">Linked.</param>
    public TextPlan(JsonSchema schema)
    {
        for (var asked = schema; asked is not null && _isKnown; asked = asked.Reference)
        {
            Depth++;
            _isKnown = IsOfOneValue(asked) && Depth <= DeepestReferences;
            if (asked.Values is not null || asked.Format is not null || asked.Text is not null)
                _asking.Add(asked);
        }
    }

    /// <summary>How many schemas it stands for.</summary>
    public int Depth { get; }

    /// <summary>Whether all that is asked of a text is fulfilled.</summary>
    /// <returns>False also where more is asked than a plan knows of.</returns>
    public bool Holds(string text)
    {
        if (!_isKnown)
            return false;
        for (var i = 0; i < _asking.Count; i++)
        {
            if (!Holds(_asking[i], text))
                return false;
        }
        return true;
    }

    /// <summary>Whether texts are allowed, and only keywords about single values say which.</summary>
    private static bool IsOfOneValue(JsonSchema schema) => schema.Constant != false && (schema.Types & SchemaTypes.String) != 0
        && schema is { DynamicReference: null, AllOf.Count: 0, AnyOf.Count: 0, OneOf.Count: 0, If: null, Not: null };

    private static bool Holds(JsonSchema schema, string text) => (schema.Values is null || IsOneOf(schema.Values, text))
        && ValueEvaluator.HasFormat(schema, text)
        && (schema.Text is not { } rules || (ValueEvaluator.HasLength(rules, text) && rules.Pattern?.IsFoundIn(text) != false));

    private static bool IsOneOf(IReadOnlyList<DataNode> values, string text)
    {
        for (var i = 0; i < values.Count; i++)
        {
            if (values[i] is DataScalar value && value.Text == text && ScalarTypes.PreferredOf(value.Kinds) == ScalarKinds.String)
                return true;
        }
        return false;
    }
}
