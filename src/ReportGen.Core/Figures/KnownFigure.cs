using ReportGen.Core.Sources;

namespace ReportGen.Core.Figures;

/// <summary>What the data says where a figure was typed.</summary>
/// <param name="IsContrary">Whether it says something else than was typed.</param>
/// <param name="Number">What the data gives, as a report prints it.</param>
/// <param name="Place">The list that gives it.</param>
internal sealed record KnownFigure(bool IsContrary, string Number, SourceSpan Place)
{
    /// <summary>How many tokens the noun has that the data knows, when more was read as the noun; null for all of them.</summary>
    public int? NounTokens { get; init; }
}
