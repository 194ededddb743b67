namespace ReportGen.Core.Diagnostics;

/// <summary>Prints findings one a line, for logs and for tools that read <c>path:line:column</c>.</summary>
public static class PlainPrinter
{
    /// <summary>Writes one line a finding: <c>path:line:column: error RG2001: message hint</c>.</summary>
    /// <remarks>The words <c>error</c>, <c>warning</c> and <c>note</c> are English in every language: tools match them.</remarks>
    public static void Print(IEnumerable<Diagnostic> diagnostics, Language language, TextWriter output)
    {
        foreach (var diagnostic in diagnostics)
        {
            var severity = SeverityNames.Of(diagnostic.Severity, Language.English);
            output.Write($"{VisibleText.OnOneLine(diagnostic.Span.ToString())}: {severity} {diagnostic.Descriptor.Id}: {VisibleText.OnOneLine(diagnostic.Sentence(language))}");
            if (diagnostic.Hint is not null)
                output.Write($" {VisibleText.OnOneLine(diagnostic.Hint.In(language))}");
            output.Write('\n');
        }
    }
}
