using ReportGen.Core.Sources;

namespace ReportGen.Core.Diagnostics;

/// <summary>Something wrong in the user's files, at its place.</summary>
/// <param name="Descriptor">The kind.</param>
/// <param name="Severity">The kind's, or what the project made of it.</param>
/// <param name="Span">The place to point at.</param>
/// <param name="Message">What stands there and what was expected.</param>
public sealed record Diagnostic(DiagnosticDescriptor Descriptor, Severity Severity, SourceSpan Span, LocalizedText Message)
{
    /// <summary>One thing to do; null when the message says it all.</summary>
    public LocalizedText? Hint { get; init; }

    /// <summary>Other places that belong to the finding, in the order to read them.</summary>
    public IReadOnlyList<RelatedPlace> Related { get; init; } = [];

    /// <summary>Changes that mend it, to be made all together; empty when a person must decide.</summary>
    public IReadOnlyList<TextFix> Fixes { get; init; } = [];

    /// <summary>The same finding with one more change that mends it; null changes nothing.</summary>
    public Diagnostic WithFix(TextFix? fix) => fix is null ? this : this with { Fixes = [.. Fixes, fix] };

    /// <summary>
    /// The message as a sentence: its first letter is a capital, also where it begins with a noun of a schema. The messages of rules stay as
    /// their authors wrote them.
    /// </summary>
    public string Sentence(Language language)
    {
        var text = Message.In(language);
        var isOfRule = Descriptor.Id.StartsWith("RG3", StringComparison.Ordinal);
        return text.Length > 0 && char.IsLower(text[0]) && !isOfRule ? char.ToUpperInvariant(text[0]) + text[1..] : text;
    }

    /// <summary>The same finding with one thing to do; null changes nothing.</summary>
    public Diagnostic WithHint(LocalizedText? hint) => hint is null ? this : this with { Hint = hint };

    /// <summary>The same finding with one more related place.</summary>
    public Diagnostic WithRelated(SourceSpan span, LocalizedText text) =>
        this with { Related = [.. Related, new RelatedPlace(span, text)] };

    /// <summary><c>path:line:column: error RG0000: message</c>, in English.</summary>
    public override string ToString() =>
        $"{Span}: {SeverityNames.Of(Severity, Language.English)} {Descriptor.Id}: {Sentence(Language.English)}";
}

/// <summary>A place that belongs to a finding.</summary>
/// <param name="Span">Where.</param>
/// <param name="Text">What it has to do with the finding.</param>
public sealed record RelatedPlace(SourceSpan Span, LocalizedText Text);
