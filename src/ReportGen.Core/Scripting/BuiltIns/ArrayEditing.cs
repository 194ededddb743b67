using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>List functions that give a new list of the same elements; the argument is never changed.</summary>
internal static class ArrayEditing
{
    public static ScriptValue Add(Call call)
    {
        var list = call.List(0);
        var items = list.Copy(call, room: 1);
        items.Add(call.Arguments[1]);
        return new ScriptList(items, list.Origins);
    }

    public static ScriptValue Concat(Call call)
    {
        var (first, second) = (call.List(0), call.List(1));
        var items = first.Copy(call, room: second.Count);
        items.AddRange(second.Copy(call));
        return new ScriptList(items, Origins.Union(first.Origins, second.Origins));
    }

    /// <summary>The index may be the number of elements, not more: gaps would print as blanks.</summary>
    public static ScriptValue InsertAt(Call call)
    {
        var list = call.List(0);
        var index = call.IsStrict ? Index(call, list, last: list.Count) : Clamped(call);
        var items = list.Copy(call, room: Math.Max(1, index + 1 - list.Count));
        while (items.Count < index)
            items.Add(ScriptNull.Value);
        items.Insert(index, call.Arguments[2]);
        return new ScriptList(items, Origins.Union(list.Origins, call.Arguments[1].Origins));
    }

    /// <summary>An index below 0 counts from the end.</summary>
    public static ScriptValue RemoveAt(Call call)
    {
        var list = call.List(0);
        if (!call.IsStrict && (call.Whole(1) >= list.Count || call.Whole(1) < -list.Count))
            return new ScriptList(list.Copy(call), list.Origins);
        var index = Index(call, list, last: list.Count - 1);
        var items = list.Copy(call);
        var removed = items[index];
        items.RemoveAt(index);
        return new ScriptList(items, Origins.Union(Origins.Union(list.Origins, removed.Origins), call.Arguments[1].Origins));
    }

    public static ScriptValue Reverse(Call call)
    {
        var list = call.List(0);
        var items = list.Copy(call);
        items.Reverse();
        return new ScriptList(items, list.Origins);
    }

    public static ScriptValue Limit(Call call)
    {
        var list = call.List(0);
        var count = Math.Clamp(call.Whole(1), 0, list.Count);
        return Part(call, list, 0, count);
    }

    public static ScriptValue Offset(Call call)
    {
        var list = call.List(0);
        var offset = Math.Clamp(call.Whole(1), 0, list.Count);
        return Part(call, list, offset, list.Count - offset);
    }

    /// <summary>Without the nulls; the list then also comes from them.</summary>
    public static ScriptValue Compact(Call call)
    {
        var list = call.List(0);
        var origins = list.Origins;
        var kept = new List<ScriptValue>();
        foreach (var item in list.Copy(call))
        {
            if (item is ScriptNull)
                origins = Origins.Union(origins, item.Origins);
            else
                kept.Add(item);
        }
        return new ScriptList(kept, origins);
    }

    /// <summary>The first of equal elements, in their order; the list then also comes from the others.</summary>
    public static ScriptValue Unique(Call call)
    {
        var list = call.List(0);
        var origins = list.Origins;
        var kept = new List<ScriptValue>();
        var texts = new HashSet<string>(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        list.Pay(call);
        for (var i = 0L; i < list.Count; i++)
        {
            var item = list[i];
            // A text, as it is most often, tells itself apart.
            if (ValueKey.TextOf(call, item) is { } text ? texts.Add(text) : seen.Add(ValueKey.Of(call, item)))
                kept.Add(item);
            else
                origins = Origins.Union(origins, item.Origins);
        }
        return new ScriptList(kept, origins);
    }

    private static ScriptList Part(Call call, ListView list, long start, long count) =>
        new(list.Copy(call, start, count), Origins.Union(list.Origins, call.Arguments[1].Origins));

    /// <summary>As in Scriban: 0 for what lies before the list, blanks for what lies behind it.</summary>
    private static int Clamped(Call call)
    {
        var index = Math.Max(0, call.Whole(1));
        call.CheckListLength(index);
        return (int)index;
    }

    private static int Index(Call call, ListView list, long last)
    {
        var index = call.Whole(1);
        if (index < 0)
            index += list.Count;
        return index >= 0 && index <= last
            ? (int)index
            : throw call.Error(BuiltInDiagnostics.IndexOutside, 1, call.Function.Name, call.Whole(1), list.Count);
    }
}
