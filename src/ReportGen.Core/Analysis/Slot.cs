namespace ReportGen.Core.Analysis;

/// <summary>A variable. What is known of its value stands in <see cref="FlowState"/>.</summary>
/// <param name="initial">What it is where nothing was assigned; null for a variable that begins without a value.</param>
/// <param name="frame">The function or template it belongs to; null for a global name.</param>
internal sealed class Slot(TemplateType? initial, AnalysisFrame? frame)
{
    /// <summary>What it is where nothing was assigned; null for a variable that begins without a value.</summary>
    public TemplateType? Initial { get; } = initial;

    /// <summary>The function or template it belongs to; null for a global name.</summary>
    public AnalysisFrame? Frame { get; } = frame;
}
