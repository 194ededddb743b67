using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>List functions that give one value.</summary>
internal static class ArrayQuestions
{
    /// <summary>Elements of another kind than the item are not equal to it.</summary>
    public static ScriptValue Contains(Call call)
    {
        if (call.Contains(call.Arguments[0], call.Arguments[1]) is { } answer)
            return answer;
        var list = call.List(0);
        if (call.Arguments[1] is ScriptText text)
            return new ScriptBoolean(HoldsText(call, list, text.Value), call.AllOrigins());
        var key = ValueKey.Of(call, call.Arguments[1]);
        var found = false;
        foreach (var item in list.Copy(call))
            found = found || ValueKey.Of(call, item) == key;
        return new ScriptBoolean(found, call.AllOrigins());
    }

    /// <summary>Only a text or Markdown of the same characters equals a text.</summary>
    private static bool HoldsText(Call call, ListView list, string text)
    {
        call.Spend(list.Count * (2 + text.Length / 16));
        for (var i = 0L; i < list.Count; i++)
        {
            if (list[i] is ScriptText item ? item.Value == text : list[i] is ScriptMarkdown markdown && markdown.Value.Text == text)
                return true;
        }
        return false;
    }

    /// <summary>Null of an empty list.</summary>
    public static ScriptValue First(Call call)
    {
        var list = call.List(0);
        return list.Count == 0 ? new ScriptNull(list.Origins) : list[0];
    }

    /// <summary>Null of an empty list.</summary>
    public static ScriptValue Last(Call call)
    {
        var list = call.List(0);
        return list.Count == 0 ? new ScriptNull(list.Origins) : list[list.Count - 1];
    }

    public static ScriptValue Size(Call call)
    {
        var list = call.List(0);
        if (call.Arguments[0] is ScriptList)
            call.Spend(list.Count);
        return new ScriptInteger(list.Count, call.AllOrigins());
    }

    /// <summary>Each element keeps its origins; Markdown elements make the result Markdown.</summary>
    public static ScriptValue Join(Call call)
    {
        var list = call.List(0);
        var text = new MixedText(call);
        text.AddOrigins(list.Origins);
        for (long i = 0; i < list.Count; i++)
        {
            if (i > 0)
                text.Append(call.Arguments[1], 1);
            text.Append(call.IsNull(2) ? list[i] : call.CallBack(call.Callable(2), list[i]), 0);
        }
        return text.ToValue();
    }

    /// <summary>The next element at each call, from the start again behind the last; lists with equal elements share a turn unless the group differs.</summary>
    public static ScriptValue Cycle(Call call)
    {
        var list = call.List(0);
        if (list.Count == 0)
            return new ScriptNull(list.Origins);
        var turn = "array.cycle " + ValueKey.Of(call, call.IsNull(1) ? call.Arguments[0] : call.Arguments[1]);
        var index = call.Memory.Find(turn) is int next ? next : 0;
        call.Memory.Keep(turn, index + 1);
        return list[index % list.Count].Add(list.Origins);
    }
}
