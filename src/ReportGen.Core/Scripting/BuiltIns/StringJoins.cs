using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Text functions that only add; each part keeps its origins, and Markdown stays Markdown.</summary>
internal static class StringJoins
{
    public static ScriptValue Append(Call call)
    {
        var text = new MixedText(call);
        text.Append(call.Arguments[0], 0);
        text.Append(call.Arguments[1], 1);
        return text.ToValue();
    }

    public static ScriptValue Prepend(Call call)
    {
        var text = new MixedText(call);
        text.Append(call.Arguments[1], 1);
        text.Append(call.Arguments[0], 0);
        return text.ToValue();
    }

    public static ScriptValue PadLeft(Call call)
    {
        var text = new MixedText(call);
        text.AppendPlain(Padding(call), call.Arguments[1].Origins);
        text.Append(call.Arguments[0], 0);
        return text.ToValue();
    }

    public static ScriptValue PadRight(Call call)
    {
        var text = new MixedText(call);
        text.Append(call.Arguments[0], 0);
        text.AppendPlain(Padding(call), call.Arguments[1].Origins);
        return text.ToValue();
    }

    private static string Padding(Call call)
    {
        var width = call.Count(1);
        call.CheckTextLength(width);
        return new string(' ', Math.Max(0, Math.Max(0, width) - call.Text(0).Length));
    }
}
