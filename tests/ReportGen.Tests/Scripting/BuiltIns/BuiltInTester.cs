using System.Globalization;
using System.Text.Json;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Tests.Scripting.BuiltIns;

/// <summary>Calls built-in functions with values of C#.</summary>
internal static class BuiltInTester
{
    private static readonly SourceFile Data = new("data.yaml", new string('x', 100));

    public static BuiltInFunction Find(string name)
    {
        var parts = name.Split('.');
        var group = Assert.IsType<ScriptObject>(BuiltInTable.Create().Find(parts[0]));
        return Assert.IsType<BuiltInFunction>(group.Find(parts[1]));
    }

    /// <param name="name">With the group.</param>
    /// <param name="arguments">A null instead of an array is what a row with one null gives.</param>
    public static ScriptValue Invoke(string name, params object?[]? arguments) =>
        Invoke(Find(name), arguments is null ? [ScriptNull.Value] : [.. arguments.Select(Value)], new CallMemory());

    public static ScriptValue Invoke(BuiltInFunction function, IReadOnlyList<ScriptValue> arguments, CallMemory memory)
    {
        var all = new List<ScriptValue>();
        for (var i = 0; i < function.Parameters.Count; i++)
        {
            if (function.Parameters[i].IsRest)
                all.Add(new ScriptList([.. arguments.Skip(i)]));
            else
                all.Add(i < arguments.Count ? arguments[i] : function.Parameters[i].Default ?? throw new InvalidOperationException("Too few arguments."));
        }
        return function.Invoke(new TestCall(function, all, memory));
    }

    /// <summary>The result as a template would show it, texts inside lists in quotes.</summary>
    public static string Show(string name, params object?[]? arguments) => Show(Invoke(name, arguments));

    public static Diagnostic Error(string name, params object?[]? arguments) =>
        Assert.Throws<ScriptException>(() => Invoke(name, arguments)).Diagnostic;

    /// <summary>Data node number n.</summary>
    public static Origins Origin(int n) => new(new SourceSpan(Data, n, 1));

    /// <summary>The numbers of the data nodes behind a value.</summary>
    public static string OriginsOf(ScriptValue value) => OriginsOf(value.Origins);

    public static string OriginsOf(Origins? origins) => string.Join(' ', Origins.Flatten(origins).Select(span => span.Start).Order());

    public static ScriptText Text(string text, int origin) => new(text, Origin(origin));

    /// <summary>Markdown of one segment that stands in column 10 of the template.</summary>
    public static ScriptMarkdown MarkdownOf(string text, int origin)
    {
        var span = new SourceSpan(new SourceFile("templates/test.md", "0123456789"), 9, 1);
        var data = new SourceSpan(Data, origin, 1);
        return new ScriptMarkdown(new MappedText(text, [new TextSegment(0, text.Length, new TextOrigin(span, [data]))]), Origin(origin));
    }

    /// <summary>A text in brackets is a list (JSON); one behind <c>@</c> is a built-in function.</summary>
    public static ScriptValue Value(object? value) => value switch
    {
        null => ScriptNull.Value,
        ScriptValue script => script,
        bool truth => new ScriptBoolean(truth),
        int number => new ScriptInteger(number),
        long number => new ScriptInteger(number),
        double number => new ScriptDouble(number),
        decimal number => new ScriptDecimal(number),
        string function when function.StartsWith('@') => Find(function[1..]),
        string list when list.StartsWith('[') => OfJson(JsonDocument.Parse(list).RootElement),
        string text => new ScriptText(text),
        DateTime date => new ScriptDate(date),
        IReadOnlyDictionary<string, object?> members => ObjectOf(members),
        System.Collections.IEnumerable items => new ScriptList([.. items.Cast<object?>().Select(Value)]),
        _ => throw new NotSupportedException(value.ToString()),
    };

    public static string Show(ScriptValue value, bool isInside = false) => value switch
    {
        ScriptNull => isInside ? "null" : "",
        ScriptBoolean truth => truth.Value ? "true" : "false",
        ScriptInteger number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDouble number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDecimal number => number.Value.ToString(CultureInfo.InvariantCulture),
        ScriptText text => isInside ? $"\"{text.Value}\"" : text.Value,
        ScriptMarkdown markdown => "md:" + markdown.Value.Text,
        ScriptDate date => date.Value.ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        ScriptTimeSpan span => span.Value.ToString("c", CultureInfo.InvariantCulture),
        ScriptList list => "[" + string.Join(", ", list.Items.Select(item => Show(item, true))) + "]",
        ScriptObject obj => "{" + string.Join(", ", obj.Names.Select(name => name + ": " + Show(obj.Find(name) ?? ScriptNull.Value, true))) + "}",
        _ => throw new NotSupportedException(value.ToString()),
    };

    private static ScriptValue OfJson(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Array => new ScriptList([.. element.EnumerateArray().Select(OfJson)]),
        JsonValueKind.String => Value(element.GetString()),
        JsonValueKind.Null => ScriptNull.Value,
        _ => element.TryGetInt64(out var whole) ? Value(whole) : Value(element.GetDouble()),
    };

    private static ScriptObject ObjectOf(IReadOnlyDictionary<string, object?> members)
    {
        var result = new ScriptObject();
        foreach (var (name, member) in members)
            result.Set(name, Value(member));
        return result;
    }
}
