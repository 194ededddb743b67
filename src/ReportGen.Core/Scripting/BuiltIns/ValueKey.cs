using System.Globalization;
using System.Text;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>
/// A text that is the same for equal values and no others: how built-ins tell equal elements. Lists and objects are equal when their
/// contents are; <c>1</c> equals <c>1.0</c>; values of different kinds differ.
/// </summary>
internal static class ValueKey
{
    private const int DeepestNesting = 50;

    /// <exception cref="ScriptException">The value is too large or nested too deeply.</exception>
    public static string Of(Call call, ScriptValue value)
    {
        var key = new StringBuilder();
        Append(call, key, value, 0);
        return key.ToString();
    }

    /// <summary>The key of a text among texts, at the same cost: the text.</summary>
    /// <returns>Null for any other value.</returns>
    public static string? TextOf(Call call, ScriptValue value)
    {
        var text = value is ScriptText plain ? plain.Value : (value as ScriptMarkdown)?.Value.Text;
        if (text is not null)
            call.Spend(1 + text.Length / 16);
        return text;
    }

    private static void Append(Call call, StringBuilder key, ScriptValue value, int depth)
    {
        call.Spend(1);
        if (depth > DeepestNesting)
            throw call.Error(BuiltInDiagnostics.Overflow, -1, call.Function.Name);
        switch (value)
        {
            case ScriptNull:
                key.Append('0');
                break;
            case ScriptBoolean truth:
                key.Append(truth.Value ? 't' : 'f');
                break;
            case ScriptInteger or ScriptDouble or ScriptDecimal:
                key.Append('n').Append(NumberKey(value));
                break;
            case ScriptText text:
                AppendText(call, key, text.Value);
                break;
            case ScriptMarkdown markdown:
                AppendText(call, key, markdown.Value.Text);
                break;
            case ScriptDate date:
                key.Append('d').Append(date.Value.Ticks);
                break;
            case ScriptTimeSpan span:
                key.Append('s').Append(span.Value.Ticks);
                break;
            case ScriptFunction function:
                key.Append('c').Append(function.Name);
                break;
            case ScriptObject obj:
                AppendObject(call, key, obj, depth);
                break;
            default:
                AppendList(call, key, ListView.Of(value) ?? throw new ArgumentException("A value of no known kind.", nameof(value)), depth);
                break;
        }
    }

    private static string NumberKey(ScriptValue value) => value switch
    {
        ScriptInteger integer => integer.Value.ToString(CultureInfo.InvariantCulture),
        ScriptDecimal number => number.Value.ToString("0.############################", CultureInfo.InvariantCulture),
        ScriptDouble number when Math.Abs(number.Value) < 1e15 => ((decimal)number.Value).ToString("0.############################", CultureInfo.InvariantCulture),
        ScriptDouble number => number.Value.ToString("F0", CultureInfo.InvariantCulture),
        _ => throw new ArgumentException("Not a number.", nameof(value)),
    };

    private static void AppendText(Call call, StringBuilder key, string text)
    {
        call.Spend(text.Length / 16);
        key.Append('x').Append(text.Length).Append(':').Append(text);
    }

    private static void AppendList(Call call, StringBuilder key, ListView list, int depth)
    {
        key.Append('[');
        list.Pay(call);
        for (var i = 0L; i < list.Count; i++)
            Append(call, key, list[i], depth + 1);
        key.Append(']');
    }

    private static void AppendObject(Call call, StringBuilder key, ScriptObject obj, int depth)
    {
        key.Append('{');
        foreach (var name in obj.Names)
        {
            AppendText(call, key, name);
            Append(call, key, obj.Find(name) ?? ScriptNull.Value, depth + 1);
        }
        key.Append('}');
    }
}
