using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Holds the keywords about lists against one.</summary>
internal sealed class ListEvaluator(SchemaEvaluator evaluator)
{
    public void Evaluate(ListRules rules, DataSequence list, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        var count = list.ItemSpan.Length;
        var isCountWrong = count < rules.MinItems || count > rules.MaxItems;
        if (isCountWrong)
            ReportCount(rules, count, place, result);
        var first = rules.First.Count;
        for (var i = 0; i < count; i++)
        {
            var schema = i < first ? rules.First[i] : rules.Items;
            if (schema is not null)
                EvaluateItem(schema, list, i, place, scope, result);
        }
        if (rules.UniqueItems)
            ReportDuplicates(list, place, result);
        if (rules.Contains is not null)
            EvaluateContains(rules, rules.Contains, list, place, scope, isCountWrong, result);
    }

    /// <summary>Holds <c>unevaluatedItems</c> against the items that nothing else has spoken of.</summary>
    public void EvaluateRest(JsonSchema schema, DataSequence list, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        for (var i = 0; i < list.Items.Count; i++)
        {
            if (!result.HasItem(i))
                EvaluateItem(schema, list, i, place, scope, result);
        }
    }

    private void EvaluateItem(JsonSchema schema, DataSequence list, int index, InstancePlace place, SchemaScope scope, SchemaResult result)
    {
        if (evaluator.IsMarking)
            result.MarkItem(index);
        var node = list.ItemSpan[index];
        if (node is DataScalar scalar && evaluator.HoldsForText(schema, scalar))
            return;
        var item = place.Item(node, index, schema);
        if (schema.Constant == false)
            result.Add(SchemaEvaluator.Finding(SchemaDiagnostics.SurplusItem.At(item.Span, place.Subject), item, "items"));
        else
            evaluator.EvaluateBelow(schema, item, scope, result);
    }

    private static void ReportCount(ListRules rules, int count, InstancePlace place, SchemaResult result)
    {
        var isFewer = count < rules.MinItems;
        var bound = rules.MinItems == rules.MaxItems ? SchemaWords.Bound(rules.MinItems, rules.MaxItems)
            : isFewer ? SchemaWords.Bound(rules.MinItems, null) : SchemaWords.Bound(null, rules.MaxItems);
        var noun = rules.Items is null ? null : InstancePlace.NounOf(rules.Items);
        AddCount(place, count, noun, bound, isFewer ? "minItems" : "maxItems", result);
    }

    private static void AddCount(InstancePlace place, int count, LocalizedText? noun, LocalizedText bound, string keyword, SchemaResult result) =>
        result.Add(SchemaEvaluator.Finding(
            SchemaDiagnostics.WrongCount.At(place.Span, place.Subject, SchemaWords.Count(count, noun ?? SchemaWords.Items), bound), place, keyword));

    private void EvaluateContains(
        ListRules rules, JsonSchema contains, DataSequence list, InstancePlace place, SchemaScope scope, bool isCountWrong, SchemaResult result)
    {
        var count = 0;
        for (var i = 0; i < list.Items.Count; i++)
        {
            var item = evaluator.Evaluate(contains, place.Item(list.Items[i], i, contains), scope);
            if (!item.Holds)
                continue;
            count++;
            if (evaluator.IsMarking)
                result.MarkItem(i);
        }
        if (isCountWrong || (count >= rules.MinContains && !(count > rules.MaxContains)))
            return;
        var isFewer = count < rules.MinContains;
        var bound = rules.MinContains == rules.MaxContains ? SchemaWords.Bound(rules.MinContains, rules.MaxContains)
            : isFewer ? SchemaWords.Bound(rules.MinContains, null) : SchemaWords.Bound(null, rules.MaxContains);
        AddCount(place, count, InstancePlace.NounOf(contains), bound, isFewer ? "minContains" : "maxContains", result);
    }

    /// <summary>A quick look that most lists pass: a few ids.</summary>
    private static bool AreShortTextsThatDiffer(ReadOnlySpan<DataNode> items)
    {
        const int few = 20;
        for (var i = 0; i < items.Length; i++)
        {
            if (i == few || items[i] is not DataScalar scalar || ScalarTypes.PreferredOf(scalar.Kinds) != ScalarKinds.String)
                return false;
            for (var j = 0; j < i; j++)
            {
                if (items[j] is DataScalar other && other.Text == scalar.Text)
                    return false;
            }
        }
        return true;
    }

    private static void ReportDuplicates(DataSequence list, InstancePlace place, SchemaResult result)
    {
        if (AreShortTextsThatDiffer(list.ItemSpan))
            return;
        var seen = new Dictionary<string, DataNode>();
        foreach (var item in list.ItemSpan)
        {
            var key = DataEquality.KeyOf(item);
            if (seen.TryAdd(key, item))
                continue;
            var diagnostic = SchemaDiagnostics.DuplicateItem.At(item.Span, SchemaWords.ValueOf(item), place.Subject)
                .WithRelated(seen[key].Span, new LocalizedText("it stands here first", "phần tử này đã có ở đây"));
            result.Add(new SchemaFinding(diagnostic, place.Node, "uniqueItems", place.Depth));
        }
    }
}
