using System.Text;
using System.Text.RegularExpressions;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>regex</c>: Scriban's, in time that grows with the text only; results are plain text.</summary>
internal static class RegexGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("regex", members)
        .Add("match", Match, "text", "pattern", "options?")
        .Add("matches", Matches, "text", "pattern", "options?")
        .Add("replace", Replace, "text", "pattern", "replace", "options?")
        .Add("split", Split, "text", "pattern", "options?")
        .Add("escape", Escape, "pattern")
        .Add("unescape", Unescape, "pattern");

    /// <summary>The whole match and its groups; an empty list when nothing matches.</summary>
    private static ScriptValue Match(Call call)
    {
        var text = call.PlainText(0);
        Pay(call, text.Length);
        return Groups(call, Patterns.Read(call, 1, 2).Match(text));
    }

    /// <summary>A list as of <c>match</c> for each match.</summary>
    private static ScriptValue Matches(Call call)
    {
        var text = call.PlainText(0);
        var matches = new List<ScriptValue>();
        for (var match = Patterns.Read(call, 1, 2).Match(text); match.Success; match = match.NextMatch())
        {
            Pay(call, match.Index + match.Length);
            call.CheckListLength(matches.Count + 1);
            matches.Add(Groups(call, match));
        }
        Pay(call, text.Length);
        return new ScriptList(matches, call.AllOrigins());
    }

    private static ScriptValue Replace(Call call)
    {
        var text = call.PlainText(0);
        var replacement = call.PlainText(2);
        var result = new StringBuilder();
        var start = 0;
        for (var match = Patterns.Read(call, 1, 3).Match(text); match.Success; match = match.NextMatch())
        {
            Pay(call, match.Index + match.Length);
            result.Append(text, start, match.Index - start).Append(match.Result(replacement));
            call.CheckTextLength(result.Length);
            start = match.Index + match.Length;
        }
        result.Append(text, start, text.Length - start);
        call.CheckTextLength(result.Length);
        Pay(call, text.Length);
        return new ScriptText(result.ToString(), call.AllOrigins());
    }

    /// <summary>The parts between the matches, empty ones too.</summary>
    private static ScriptValue Split(Call call)
    {
        var text = call.PlainText(0);
        var origins = call.AllOrigins();
        var parts = new List<ScriptValue>();
        var start = 0;
        for (var match = Patterns.Read(call, 1, 2).Match(text); match.Success; match = match.NextMatch())
        {
            Pay(call, match.Index + match.Length);
            call.CheckListLength(parts.Count + 2);
            parts.Add(new ScriptText(text[start..match.Index], origins));
            start = match.Index + match.Length;
        }
        Pay(call, text.Length);
        parts.Add(new ScriptText(text[start..], origins));
        return new ScriptList(parts, origins);
    }

    private static ScriptValue Escape(Call call) => Result(call, Regex.Escape(call.PlainText(0)));

    private static ScriptValue Unescape(Call call)
    {
        var text = call.PlainText(0);
        try
        {
            return Result(call, Regex.Unescape(text));
        }
        catch (ArgumentException)
        {
            throw call.Error(BuiltInDiagnostics.BadPattern, 0, call.Function.Name, ArgumentReading.Shorten(text));
        }
    }

    private static ScriptList Groups(Call call, Match match)
    {
        var groups = new List<ScriptValue>();
        var origins = call.AllOrigins();
        if (match.Success)
        {
            for (var i = 0; i < match.Groups.Count; i++)
                groups.Add(new ScriptText(match.Groups[i].Value, origins));
        }
        return new ScriptList(groups, origins);
    }

    private static ScriptText Result(Call call, string text)
    {
        call.CheckTextLength(text.Length);
        Pay(call, text.Length);
        return new ScriptText(text, call.AllOrigins());
    }

    private static void Pay(Call call, long characters) => call.Spend(1 + characters / 16);
}
