using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Holds schemas against nodes: the parts that speak of the same node, and the way into lists and mappings.</summary>
internal sealed class SchemaEvaluator
{
    private const int MaxDepth = 400;
    private const int StepsOfAFile = 500_000;

    /// <summary>A valid file takes about one for five characters.</summary>
    private const int StepsOfACharacter = 10;

    private readonly FieldEvaluator _fields;
    private readonly ListEvaluator _lists;
    private readonly long _mostSteps;
    private long _steps;
    private int _depth;
    private int _conditions;
    private bool _isTelling;

    /// <param name="length">Characters of the file: what a sound one takes grows with it.</param>
    public SchemaEvaluator(int length)
    {
        _mostSteps = StepsOfAFile + ((long)StepsOfACharacter * length);
        _fields = new FieldEvaluator(this);
        _lists = new ListEvaluator(this);
    }

    /// <summary>Whether a schema that holds for the node wants to know what of it the others have looked at.</summary>
    public bool IsMarking { get; private set; }

    /// <summary>Holds a schema against a node that no other schema has spoken of.</summary>
    public SchemaResult Evaluate(JsonSchema schema, InstancePlace place, SchemaScope? scope)
    {
        var result = new SchemaResult();
        EvaluateBelow(schema, place, scope, result);
        return result;
    }

    /// <summary>The same for a node below that of a result, which takes what comes of it.</summary>
    public void EvaluateBelow(JsonSchema schema, InstancePlace place, SchemaScope? scope, SchemaResult result)
    {
        var wasMarking = IsMarking;
        IsMarking = false;
        Evaluate(schema, place, scope, place.Node is DataScalar scalar ? scalar.Kinds : 0, result);
        IsMarking = wasMarking;
    }

    /// <summary>Whether a schema holds for a value that is a text to all readers, as most are, so that there is nothing to tell or to note.</summary>
    /// <returns>False also where that cannot be told quickly.</returns>
    public bool HoldsForText(JsonSchema schema, DataScalar scalar)
    {
        var plan = schema.Plan.Text;
        if (scalar.Kinds != ScalarKinds.String || PlainScalars.MayBeReadOtherwise(scalar) || _depth + plan.Depth > MaxDepth
            || _steps + plan.Depth > _mostSteps || !plan.Holds(scalar.Text))
            return false;
        _steps += plan.Depth;
        return true;
    }

    /// <summary>Holds one more schema against a node.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="place">The node.</param>
    /// <param name="scope">The schemas that lead here.</param>
    /// <param name="kinds">What the scalar can still be, by the schemas around this one; 0 for others.</param>
    /// <param name="result">Takes what comes of it.</param>
    public void Evaluate(JsonSchema schema, InstancePlace place, SchemaScope? scope, ScalarKinds kinds, SchemaResult result)
    {
        if (_steps++ > _mostSteps || _depth > MaxDepth)
        {
            result.Add(Finding(SchemaDiagnostics.TooMuchToCheck.At(place.Span), place, "$ref"));
            return;
        }
        _depth++;
        if (schema.Constant is null)
            EvaluateKeywords(schema, place, SchemaScope.Enter(scope, schema), kinds, result);
        else if (schema.Constant == false)
            result.Add(Finding(SchemaDiagnostics.Forbidden.At(place.Span, place.Subject), place, "false"));
        _depth--;
    }

    /// <summary>Whether it is only asked whether a schema holds: why not is told to nobody, so no words are looked for.</summary>
    public bool IsAsking => _conditions > 0;

    /// <summary>A finding about a node.</summary>
    public static SchemaFinding Finding(Diagnostic diagnostic, InstancePlace place, string keyword) =>
        new(diagnostic, place.Node, keyword, place.Depth);

    private void EvaluateKeywords(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        if (!schema.Plan.IsApart)
        {
            EvaluateOwn(schema, place, scope, kinds, result);
            return;
        }
        // Both speak of what came of this schema alone.
        var isRestAsked = schema.Fields?.Unevaluated is not null || schema.List?.Unevaluated is not null;
        var wasMarking = IsMarking;
        IsMarking |= isRestAsked;
        var own = new SchemaResult();
        EvaluateOwn(schema, place, scope, kinds, own);
        EvaluateRest(schema, place, scope, own);
        IsMarking = wasMarking;
        result.Merge(own, IsMarking);
    }

    private void EvaluateOwn(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        if (place.Node is DataScalar scalar)
            kinds = Narrow(schema, scalar, kinds, result);
        if (EvaluateType(schema, place, kinds, result))
            EvaluateValue(schema, place, scope, kinds, result);
        if (schema.Plan.HasParts)
            EvaluateParts(schema, place, scope, kinds, result);
    }

    private void EvaluateRest(JsonSchema schema, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        if (place.Node is DataMapping mapping && schema.Fields?.Unevaluated is not null)
            _fields.EvaluateRest(schema, mapping, place, scope, result);
        if (place.Node is DataSequence list && schema.List?.Unevaluated is not null)
            _lists.EvaluateRest(schema.List.Unevaluated, list, place, scope, result);
        if (schema.Messages is not null)
            OwnMessages.Apply(schema.Messages, place.Node, result);
    }

    private static ScalarKinds Narrow(JsonSchema schema, DataScalar scalar, ScalarKinds kinds, SchemaResult result)
    {
        var left = kinds & DataTypes.KindsOf(schema.PossibleTypes);
        if (left == 0)
            return kinds;
        if (schema.PossibleTypes != SchemaTypes.Any && PlainScalars.MayBeReadOtherwise(scalar))
            result.Read(scalar, left);
        return left;
    }

    private bool EvaluateType(JsonSchema schema, InstancePlace place, ScalarKinds kinds, SchemaResult result)
    {
        var types = place.Node is DataScalar ? DataTypes.Of(kinds) : DataTypes.Of(place.Node);
        if ((schema.Types & types) != 0)
            return true;
        if (IsAsking)
            result.Refuse();
        else
            result.Add(TypeFinding(place, schema.Types, kinds));
        return false;
    }

    /// <summary>Tells that a node is of a type that is not allowed.</summary>
    public static SchemaFinding TypeFinding(InstancePlace place, SchemaTypes wanted, ScalarKinds kinds)
    {
        var words = SchemaWords.Of(wanted);
        if (place.Node is DataScalar { Text.Length: 0, Style: ScalarStyle.Plain })
            return Finding(SchemaDiagnostics.EmptyValue.At(place.Span, place.Subject, words), place, "type");
        return Finding(SchemaDiagnostics.WrongType.At(place.Span, place.Subject, words, SchemaWords.Describe(place.Node, kinds)).WithHint(TypeHints.For(place.Node, wanted)), place, "type");
    }

    private void EvaluateValue(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        if (schema.Values is not null && !ValueEvaluator.Fits(schema.Values, place, kinds, result))
            RefuseValue(schema.Values, place, result);
        else if (place.Node is DataScalar scalar)
            ValueEvaluator.EvaluateScalar(schema, scalar, place, kinds, result);
        if (place.Node is DataMapping mapping && schema.Fields is not null)
            _fields.Evaluate(schema, mapping, place, scope, result);
        if (place.Node is DataSequence list && schema.List is not null)
            _lists.Evaluate(schema.List, list, place, scope, result);
    }

    private void RefuseValue(IReadOnlyList<DataNode> values, InstancePlace place, SchemaResult result)
    {
        if (IsAsking)
            result.Refuse();
        else
            result.Add(ValueEvaluator.Refuse(values, place));
    }

    private void EvaluateParts(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        if (schema.Reference is not null)
            Evaluate(schema.Reference, place, scope, kinds, result);
        if (schema.DynamicReference is not null)
            Evaluate(scope.Resolve(schema.DynamicReference), place, scope, kinds, result);
        var plan = schema.Plan;
        foreach (var part in plan.AllOf)
            Evaluate(part, place, scope, kinds, result);
        if (plan.AnyOf.Length > 0)
            EvaluateAnyOf(plan.AnyOf, place, scope, kinds, result);
        if (plan.OneOf.Length > 0)
            EvaluateOneOf(plan.OneOf, place, scope, kinds, result);
        if (schema.If is not null)
            EvaluateCondition(schema, place, scope, kinds, result);
        if (schema.Not is not null && Ask(schema.Not, place, scope, kinds).Holds)
            result.Add(Finding(SchemaDiagnostics.Forbidden.At(place.Span, place.Subject), place, "not"));
    }

    /// <summary>Evaluates a schema of which only matters whether it holds, and what it looked at then.</summary>
    private SchemaResult Ask(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds)
    {
        _conditions++;
        var result = EvaluateApart(schema, place, scope, kinds);
        _conditions--;
        return result;
    }

    private SchemaResult EvaluateApart(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds)
    {
        var result = new SchemaResult();
        Evaluate(schema, place, scope, kinds, result);
        return result;
    }

    private void EvaluateAnyOf(
        JsonSchema[] branches, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        var results = EvaluateBranches(branches, place, scope, kinds);
        var holds = false;
        foreach (var branch in results)
        {
            holds |= branch.Holds;
            if (branch.Holds)
                result.MergeHolding(branch, IsMarking);
        }
        if (!holds)
            MergeFailed(branches, results, place, kinds, "anyOf", result);
    }

    private void EvaluateOneOf(
        JsonSchema[] branches, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        var results = EvaluateBranches(branches, place, scope, kinds);
        var holding = new List<string>();
        for (var i = 0; i < branches.Length; i++)
        {
            if (!results[i].Holds)
                continue;
            result.MergeHolding(results[i], IsMarking);
            holding.Add(InstancePlace.TitleOf(branches[i]) ?? SchemaWords.Of(i + 1));
        }
        if (holding.Count == 0)
            MergeFailed(branches, results, place, kinds, "oneOf", result);
        else if (holding.Count > 1)
            result.Add(Finding(
                SchemaDiagnostics.SeveralForms.At(place.Span, place.Subject, SchemaWords.ListOf(holding)), place, "oneOf"));
    }

    private void MergeFailed(JsonSchema[] branches, SchemaResult[] results, InstancePlace place, ScalarKinds kinds, string keyword, SchemaResult result)
    {
        if (IsAsking)
            result.Refuse();
        else
            result.Merge(BranchChoice.Choose(branches, results, place, kinds, keyword), IsMarking);
    }

    /// <summary>Evaluates all branches; why one does not hold is only looked for when none does, since one nearly always will.</summary>
    private SchemaResult[] EvaluateBranches(
        JsonSchema[] branches, InstancePlace place, SchemaScope scope, ScalarKinds kinds)
    {
        var results = new SchemaResult[branches.Length];
        // Once words are looked for, the branches below are not asked first: each level would double the work.
        if (_isTelling && !IsAsking)
        {
            Tell(branches, results, place, scope, kinds);
            return results;
        }
        var (steps, holds) = (_steps, false);
        for (var i = 0; i < results.Length; i++)
        {
            results[i] = Ask(branches[i], place, scope, kinds);
            holds |= results[i].Holds;
        }
        if (holds || IsAsking)
            return results;
        (_isTelling, _steps) = (true, steps);
        Tell(branches, results, place, scope, kinds);
        _isTelling = false;
        return results;
    }

    private void Tell(JsonSchema[] branches, SchemaResult[] results, InstancePlace place, SchemaScope scope, ScalarKinds kinds)
    {
        for (var i = 0; i < results.Length; i++)
            results[i] = EvaluateApart(branches[i], place, scope, kinds);
    }

    private void EvaluateCondition(JsonSchema schema, InstancePlace place, SchemaScope scope, ScalarKinds kinds, SchemaResult result)
    {
        var condition = schema.If is null ? new SchemaResult() : Ask(schema.If, place, scope, kinds);
        if (condition.Holds)
            result.MergeHolding(condition, IsMarking);
        var consequence = condition.Holds ? schema.Then : schema.Else;
        if (consequence is not null)
            Evaluate(consequence, place, scope, kinds, result);
    }
}
