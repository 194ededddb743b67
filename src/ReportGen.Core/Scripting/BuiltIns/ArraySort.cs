using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>
/// Ascending, equal elements in their old order, nulls first. All keys must be of one kind: numbers, texts, dates, time spans or truth
/// values. Texts compare without case, then by code point; <c>vn.sort</c> knows the Vietnamese alphabet.
/// </summary>
internal static class ArraySort
{
    public static ScriptValue Sort(Call call) => Sort(call, static (a, b) => CompareTexts(a, b));

    public static ScriptValue SortVietnamese(Call call) => Sort(call, static (a, b) => Collation.Compare(a, b));

    private static ScriptList Sort(Call call, Comparison<string> compareTexts)
    {
        var list = call.List(0);
        var member = call.Text(1);
        var entries = new List<Entry>();
        foreach (var item in list.Copy(call))
            entries.Add(new Entry(item, member.Length == 0 ? item : ElementMember.Read(call, item, member, entries.Count), entries.Count));

        CheckKinds(call, entries);
        // A sort compares about n log n times, and texts of 16 characters and more cost more than a step.
        call.Spend(entries.Count * (long)(1 + Math.Log2(1 + entries.Count)));
        entries.Sort((a, b) => CompareEntries(a, b, compareTexts));

        var sorted = new List<ScriptValue>(entries.Count);
        foreach (var entry in entries)
            sorted.Add(entry.Item);
        return new ScriptList(sorted, Origins.Union(list.Origins, call.Arguments[1].Origins));
    }

    private static void CheckKinds(Call call, List<Entry> entries)
    {
        ScriptKind? kind = null;
        foreach (var entry in entries)
        {
            if (entry.Key is ScriptNull)
                continue;
            if (entry.Key is ScriptList or ScriptRange or ScriptObject or ScriptFunction)
                throw NotComparable(call, kind ?? entry.Key.Kind, entry.Key.Kind);
            kind ??= entry.Key.Kind;
            if (!ReferenceEquals(kind, entry.Key.Kind))
                throw NotComparable(call, kind, entry.Key.Kind);
        }
    }

    private static ScriptException NotComparable(Call call, ScriptKind first, ScriptKind second) =>
        call.Error(BuiltInDiagnostics.NotComparable, 0, call.Function.Name, first.Name, second.Name);

    private static int CompareEntries(Entry first, Entry second, Comparison<string> compareTexts)
    {
        var order = CompareKeys(first.Key, second.Key, compareTexts);
        return order != 0 ? order : first.Index.CompareTo(second.Index);
    }

    private static int CompareKeys(ScriptValue first, ScriptValue second, Comparison<string> compareTexts) => (first, second) switch
    {
        (ScriptNull, ScriptNull) => 0,
        (ScriptNull, _) => -1,
        (_, ScriptNull) => 1,
        (ScriptBoolean a, ScriptBoolean b) => a.Value.CompareTo(b.Value),
        (ScriptDate a, ScriptDate b) => a.Value.CompareTo(b.Value),
        (ScriptTimeSpan a, ScriptTimeSpan b) => a.Value.CompareTo(b.Value),
        _ when ReferenceEquals(first.Kind, ScriptKind.Number) => Arithmetic.Compare(first, second),
        _ => compareTexts(Characters(first), Characters(second)),
    };

    private static string Characters(ScriptValue value) => value switch
    {
        ScriptText text => text.Value,
        ScriptMarkdown markdown => markdown.Value.Text,
        _ => throw new ArgumentException("Not a text.", nameof(value)),
    };

    private static int CompareTexts(string first, string second)
    {
        var order = string.Compare(first, second, StringComparison.OrdinalIgnoreCase);
        return order != 0 ? order : string.CompareOrdinal(first, second);
    }

    /// <summary>An element with what it is sorted by.</summary>
    private sealed record Entry(ScriptValue Item, ScriptValue Key, int Index);
}
