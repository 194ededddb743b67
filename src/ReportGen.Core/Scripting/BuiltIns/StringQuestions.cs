using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Questions about a text. Comparison is ordinal; no text contains null, as in Scriban; Markdown is looked at as it was typed, marks included.</summary>
internal static class StringQuestions
{
    public static ScriptValue Contains(Call call) =>
        Answer(call, !call.IsNull(1) && Read(call, 0).Contains(Read(call, 1), StringComparison.Ordinal));

    public static ScriptValue StartsWith(Call call) =>
        Answer(call, !call.IsNull(1) && Read(call, 0).StartsWith(Read(call, 1), StringComparison.Ordinal));

    public static ScriptValue EndsWith(Call call) =>
        Answer(call, !call.IsNull(1) && Read(call, 0).EndsWith(Read(call, 1), StringComparison.Ordinal));

    public static ScriptValue EqualsIgnoreCase(Call call) => Answer(call, Read(call, 0).Equals(Read(call, 1), StringComparison.OrdinalIgnoreCase));

    public static ScriptValue IsEmpty(Call call) => Answer(call, call.Text(0).Length == 0);

    public static ScriptValue IsWhiteSpace(Call call) => Answer(call, string.IsNullOrWhiteSpace(Read(call, 0)));

    /// <summary>-1 when it is not there.</summary>
    public static ScriptValue IndexOf(Call call)
    {
        var text = Read(call, 0);
        var start = call.IsNull(2) ? 0 : call.Between(2, 0, text.Length);
        return new ScriptInteger(text.IndexOf(Read(call, 1), start, StringComparison.Ordinal), call.AllOrigins());
    }

    /// <summary>In UTF-16 code units: a composed Vietnamese letter is one.</summary>
    public static ScriptValue Size(Call call) => new ScriptInteger(call.Text(0).Length, call.AllOrigins());

    private static string Read(Call call, int index)
    {
        var text = call.Text(index);
        call.Spend(1 + text.Length / 16);
        return text;
    }

    private static ScriptBoolean Answer(Call call, bool isTrue) => new(isTrue, call.AllOrigins());
}
