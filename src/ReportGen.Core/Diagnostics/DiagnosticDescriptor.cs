using ReportGen.Core.Sources;

namespace ReportGen.Core.Diagnostics;

/// <summary>One kind of finding: its code, its weight and its sentence in both languages.</summary>
/// <param name="Id">
/// <c>RG</c> and four digits, the first the stage: 1 files and text, 2 schema, 3 rules, 4 templates, 5 documents and output, 6 tests of the project. Never reused.
/// </param>
/// <param name="Severity">Unless the project lowers it.</param>
/// <param name="English">One sentence about the user's file: what stands there and what was expected; <c>{0}</c> for values.</param>
/// <param name="Vietnamese">The same sentence, the same values.</param>
public sealed record DiagnosticDescriptor(string Id, Severity Severity, string English, string Vietnamese)
{
    /// <summary>A finding of this kind.</summary>
    /// <param name="span">The place to point at.</param>
    /// <param name="arguments">The values of the sentence: strings, numbers or <see cref="LocalizedText"/>.</param>
    public Diagnostic At(SourceSpan span, params IReadOnlyList<object> arguments) =>
        new(this, Severity, span, new LocalizedText(English, Vietnamese, arguments));

    /// <summary>The sentence with an ellipsis for each value, for manuals.</summary>
    public string OutlineIn(Language language)
    {
        var format = language == Language.Vietnamese ? Vietnamese : English;
        for (var i = '0'; i <= '9'; i++)
            format = format.Replace("{" + i + "}", "…", StringComparison.Ordinal);
        return format.Replace("{{", "{", StringComparison.Ordinal).Replace("}}", "}", StringComparison.Ordinal);
    }
}
