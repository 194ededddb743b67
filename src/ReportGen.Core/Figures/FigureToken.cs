using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Figures;

/// <summary>A word, a figure or a mark of a rendered text.</summary>
/// <param name="text">The whole text.</param>
/// <param name="kind">What it is.</param>
/// <param name="start">Its offset.</param>
/// <param name="end">The offset behind it.</param>
internal sealed class FigureToken(string text, FigureTokenKind kind, int start, int end)
{
    private string? _folded;

    /// <summary>What it is.</summary>
    public FigureTokenKind Kind { get; } = kind;

    /// <summary>Offset in the text.</summary>
    public int Start { get; } = start;

    /// <summary>Offset behind it.</summary>
    public int End { get; } = end;

    /// <summary>Of a figure: the number, or what stands behind the stroke of a ratio.</summary>
    public int Whole { get; init; }

    /// <summary>Of a ratio: what stands before the stroke; null for a plain figure.</summary>
    public int? Part { get; init; }

    /// <summary>Whether it is a number in words.</summary>
    public bool IsSpelled { get; init; }

    /// <summary>The first character.</summary>
    public char First => text[Start];

    /// <summary>In lower case, NFC and one tone style.</summary>
    public string Folded => _folded ??= Fold(text[Start..End]);

    /// <summary>A word in lower case, NFC and one tone style.</summary>
    public static string Fold(string word) => ToneMarks.Fold(Composer.Compose(word));

    /// <summary>Whether it is this word.</summary>
    public bool Is(string word) => Kind == FigureTokenKind.Word && Folded == word;
}

/// <summary>What a piece of a rendered text is.</summary>
internal enum FigureTokenKind
{
    /// <summary>A word of letters.</summary>
    Word,

    /// <summary>A whole number or a ratio of two.</summary>
    Figure,

    /// <summary>A comma.</summary>
    Comma,

    /// <summary>Another mark inside a sentence.</summary>
    Mark,

    /// <summary>The end of a sentence, a paragraph or a table cell.</summary>
    End,

    /// <summary>What bears digits and is no count: an identifier, a date, a decimal, a share in per cent.</summary>
    Code,
}
