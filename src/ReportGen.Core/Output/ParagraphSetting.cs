using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>How a paragraph is set, from where it stands.</summary>
internal sealed record ParagraphSetting
{
    public string Style { get; init; } = WordStyleIds.Of(StyleNames.Body);

    /// <summary>How many lists it stands in.</summary>
    public int Depth { get; init; }

    /// <summary>The list whose mark it bears; 0 for none.</summary>
    public int Number { get; init; }

    /// <summary>The level of that list.</summary>
    public int Level { get; init; }

    public bool KeepsNext { get; init; }

    /// <summary>Whether it stands in a quotation, whose look and indent it keeps.</summary>
    public bool IsQuoted { get; init; }

    /// <summary>Whether a paragraph of another setting begins with the same markup.</summary>
    public bool IsLike(ParagraphSetting other) =>
        Number == other.Number && Level == other.Level && KeepsNext == other.KeepsNext && Depth == other.Depth && IsQuoted == other.IsQuoted && Style == other.Style;
}
