using System.Globalization;
using System.Text;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>html</c>: Scriban's. Their results are plain text, so a tag that they make is shown and not obeyed.</summary>
internal static class HtmlGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("html", members)
        .Add("escape", Escape, "text")
        .Add("strip", Strip, "text")
        .Add("newline_to_br", NewLineToBreak, "text")
        .Add("url_encode", UrlEncode, "text")
        .Add("url_escape", UrlEscape, "text");

    private static ScriptText Escape(Call call)
    {
        var result = new StringBuilder();
        foreach (var c in call.PlainText(0))
        {
            _ = c switch
            {
                '&' => result.Append("&amp;"),
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '"' => result.Append("&quot;"),
                '\'' => result.Append("&#39;"),
                _ => result.Append(c),
            };
        }
        return Result(call, result);
    }

    /// <summary>Tags, comments, and scripts and styles with their contents are left out.</summary>
    private static ScriptText Strip(Call call)
    {
        var text = call.PlainText(0);
        var result = new StringBuilder();
        var offset = 0;
        while (offset < text.Length)
        {
            var end = text[offset] == '<' ? HtmlTags.EndOf(text, offset) : offset;
            if (end == offset)
                result.Append(text[offset++]);
            else
                offset = end;
        }
        return Result(call, result);
    }

    private static ScriptText NewLineToBreak(Call call) => Result(call, new StringBuilder(call.PlainText(0)).Replace("\r\n", "\n").Replace("\n", "<br />\n"));

    /// <summary>Everything but letters of ASCII, digits and <c>-_.~</c> as UTF-8 with percent signs (RFC 3986, 2.3).</summary>
    private static ScriptText UrlEncode(Call call) => PercentEncode(call, "-_.~");

    /// <summary>The same, but the characters that divide an address stay (RFC 3986, 2.2).</summary>
    private static ScriptText UrlEscape(Call call) => PercentEncode(call, "-_.~:/?#[]@!$&'()*+,;=");

    private static ScriptText PercentEncode(Call call, string kept)
    {
        var result = new StringBuilder();
        foreach (var octet in Encoding.UTF8.GetBytes(call.PlainText(0)))
        {
            var c = (char)octet;
            if (char.IsAsciiLetterOrDigit(c) || kept.Contains(c, StringComparison.Ordinal))
                result.Append(c);
            else
                result.Append('%').Append(octet.ToString("X2", CultureInfo.InvariantCulture));
        }
        return Result(call, result);
    }

    private static ScriptText Result(Call call, StringBuilder text)
    {
        call.CheckTextLength(text.Length);
        call.Spend(1 + text.Length / 16);
        return new ScriptText(text.ToString(), call.AllOrigins());
    }
}
