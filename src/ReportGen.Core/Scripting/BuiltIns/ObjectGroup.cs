using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>object</c>: Scriban's, without evaluation of texts and JSON.</summary>
internal static class ObjectGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("object", members)
        .Add("default", Default, "value", "default")
        .Add("format", NumberFormat.Write, "value", "format", "culture?")
        .Add("has_key", HasKey, "value", "key")
        .Add("has_value", HasValue, "value", "key")
        .Add("keys", Keys, "value")
        .Add("values", Values, "value")
        .Add("size", Size, "value")
        .Add("typeof", TypeOf, "value")
        .Add("kind", KindOf, "value");

    /// <summary>The other value for null and for an empty text.</summary>
    private static ScriptValue Default(Call call)
    {
        var isEmpty = call.Arguments[0] is ScriptNull or ScriptText { Value.Length: 0 } or ScriptMarkdown { Value.Text.Length: 0 };
        return isEmpty ? call.Arguments[1].Add(call.Arguments[0].Origins) : call.Arguments[0];
    }

    private static ScriptValue HasKey(Call call)
    {
        var member = FindMember(call);
        return new ScriptBoolean(member is not null, Origins.Union(call.AllOrigins(), member?.Origins));
    }

    /// <summary>Whether the member is there and not null.</summary>
    private static ScriptValue HasValue(Call call)
    {
        var member = FindMember(call);
        return new ScriptBoolean(member is not null and not ScriptNull, Origins.Union(call.AllOrigins(), member?.Origins));
    }

    /// <summary>No names for null, as in Scriban.</summary>
    private static ScriptValue Keys(Call call)
    {
        var names = new List<ScriptValue>();
        if (ReadObject(call) is { } obj)
        {
            Pay(call, obj);
            foreach (var name in obj.Names)
                names.Add(new ScriptText(name, obj.Origins));
        }
        return new ScriptList(names, call.Arguments[0].Origins);
    }

    /// <summary>No values for null, as in Scriban.</summary>
    private static ScriptValue Values(Call call)
    {
        var values = new List<ScriptValue>();
        if (ReadObject(call) is { } obj)
        {
            Pay(call, obj);
            foreach (var name in obj.Names)
                values.Add(obj.Find(name) ?? ScriptNull.Value);
        }
        return new ScriptList(values, call.Arguments[0].Origins);
    }

    /// <summary>Characters of a text, elements of a list, members of an object; 0 for anything else, as in Scriban.</summary>
    private static ScriptValue Size(Call call)
    {
        var size = call.Arguments[0] switch
        {
            ScriptText text => text.Value.Length,
            ScriptMarkdown markdown => markdown.Value.Text.Length,
            ScriptObject obj => obj.Names.Count,
            ScriptList or ScriptRange => call.List(0).Count,
            _ => 0,
        };
        if (call.Arguments[0] is ScriptList)
            call.Spend(size);
        return new ScriptInteger(size, call.AllOrigins());
    }

    /// <summary>Null for null, as in Scriban.</summary>
    private static ScriptValue TypeOf(Call call) => Name(call, call.Arguments[0] switch
    {
        ScriptNull => null,
        ScriptBoolean => "boolean",
        ScriptInteger or ScriptDouble or ScriptDecimal => "number",
        ScriptText or ScriptMarkdown => "string",
        ScriptRange => "iterator",
        ScriptList => "array",
        ScriptDate => "date",
        ScriptTimeSpan => "timespan",
        ScriptFunction => "function",
        _ => "object",
    });

    /// <summary>Null for null, as in Scriban.</summary>
    private static ScriptValue KindOf(Call call) => Name(call, call.Arguments[0] switch
    {
        ScriptNull => null,
        ScriptBoolean => "bool",
        ScriptInteger { Value: >= int.MinValue and <= int.MaxValue } => "int",
        ScriptInteger => "long",
        ScriptDouble => "double",
        ScriptDecimal => "decimal",
        ScriptText or ScriptMarkdown => "string",
        ScriptRange => "range",
        ScriptList => "array",
        ScriptDate => "date",
        ScriptTimeSpan => "timespan",
        ScriptFunction => "function",
        _ => "object",
    });

    private static ScriptValue Name(Call call, string? name)
    {
        var origins = call.Arguments[0].Origins;
        return name is null ? new ScriptNull(origins) : new ScriptText(name, origins);
    }

    private static ScriptValue? FindMember(Call call) => call.IsNull(1) ? null : ReadObject(call)?.Find(call.Text(1));

    private static ScriptObject? ReadObject(Call call) => call.Arguments[0] switch
    {
        ScriptNull => null,
        ScriptObject obj => obj,
        _ => throw call.WrongKind(0, ScriptKind.Object),
    };

    private static void Pay(Call call, ScriptObject obj)
    {
        call.CheckListLength(obj.Names.Count);
        call.Spend(obj.Names.Count);
    }
}
