using System.Text;
using ReportGen.Core.Markdown;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>
/// Text functions that look for a text (ordinal, case counts). In Markdown they look for the text as it is escaped there, so that
/// <c>*</c> finds the character and not the emphasis; what is put in is escaped. What stays keeps its own origins, what is put in has
/// its own and those of what it replaces.
/// </summary>
internal static class StringReplacements
{
    public static ScriptValue Replace(Call call)
    {
        var found = FindAll(call, StringForSearch(call));
        return Rebuild(call, found, isRemoval: false);
    }

    public static ScriptValue ReplaceFirst(Call call) => Rebuild(call, FindFirst(call), isRemoval: false);

    public static ScriptValue ReplaceLast(Call call) => Rebuild(call, FindLast(call), isRemoval: false);

    public static ScriptValue Remove(Call call) => Rebuild(call, FindAll(call, StringForSearch(call)), isRemoval: true);

    public static ScriptValue RemoveFirst(Call call) => Rebuild(call, FindFirst(call), isRemoval: true);

    public static ScriptValue RemoveLast(Call call) => Rebuild(call, FindLast(call), isRemoval: true);

    public static ScriptValue StripNewLines(Call call)
    {
        var text = call.Text(0);
        call.Spend(1 + text.Length / 16);
        var result = new MixedText(call);
        result.AddOrigins(call.Arguments[0].Origins);
        var start = 0;
        for (var i = 0; i <= text.Length; i++)
        {
            if (i < text.Length && text[i] is not ('\n' or '\r'))
                continue;
            result.AppendPart(call.Arguments[0], start, i - start, 0);
            start = i + 1;
        }
        return result.ToValue();
    }

    /// <summary>Parts without their separators; empty parts are left out, as in Scriban.</summary>
    public static ScriptValue Split(Call call)
    {
        var text = call.Text(0);
        var search = StringForSearch(call);
        var ends = FindAll(call, search);
        ends.Add(text.Length);
        var count = PartsBetween(ends, search.Length);
        call.CheckListLength(count);
        var parts = new List<ScriptValue>(count);
        var start = 0;
        foreach (var end in ends)
        {
            if (end > start)
                parts.Add(MixedText.PartOf(call, 0, start, end - start));
            start = end + search.Length;
        }
        return new ScriptList(parts, Origins.Union(call.Arguments[0].Origins, call.Arguments[1].Origins));
    }

    private static int PartsBetween(List<int> ends, int separator)
    {
        var (parts, start) = (0, 0);
        foreach (var end in ends)
        {
            parts += end > start ? 1 : 0;
            start = end + separator;
        }
        return parts;
    }

    private static ScriptValue Rebuild(Call call, List<int> found, bool isRemoval)
    {
        var text = call.Text(0);
        var search = StringForSearch(call);
        if (!isRemoval && call.Arguments is [ScriptText { Pieces: null, Origins: null }, _, ScriptText { Pieces: null, Origins: null } now])
            return RebuildPlain(call, found, search.Length, now.Value);
        var result = new MixedText(call);
        result.AddOrigins(Origins.Union(call.Arguments[0].Origins, call.Arguments[1].Origins));
        var start = 0;
        Origins? replaced = null;
        var replacement = isRemoval ? null : call.Arguments[2];
        foreach (var offset in found)
        {
            result.AppendPart(call.Arguments[0], start, offset - start, 0);
            if (replacement is not null)
            {
                var origins = MixedText.OriginsOf(call.Arguments[0], offset, search.Length);
                if (!ReferenceEquals(origins, replaced))
                    (replacement, replaced) = (call.Arguments[2].Add(origins), origins);
                result.Append(replacement, 2);
            }
            start = offset + search.Length;
        }
        result.AppendPart(call.Arguments[0], start, text.Length - start, 0);
        return result.ToValue();
    }

    /// <summary>Texts that no data went into have no pieces to keep apart.</summary>
    private static ScriptText RebuildPlain(Call call, List<int> found, int searched, string replacement)
    {
        var text = call.Text(0);
        call.CheckTextLength(text.Length + ((long)found.Count * (replacement.Length - searched)));
        var result = new StringBuilder();
        var start = 0;
        foreach (var offset in found)
        {
            result.Append(text, start, offset - start).Append(replacement);
            start = offset + searched;
        }
        return new ScriptText(result.Append(text, start, text.Length - start).ToString(), call.Arguments[1].Origins);
    }

    private static List<int> FindAll(Call call, string search)
    {
        var text = call.Text(0);
        call.Spend(1 + text.Length / 16);
        var found = new List<int>();
        if (search.Length == 0)
            return found;
        for (var i = text.IndexOf(search, StringComparison.Ordinal); i >= 0; i = text.IndexOf(search, i + search.Length, StringComparison.Ordinal))
            found.Add(i);
        call.Spend(found.Count);
        return found;
    }

    private static List<int> FindFirst(Call call)
    {
        var found = FindAll(call, StringForSearch(call));
        if (found.Count > 1)
            found.RemoveRange(1, found.Count - 1);
        return found;
    }

    private static List<int> FindLast(Call call)
    {
        var (text, search) = (call.Text(0), StringForSearch(call));
        call.Spend(1 + text.Length / 16);
        var last = search.Length == 0 ? -1 : text.LastIndexOf(search, StringComparison.Ordinal);
        var found = new List<int>();
        if (last >= 0)
            found.Add(last);
        return found;
    }

    private static string StringForSearch(Call call)
    {
        var search = call.Text(1);
        var isEscaped = call.Arguments[0] is ScriptMarkdown && call.Arguments[1] is not ScriptMarkdown;
        return isEscaped ? MarkdownEscaper.Escape(search, atLineStart: false) : search;
    }
}
