using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>md</c>, which Scriban does not have.</summary>
internal static class MarkdownGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("md", members)
        .Add("raw", Raw, "text");

    /// <summary>The text as Markdown: written as it is. Each piece keeps its origin.</summary>
    private static ScriptValue Raw(Call call)
    {
        if (call.Arguments[0] is ScriptMarkdown markdown)
            return markdown;
        var text = call.Arguments[0] as ScriptText ?? new ScriptText(call.Text(0), call.Arguments[0].Origins);
        var segments = new List<TextSegment>();
        var start = 0;
        foreach (var piece in text.ToPieces())
        {
            segments.Add(new TextSegment(start, piece.Text.Length, new TextOrigin(call.SpanOf(0), Origins.Flatten(piece.Origins))));
            start += piece.Text.Length;
        }
        return new ScriptMarkdown(new MappedText(text.Value, segments), text.Origins);
    }
}
