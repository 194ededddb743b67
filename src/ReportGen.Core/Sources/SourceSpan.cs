namespace ReportGen.Core.Sources;

/// <summary>A piece of a source file: where a diagnostic points and where a piece of output comes from.</summary>
/// <param name="File">The file.</param>
/// <param name="Start">Offset of the first character, from 0.</param>
/// <param name="Length">In UTF-16 code units; 0 is a place between two characters.</param>
public sealed record SourceSpan(SourceFile File, int Start, int Length)
{
    /// <summary>Offset behind the last character.</summary>
    public int End => Start + Length;

    /// <summary>Line and column of the first character.</summary>
    public TextPosition Position => File.PositionAt(Start);

    /// <summary>Line and column behind the last character.</summary>
    public TextPosition EndPosition => File.PositionAt(End);

    /// <summary>The characters of the span.</summary>
    public string Text => File.Text.Substring(Start, Length);

    /// <inheritdoc/>
    public bool Equals(SourceSpan? other) => other is not null && Start == other.Start && Length == other.Length && ReferenceEquals(File, other.File);

    /// <inheritdoc/>
    public override int GetHashCode() => unchecked((Start * 397) ^ Length);

    /// <summary><c>path:line:column</c>.</summary>
    public override string ToString() => File.Path + ":" + Position.ToString();
}
