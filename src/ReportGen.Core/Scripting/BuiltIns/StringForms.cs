using System.Globalization;
using System.Text;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Text functions that give another form: escapes, handles, numbers.</summary>
internal static class StringForms
{
    public static ScriptValue Escape(Call call) => Result(call, Escaped(call));

    /// <summary>Null for null, as in Scriban.</summary>
    public static ScriptValue ToLiteral(Call call) => call.IsNull(0) ? call.Arguments[0] : Result(call, "\"" + Escaped(call) + "\"");

    /// <summary>Small letters and digits, everything between them one <c>-</c>.</summary>
    public static ScriptValue Handleize(Call call)
    {
        var text = call.PlainText(0);
        var handle = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c))
                handle.Append(char.ToLowerInvariant(c));
            else if (handle.Length > 0 && handle[^1] != '-')
                handle.Append('-');
        }
        if (handle.Length > 0 && handle[^1] == '-')
            handle.Length--;
        return Result(call, handle.ToString());
    }

    public static ScriptValue Pluralize(Call call)
    {
        var isOne = call.Double(0) == 1;
        return call.Arguments[isOne ? 1 : 2].Add(call.Arguments[0].Origins);
    }

    /// <summary>Null for what is no number of 32 bits, as in Scriban.</summary>
    public static ScriptValue ToInt(Call call) =>
        int.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? new ScriptInteger(number, call.AllOrigins())
            : new ScriptNull(call.AllOrigins());

    /// <summary>Null for what is no number of 64 bits, as in Scriban.</summary>
    public static ScriptValue ToLong(Call call) =>
        long.TryParse(call.Text(0), NumberStyles.Integer, CultureInfo.InvariantCulture, out var number)
            ? new ScriptInteger(number, call.AllOrigins())
            : new ScriptNull(call.AllOrigins());

    /// <summary>Null for what is no number, as in Scriban; a point for the decimals.</summary>
    public static ScriptValue ToDouble(Call call) =>
        double.TryParse(call.Text(0), NumberStyles.Float, CultureInfo.InvariantCulture, out var number) && double.IsFinite(number)
            ? new ScriptDouble(number, call.AllOrigins())
            : new ScriptNull(call.AllOrigins());

    private static string Escaped(Call call)
    {
        var text = call.PlainText(0);
        var escaped = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            _ = c switch
            {
                '"' => escaped.Append("\\\""),
                '\\' => escaped.Append("\\\\"),
                '\n' => escaped.Append("\\n"),
                '\r' => escaped.Append("\\r"),
                '\t' => escaped.Append("\\t"),
                < ' ' => escaped.Append("\\u").Append(((int)c).ToString("x4", CultureInfo.InvariantCulture)),
                _ => escaped.Append(c),
            };
        }
        return escaped.ToString();
    }

    private static ScriptText Result(Call call, string text)
    {
        call.CheckTextLength(text.Length);
        call.Spend(1 + text.Length / 16);
        return new ScriptText(text, call.AllOrigins());
    }
}
