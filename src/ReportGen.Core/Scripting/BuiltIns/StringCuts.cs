using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Text functions that keep a part. Those that count characters refuse Markdown with marks, which they could cut through.</summary>
internal static class StringCuts
{
    private const string Ellipsis = "...";

    public static ScriptValue Strip(Call call) => Strip(call, atStart: true, atEnd: true);

    public static ScriptValue StripLeft(Call call) => Strip(call, atStart: true, atEnd: false);

    public static ScriptValue StripRight(Call call) => Strip(call, atStart: false, atEnd: true);

    public static ScriptValue Slice(Call call) => Slice(call, call.IsNull(2) ? int.MaxValue : call.Count(2));

    public static ScriptValue SliceOne(Call call) => Slice(call, call.IsNull(2) ? 1 : call.Count(2));

    /// <summary>At most so many characters, the ellipsis counted.</summary>
    public static ScriptValue Truncate(Call call)
    {
        var text = call.PlainText(0);
        var length = Math.Max(0, call.Count(1));
        var ellipsis = call.IsNull(2) ? Ellipsis : call.PlainText(2);
        if (text.Length <= length)
            return Part(call, 0, text.Length, "");

        var kept = Math.Max(0, length - ellipsis.Length);
        if (kept > 0 && char.IsHighSurrogate(text[kept - 1]))
            kept--;
        return Part(call, 0, kept, ellipsis);
    }

    /// <summary>The first words, one space between them; an ellipsis when there were more.</summary>
    public static ScriptValue TruncateWords(Call call)
    {
        var (text, count) = (call.PlainText(0), call.Count(1));
        call.Spend(1 + text.Length / 16);
        var result = new MixedText(call);
        for (var i = 1; i < call.Arguments.Length; i++)
            result.AddOrigins(call.Arguments[i].Origins);
        var (words, end) = (0, 0);
        for (var start = WordAfter(text, 0); start < text.Length; start = WordAfter(text, end))
        {
            if (words++ >= count)
            {
                result.AppendPlain(call.IsNull(2) ? Ellipsis : call.PlainText(2), call.Arguments[^1].Origins);
                break;
            }
            if (words > 1)
                result.AppendPlain(" ", MixedText.OriginsOf(call.Arguments[0], end, start - end));
            end = EndOfWord(text, start);
            result.AppendPart(call.Arguments[0], start, end - start, 0);
        }
        return result.ToValue();
    }

    private static int WordAfter(string text, int start)
    {
        while (start < text.Length && char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    private static int EndOfWord(string text, int start)
    {
        while (start < text.Length && !char.IsWhiteSpace(text[start]))
            start++;
        return start;
    }

    private static ScriptValue Strip(Call call, bool atStart, bool atEnd)
    {
        var text = call.Text(0);
        var (start, end) = (0, text.Length);
        while (atStart && start < end && char.IsWhiteSpace(text[start]))
            start++;
        while (atEnd && end > start && char.IsWhiteSpace(text[end - 1]))
            end--;
        return Part(call, start, end - start, "");
    }

    /// <summary>A start below 0 counts from the end; what lies outside the text is left out.</summary>
    private static ScriptValue Slice(Call call, long length)
    {
        var text = call.PlainText(0);
        long start = call.Count(1);
        if (start < 0)
            start += text.Length;
        if (start < 0)
        {
            length += start;
            start = 0;
        }
        start = Math.Min(start, text.Length);
        length = Math.Clamp(length, 0, text.Length - start);
        return Part(call, (int)start, (int)length, "");
    }

    private static ScriptValue Part(Call call, int start, int length, string ending)
    {
        if (call.Arguments is [ScriptText { Pieces: null } whole] && ending.Length == 0)
        {
            if (length > 0)
                call.CheckTextLength(length);
            return length == whole.Length ? whole : new ScriptText(whole.Value.Substring(start, length), whole.Origins);
        }
        var result = new MixedText(call);
        result.AppendPart(call.Arguments[0], start, length, 0);
        for (var i = 1; i < call.Arguments.Length; i++)
            result.AddOrigins(call.Arguments[i].Origins);
        result.AppendPlain(ending, call.Arguments[^1].Origins);
        return result.ToValue();
    }
}
