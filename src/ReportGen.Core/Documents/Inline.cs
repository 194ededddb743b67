namespace ReportGen.Core.Documents;

/// <summary>A piece of a line: one of the closed list of kinds below.</summary>
/// <param name="Place">Where it comes from.</param>
internal abstract record Inline(TextPlace Place);

/// <summary>Characters, without line ends; never empty.</summary>
internal sealed record TextInline(string Text, TextPlace Place) : Inline(Place);

/// <summary>Bold.</summary>
internal sealed record StrongInline(IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place);

/// <summary>Italic.</summary>
internal sealed record EmphasisInline(IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place);

/// <summary>A line end of the source: a line end in Markdown, a space in Word.</summary>
internal sealed record SoftBreakInline(TextPlace Place) : Inline(Place);

/// <summary>A line end that is printed.</summary>
internal sealed record HardBreakInline(TextPlace Place) : Inline(Place);

/// <summary>A link to a web or mail address.</summary>
/// <param name="Target">An address that begins with <c>http:</c>, <c>https:</c> or <c>mailto:</c>.</param>
/// <param name="Title">What a viewer shows under the pointer; null when there is none.</param>
internal sealed record LinkInline(string Target, string? Title, IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place);

/// <summary>The mark of a footnote.</summary>
/// <param name="Number">From 1, the order of the marks in the document.</param>
internal sealed record FootnoteInline(int Number, TextPlace Place) : Inline(Place);
