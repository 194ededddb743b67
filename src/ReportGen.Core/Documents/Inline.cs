namespace ReportGen.Core.Documents;

/// <summary>A piece of a line: one of the closed list of kinds below.</summary>
/// <param name="Place">Where it comes from.</param>
internal abstract record Inline(TextPlace Place);

/// <summary>Characters, without line ends; never empty.</summary>
internal sealed record TextInline : Inline
{
    /// <summary>Null where the text is the characters of its place: a second copy of a long report would be kept for nothing.</summary>
    private readonly string? _text;

    /// <summary>Characters that stand otherwise in the rendered text.</summary>
    public TextInline(string text, TextPlace place)
        : base(place) => _text = text;

    /// <summary>The very characters of a place.</summary>
    public TextInline(TextPlace place)
        : base(place)
    {
    }

    /// <summary>The characters.</summary>
    public string Text
    {
        get => _text ?? Place.Source.Text.Substring(Place.Start, Place.Length);
        init => _text = value;
    }

    /// <summary>The same for those who only look at them.</summary>
    public ReadOnlySpan<char> Characters => _text is null ? Place.Source.Text.AsSpan(Place.Start, Place.Length) : _text;
}

/// <summary>Bold.</summary>
internal sealed record StrongInline(IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place);

/// <summary>Italic.</summary>
internal sealed record EmphasisInline(IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place);

/// <summary>Text with one of the marks that bold and italic do not give.</summary>
/// <param name="Mark">Exactly one.</param>
internal sealed record MarkedInline(TextMarks Mark, IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place);

/// <summary>Text that Word can compute anew; this text is what it must come to.</summary>
/// <param name="Instruction">Of the field, such as <c>REF ten \h</c>.</param>
/// <param name="Text">On one line, not empty.</param>
internal sealed record FieldInline(string Instruction, string Text, TextPlace Place) : Inline(Place);

/// <summary>A line end of the source: a line end in Markdown, a space in Word.</summary>
internal sealed record SoftBreakInline(TextPlace Place) : Inline(Place);

/// <summary>A line end that is printed.</summary>
internal sealed record HardBreakInline(TextPlace Place) : Inline(Place);

/// <summary>A link to a web or mail address, or to a place in the document.</summary>
/// <param name="Target">An address that begins with <c>http:</c>, <c>https:</c> or <c>mailto:</c>, or <c>#</c> and an id.</param>
/// <param name="Title">What a viewer shows under the pointer; null when there is none.</param>
internal sealed record LinkInline(string Target, string? Title, IReadOnlyList<Inline> Content, TextPlace Place) : Inline(Place)
{
    /// <summary>For a link inside the document, where it leads in Word; null before links are resolved, and for others.</summary>
    public string? Bookmark { get; init; }

    /// <summary>Whether it leads to a place in the document.</summary>
    public bool IsInternal => Target[0] == '#';
}

/// <summary>The mark of a footnote.</summary>
/// <param name="Number">From 1, the order of the marks in the document.</param>
internal sealed record FootnoteInline(int Number, TextPlace Place) : Inline(Place);
