using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>An argument of a call.</summary>
/// <param name="Name">Null unless it is a named one.</param>
/// <param name="Type">What it is.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record AnalysisArgument(string? Name, TemplateType Type, SourceSpan Span)
{
    /// <summary>Whether it stands for the elements of a list (<c>^list</c>), so that nobody knows how many there are.</summary>
    public bool IsExpanded { get; init; }
}
