using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>A difference between the inputs of two builds: a value, an item or a record of the data, or lines of a template.</summary>
/// <param name="Path">The file.</param>
/// <param name="Key">In data, the way to the value from the top of its file, such as <c>composition.members</c>; else empty.</param>
/// <param name="Old">What stood there; null for what was added.</param>
/// <param name="New">What stands there; null for what was removed.</param>
internal sealed record InputChange(string Path, string Key, InputPiece? Old, InputPiece? New)
{
    /// <summary>The list or mapping that it was added to or removed from, as it was; null for others.</summary>
    public SourceSpan? OldHolder { get; init; }

    /// <summary>Likewise, as it is.</summary>
    public SourceSpan? NewHolder { get; init; }

    /// <summary>Whether an item stands at another place of its list.</summary>
    public bool IsMove { get; init; }

    /// <summary>Whether it is a whole file.</summary>
    public bool IsFile => Key.Length == 0 && OldHolder is null && (Old is null || New is null);
}

/// <summary>A piece of an input.</summary>
/// <param name="Span">All of it.</param>
/// <param name="Record">The item of a list, or else the file, that it is a part of.</param>
/// <param name="Text">Its value in short: a scalar as it reads, the name or first value of anything else; for a template, its lines.</param>
internal sealed record InputPiece(SourceSpan Span, SourceSpan Record, string Text)
{
    /// <summary>The line it begins on, from 1.</summary>
    public int Line => Span.Position.Line;

    /// <summary>Whether a place is in it.</summary>
    public bool Touches(SourceSpan place) => Overlap(Span, place);

    /// <summary>Whether two places of the same file have something in common; an empty place is in what surrounds it.</summary>
    public static bool Overlap(SourceSpan one, SourceSpan other) =>
        one.File.Path == other.File.Path && one.Start <= Math.Max(other.Start, other.End - 1) && other.Start <= Math.Max(one.Start, one.End - 1);
}
