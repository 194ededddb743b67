using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>List functions that look into each element or call a function for it.</summary>
internal static class ArrayCallbacks
{
    /// <summary>The member of each element, with its own origins. A missing one is an error unless <c>optional</c>; Scriban drops it silently.</summary>
    public static ScriptValue Map(Call call)
    {
        var list = call.List(0);
        var member = call.Text(1);
        var isOptional = call.Truth(2) || !call.IsStrict;
        var origins = list.Origins;
        var values = new List<ScriptValue>();
        var index = 0;
        foreach (var item in list.Copy(call))
        {
            if (isOptional && (item is ScriptNull || item is ScriptObject obj && obj.Find(member) is null))
                origins = Origins.Union(origins, item.Origins);
            else
                values.Add(ElementMember.Read(call, item, member, index));
            index++;
        }
        return new ScriptList(values, origins);
    }

    public static ScriptValue Each(Call call)
    {
        var list = call.List(0);
        var results = new List<ScriptValue>();
        foreach (var item in list.Copy(call))
            results.Add(Invoke(call, item));
        return new ScriptList(results, list.Origins);
    }

    /// <summary>The list comes from all that the test read, so that a count of it does too.</summary>
    public static ScriptValue Filter(Call call)
    {
        var list = call.List(0);
        var origins = list.Origins;
        var kept = new List<ScriptValue>();
        foreach (var item in list.Copy(call))
        {
            var result = Invoke(call, item);
            origins = Origins.Union(origins, result.Origins);
            if (IsTrue(result))
                kept.Add(item);
        }
        return new ScriptList(kept, origins);
    }

    /// <summary>Stops at the first element that passes.</summary>
    public static ScriptValue Any(Call call)
    {
        var list = call.List(0);
        var origins = list.Origins;
        foreach (var item in list.Copy(call))
        {
            var result = Invoke(call, item);
            origins = Origins.Union(origins, result.Origins);
            if (IsTrue(result))
                return new ScriptBoolean(true, origins);
        }
        return new ScriptBoolean(false, origins);
    }

    private static ScriptValue Invoke(Call call, ScriptValue item)
    {
        var function = call.Callable(1);
        var rest = call.List(2);
        var arguments = new List<ScriptValue> { item };
        if (rest.Count > 0)
            arguments.AddRange(rest.Copy(call));
        return call.CallBack(function, arguments);
    }

    /// <summary>As in conditions: everything but null and false.</summary>
    private static bool IsTrue(ScriptValue value) => value is not ScriptNull and not ScriptBoolean { Value: false };
}
