using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What had a part in a piece of output, as ropes that nobody may ever ask for.</summary>
/// <param name="read">What the text was computed from; null for literal text.</param>
/// <param name="innermost">What the innermost condition read.</param>
/// <param name="conditions">What all conditions of the function read.</param>
/// <param name="around">What is around the function.</param>
internal sealed class TracedDecision(Origins? read, Origins? innermost, Origins? conditions, Origins? around) : TextDecision
{
    /// <summary>Kept: one decision stands behind every row of a table, and may have read as many values.</summary>
    private List<SourceSpan>? _nearest;

    /// <inheritdoc/>
    public override IReadOnlyList<SourceSpan> Innermost => Origins.Decisions(read) is { Count: > 0 } own ? own : Origins.All(innermost);

    /// <inheritdoc/>
    public override IReadOnlyList<SourceSpan> Nearest => _nearest ??= [.. Origins.Decisions(read), .. Origins.All(conditions)];

    /// <inheritdoc/>
    public override IReadOnlyList<SourceSpan> Farther => Origins.All(around);

    /// <inheritdoc/>
    public override IReadOnlyList<SourceSpan> Literals => Origins.Literals(read);
}
