using System.Globalization;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Reads the arguments of a call; a wrong kind ends the evaluation with an error at that argument.</summary>
internal static class ArgumentReading
{
    /// <summary>Whether the argument is null or was not given.</summary>
    public static bool IsNull(this Call call, int index) => call.Arguments[index] is ScriptNull;

    /// <summary>
    /// The characters of a text, a number, a truth value or a date; empty for null, as in Scriban. Of Markdown, the characters as they
    /// were typed, marks included: for questions, not for results. Looking at them counts, whatever comes of it.
    /// </summary>
    public static string Text(this Call call, int index)
    {
        var value = call.Arguments[index];
        var text = TextOf(call, index, value);
        call.Spend(text.Length / 16);
        return text;
    }

    private static string TextOf(Call call, int index, ScriptValue value)
    {
        switch (value)
        {
            case ScriptNull:
                return "";
            case ScriptText text:
                return text.Value;
            case ScriptMarkdown markdown:
                return markdown.Value.Text;
            case ScriptList or ScriptRange or ScriptObject or ScriptFunction:
                throw call.WrongKind(index, ScriptKind.Text);
            default:
                return call.TextOf(value);
        }
    }

    /// <summary>The characters, where the result is made of pieces of them: Markdown only when it has no marks that could be cut.</summary>
    public static string PlainText(this Call call, int index)
    {
        var text = call.Text(index);
        if (call.Arguments[index] is ScriptMarkdown && MarkdownMarks.Has(text))
            throw call.Error(BuiltInDiagnostics.CutsMarkdown, index, call.Function.Name, Shorten(text));
        return text;
    }

    /// <summary>A whole number, also when it is written with a point (<c>2.0</c>).</summary>
    public static long Whole(this Call call, int index)
    {
        switch (call.Arguments[index])
        {
            case ScriptInteger integer:
                return integer.Value;
            case ScriptNull when !call.IsStrict:
                return 0;
            case ScriptDouble number when number.Value == Math.Floor(number.Value) && Math.Abs(number.Value) < long.MaxValue:
                return (long)number.Value;
            case ScriptDecimal number when number.Value == Math.Floor(number.Value) && Math.Abs(number.Value) < long.MaxValue:
                return (long)number.Value;
            case ScriptDouble or ScriptDecimal:
                throw call.Error(BuiltInDiagnostics.NotWhole, index, call.Function.Name, call.NameOf(index), call.TextOf(call.Arguments[index]));
            default:
                throw call.WrongKind(index, ScriptKind.Number);
        }
    }

    /// <summary>A whole number of 32 bits; one beyond them becomes the largest or smallest there is.</summary>
    public static int Count(this Call call, int index) => (int)Math.Clamp(call.Whole(index), int.MinValue, int.MaxValue);

    /// <summary>A whole number inside borders that belong to it.</summary>
    public static int Between(this Call call, int index, int least, int most)
    {
        var value = call.Whole(index);
        return value >= least && value <= most
            ? (int)value
            : throw call.Error(BuiltInDiagnostics.OutOfRange, index, call.Function.Name, call.NameOf(index), least, most, value);
    }

    /// <summary>Any number, as binary floating point.</summary>
    public static double Double(this Call call, int index) => call.Arguments[index] switch
    {
        ScriptInteger integer => integer.Value,
        ScriptDouble number => number.Value,
        ScriptDecimal number => (double)number.Value,
        ScriptNull when !call.IsStrict => 0,
        _ => throw call.WrongKind(index, ScriptKind.Number),
    };

    /// <summary>A truth value; null is false.</summary>
    public static bool Truth(this Call call, int index) => call.Arguments[index] switch
    {
        ScriptNull => false,
        ScriptBoolean truth => truth.Value,
        _ => throw call.WrongKind(index, ScriptKind.Boolean),
    };

    /// <summary>The elements of a list or a range; none for null, as in Scriban.</summary>
    public static ListView List(this Call call, int index) =>
        ListView.Of(call.Arguments[index]) ?? throw call.WrongKind(index, ScriptKind.List);

    /// <summary>A function.</summary>
    public static ScriptFunction Callable(this Call call, int index) =>
        call.Arguments[index] as ScriptFunction ?? throw call.WrongKind(index, ScriptKind.Function);

    /// <summary>Whether numbers and dates are to be written the Vietnamese way: <c>vi</c> or <c>vi-VN</c>, not English, null or empty.</summary>
    public static bool IsVietnamese(this Call call, int index)
    {
        var culture = call.Text(index);
        if (culture is "" or "invariant" or "en" or "en-GB" or "en-US")
            return false;
        return culture is "vi" or "vi-VN" ? true : throw call.Error(BuiltInDiagnostics.UnknownCulture, index, call.Function.Name, culture);
    }

    /// <summary>The data that went into all arguments; of a list, also the data of its elements.</summary>
    public static Origins? AllOrigins(this Call call)
    {
        Origins? all = null;
        for (var i = 0; i < call.Arguments.Length; i++)
            all = Origins.Union(all, ListView.DeepOrigins(call.Arguments[i]));
        return all;
    }

    /// <summary>The parameter's name, for messages.</summary>
    public static string NameOf(this Call call, int index) => call.Function.Parameters[index].Name;

    /// <summary>The error for an argument of the wrong kind.</summary>
    public static ScriptException WrongKind(this Call call, int index, ScriptKind expected) => call.Error(
        BuiltInDiagnostics.WrongKind, index, call.Function.Name, call.NameOf(index), expected.Name, call.Arguments[index].Kind.Name)
        .WithDataOf(call.Arguments[index]);

    /// <summary>The same error, pointing also at the data that the value comes from, if there is any.</summary>
    public static ScriptException WithDataOf(this ScriptException error, ScriptValue value)
    {
        var data = Origins.Flatten(value.Origins);
        return data.Count == 0 ? error : new ScriptException(error.Diagnostic.WithRelated(data[0], new LocalizedText("The value comes from here.", "Giá trị này lấy từ đây.")));
    }

    /// <summary>The same error with one thing to do.</summary>
    public static ScriptException WithHint(this ScriptException error, LocalizedText? hint) => new(error.Diagnostic.WithHint(hint));

    /// <summary>The beginning of a long text, for messages.</summary>
    public static string Shorten(string text) =>
        text.Length <= 40 ? text : string.Create(CultureInfo.InvariantCulture, $"{text.AsSpan(0, 37)}…");
}
