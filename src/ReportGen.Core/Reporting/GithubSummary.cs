using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Reporting;

/// <summary>Prints findings as a Markdown table for the summary page of a GitHub job.</summary>
public static class GithubSummary
{
    /// <summary>The heading with the counts, then the table where there are findings.</summary>
    public static string Print(IReadOnlyList<Diagnostic> diagnostics, ReportContext context)
    {
        var text = new StringBuilder();
        text.Append("### reportgen: ").Append(DiagnosticCounts.Of(diagnostics).InWords().In(context.Language)).Append("\n\n");
        if (diagnostics.Count == 0)
            return text.ToString();
        text.Append(context.Language == Language.Vietnamese ? "| Mức | Vị trí | Nội dung |\n" : "| Severity | Place | Finding |\n");
        text.Append("| --- | --- | --- |\n");
        foreach (var diagnostic in diagnostics)
            AppendRow(text, diagnostic, context);
        return text.Append('\n').ToString();
    }

    private static void AppendRow(StringBuilder text, Diagnostic diagnostic, ReportContext context)
    {
        var message = diagnostic.Sentence(context.Language);
        if (diagnostic.Hint is not null)
            message += " " + diagnostic.Hint.In(context.Language);
        text.Append("| ").Append(SeverityNames.Of(diagnostic.Severity, context.Language)).Append(' ').Append(diagnostic.Descriptor.Id);
        text.Append(" | ").Append(Escaped($"{context.PathPrefix}{diagnostic.Span}"));
        text.Append(" | ").Append(Escaped(message)).Append(" |\n");
    }

    /// <summary>As plain text in a cell: what Markdown or HTML would take for marks gets a backslash.</summary>
    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in text.ReplaceLineEndings(" "))
        {
            if (character is '\\' or '|' or '<' or '>' or '`' or '*' or '_' or '[' or ']' or '&' or '~')
                escaped.Append('\\');
            escaped.Append(character);
        }
        return escaped.ToString();
    }
}
