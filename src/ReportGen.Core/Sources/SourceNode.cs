namespace ReportGen.Core.Sources;

/// <summary>What was read from a file and knows its place there. Few are asked for it, so that the span is made when it is.</summary>
/// <param name="file">The file.</param>
/// <param name="start">Where its span begins.</param>
/// <param name="length">Of its span.</param>
public abstract class SourceNode(SourceFile file, int start, int length)
{
    /// <summary>The file.</summary>
    public SourceFile File { get; } = file;

    /// <summary>Where its span begins.</summary>
    internal int Start { get; } = start;

    /// <summary>Of its span.</summary>
    internal int Length { get; } = length;

    /// <summary>Where a finding about it points; an equal one each time.</summary>
    public SourceSpan Span => new(File, Start, Length);
}
