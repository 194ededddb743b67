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
            output.Write($"{diagnostic.Span}: {severity} {diagnostic.Descriptor.Id}: {OneLine(diagnostic.Sentence(language))}");
            if (diagnostic.Hint is not null)
                output.Write($" {OneLine(diagnostic.Hint.In(language))}");
            output.Write('\n');
        }
    }

    private static string OneLine(string text) => text.ReplaceLineEndings(" ");
}
