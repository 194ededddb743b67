using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>Puts the messages of a schema's author in the place of ours.</summary>
internal static class OwnMessages
{
    /// <summary>Replaces the messages of findings about a node itself; several that get the same text become one.</summary>
    public static void Apply(ErrorMessages messages, DataNode node, SchemaResult result)
    {
        LocalizedText? last = null;
        for (var i = result.Findings.Count - 1; i >= 0; i--)
        {
            var finding = result.Findings[i];
            if (finding.Node != node || finding.HasOwnMessage || TextFor(messages, finding) is not { } text)
                continue;
            if (text == last && i + 1 < result.Findings.Count)
                result.RemoveAt(i + 1);
            last = text;
            result.Replace(i, finding with { Diagnostic = finding.Diagnostic with { Message = WithValue(text, finding) }, HasOwnMessage = true });
        }
    }

    /// <summary>A message of the author says what should stand there; what does stand there is told behind it.</summary>
    private static LocalizedText WithValue(LocalizedText text, SchemaFinding finding)
    {
        if (finding.Keyword == "required" || finding.Node is not DataScalar { Text.Length: > 0 } scalar)
            return text;
        var value = SchemaWords.Shorten(scalar.Text);
        return text.In(Language.Vietnamese).Contains(value, StringComparison.Ordinal)
            ? text
            : new LocalizedText("{0}; here stands '{1}'.", "{0}; ở đây ghi “{1}”.", WithoutStop(text), value);
    }

    private static LocalizedText WithoutStop(LocalizedText text) =>
        new("{0}", "{1}", text.In(Language.English).TrimEnd('.', ' '), text.In(Language.Vietnamese).TrimEnd('.', ' '));

    private static LocalizedText? TextFor(ErrorMessages messages, SchemaFinding finding)
    {
        if (finding.Keyword == "required" && finding.Name is not null && messages.ByRequired.TryGetValue(finding.Name, out var required))
            return required;
        // One sentence for all tells what the value must look like, which says nothing where there is none, or a list.
        return messages.ByKeyword.TryGetValue(finding.Keyword, out var text) ? text : finding.Keyword == "type" ? null : messages.Any;
    }
}
