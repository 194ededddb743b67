namespace ReportGen.Core.Documents;

/// <summary>How a paragraph of one role looks.</summary>
/// <param name="Name">The role, a name of <see cref="StyleNames"/>.</param>
/// <param name="Size">In points.</param>
/// <param name="Alignment">Of its lines.</param>
internal sealed record TextStyle(string Name, decimal Size, TextAlignment Alignment)
{
    /// <summary>Whether it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Whether it is italic.</summary>
    public bool IsItalic { get; init; }

    /// <summary>Whether it is underlined.</summary>
    public bool IsUnderlined { get; init; }

    /// <summary>Whether its text is put in capitals; done once, in the document, so that all outputs have the same letters.</summary>
    public bool IsUpper { get; init; }

    /// <summary>Indent of the first line in millimetres.</summary>
    public decimal FirstLine { get; init; }

    /// <summary>Indent of all lines in millimetres.</summary>
    public decimal Left { get; init; }

    /// <summary>Space above in points.</summary>
    public decimal Before { get; init; }

    /// <summary>Space below in points.</summary>
    public decimal After { get; init; }

    /// <summary>Exact distance of its lines in points; null for <see cref="LineMultiple"/>.</summary>
    public decimal? Line { get; init; }

    /// <summary>Distance of its lines as a multiple of what the font asks for.</summary>
    public decimal LineMultiple { get; init; } = 1;
}

/// <summary>Where the lines of a paragraph stand.</summary>
internal enum TextAlignment
{
    /// <summary>At the left.</summary>
    Left,

    /// <summary>In the middle.</summary>
    Center,

    /// <summary>At the right.</summary>
    Right,

    /// <summary>At both sides.</summary>
    Justify,
}
