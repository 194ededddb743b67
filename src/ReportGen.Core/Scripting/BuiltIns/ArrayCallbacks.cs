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
        list.Pay(call);
        var values = new List<ScriptValue>((int)list.Count);
        for (var index = 0; index < list.Count; index++)
        {
            var item = list[index];
            if (isOptional && (item is ScriptNull || item is ScriptObject obj && obj.Find(member) is null))
                origins = Origins.Union(origins, item.Origins);
            else
                values.Add(ElementMember.Read(call, item, member, index));
        }
        return new ScriptList(values, origins);
    }

    public static ScriptValue Each(Call call)
    {
        var list = call.List(0);
        var function = new Callback(call);
        var results = new List<ScriptValue>();
        foreach (var item in list.Copy(call))
            results.Add(function.Invoke(item));
        return new ScriptList(results, list.Origins);
    }

    /// <summary>The list comes from all that the test read, so that a count of it does too.</summary>
    public static ScriptValue Filter(Call call)
    {
        var list = call.List(0);
        var function = new Callback(call);
        if (function.TakesElementOnly && call.Filter(call.Arguments[0], call.Callable(1)) is { } found)
            return found;
        var origins = list.Origins;
        var kept = new List<ScriptValue>();
        foreach (var item in list.Copy(call))
        {
            var result = function.Invoke(item);
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
        var function = new Callback(call);
        var origins = list.Origins;
        foreach (var item in list.Copy(call))
        {
            var result = function.Invoke(item);
            origins = Origins.Union(origins, result.Origins);
            if (IsTrue(result))
                return new ScriptBoolean(true, origins);
        }
        return new ScriptBoolean(false, origins);
    }

    /// <summary>As in conditions: everything but null and false.</summary>
    private static bool IsTrue(ScriptValue value) => value is not ScriptNull and not ScriptBoolean { Value: false };

    /// <summary>The function that a call was given, with the further arguments that it passes on.</summary>
    private sealed class Callback(Call call)
    {
        private readonly ScriptFunction _function = call.Callable(1);
        private readonly ListView _rest = call.List(2);

        public bool TakesElementOnly => _rest.Count == 0;

        public ScriptValue Invoke(ScriptValue item)
        {
            if (_rest.Count == 0)
                return call.CallBack(_function, item);
            var arguments = _rest.Copy(call, room: 1);
            arguments.Insert(0, item);
            return call.CallBack(_function, arguments);
        }
    }
}
