using System.Globalization;
using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Reporting;

/// <summary>Prints findings as commands of a GitHub workflow, which become annotations of the lines of a pull request.</summary>
public static class GithubPrinter
{
    /// <summary>Writes one line a finding.</summary>
    public static string Print(IReadOnlyList<Diagnostic> diagnostics, ReportContext context)
    {
        var text = new StringBuilder();
        foreach (var diagnostic in diagnostics)
        {
            text.Append("::").Append(CommandOf(diagnostic.Severity)).Append(' ');
            AppendPlace(text, diagnostic, context.PathPrefix);
            text.Append(",title=").Append(diagnostic.Descriptor.Id).Append("::").Append(Escaped(MessageOf(diagnostic, context.Language)));
            text.Append('\n');
        }
        return text.ToString();
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    /// <summary>Columns stand only where the span is within a line: GitHub refuses others.</summary>
    private static void AppendPlace(StringBuilder text, Diagnostic diagnostic, string prefix)
    {
        var (start, end) = (diagnostic.Span.Position, diagnostic.Span.EndPosition);
        text.Append("file=").Append(EscapedProperty(prefix + diagnostic.Span.File.Path));
        text.Append(CultureInfo.InvariantCulture, $",line={start.Line},endLine={end.Line}");
        if (start.Line == end.Line)
            text.Append(CultureInfo.InvariantCulture, $",col={start.Column},endColumn={end.Column}");
    }

    private static string MessageOf(Diagnostic diagnostic, Language language)
    {
        var message = diagnostic.Sentence(language);
        foreach (var place in diagnostic.Related)
            message += $"\n{place.Span}: {place.Text.In(language)}";
        return diagnostic.Hint is null ? message : $"{message}\n{diagnostic.Hint.In(language)}";
    }

    private static string Escaped(string text) => VisibleText.Of(text)
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string EscapedProperty(string text) => Escaped(text)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);
}
