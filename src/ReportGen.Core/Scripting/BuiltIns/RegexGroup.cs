using System.Text.RegularExpressions;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>regex</c>: Scriban's, in time that grows with the text only; a pattern sees Markdown only when it has no marks.</summary>
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

    /// <summary>What stays keeps its own origins; what is put in has its own and those of what it replaces.</summary>
    private static ScriptValue Replace(Call call)
    {
        var text = call.PlainText(0);
        var replacement = call.PlainText(2);
        var result = new MixedText(call);
        result.AddOrigins(call.AllOrigins());
        var start = 0;
        for (var match = Patterns.Read(call, 1, 3).Match(text); match.Success; match = match.NextMatch())
        {
            Pay(call, match.Index + match.Length);
            result.AppendPart(call.Arguments[0], start, match.Index - start, 0);
            var replaced = MixedText.OriginsOf(call.Arguments[0], match.Index, match.Length);
            result.AppendPlain(match.Result(replacement), Origins.Union(call.Arguments[2].Origins, replaced));
            start = match.Index + match.Length;
        }
        result.AppendPart(call.Arguments[0], start, text.Length - start, 0);
        Pay(call, text.Length);
        return result.ToValue();
    }

    /// <summary>The parts between the matches, empty ones too; each keeps its own origins.</summary>
    private static ScriptValue Split(Call call)
    {
        var text = call.PlainText(0);
        var parts = new List<ScriptValue>();
        var start = 0;
        for (var match = Patterns.Read(call, 1, 2).Match(text); match.Success; match = match.NextMatch())
        {
            Pay(call, match.Index + match.Length);
            call.CheckListLength(parts.Count + 2);
            parts.Add(MixedText.PartOf(call, 0, start, match.Index - start));
            start = match.Index + match.Length;
        }
        Pay(call, text.Length);
        parts.Add(MixedText.PartOf(call, 0, start, text.Length - start));
        return new ScriptList(parts, call.AllOrigins());
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
        if (match.Success)
        {
            for (var i = 0; i < match.Groups.Count; i++)
                groups.Add(MixedText.PartOf(call, 0, match.Groups[i].Index, match.Groups[i].Length));
        }
        return new ScriptList(groups, call.AllOrigins());
    }

    private static ScriptText Result(Call call, string text)
    {
        call.CheckTextLength(text.Length);
        Pay(call, text.Length);
        return new ScriptText(text, call.AllOrigins());
    }

    private static void Pay(Call call, long characters) => call.Spend(1 + characters / 16);
}
