namespace ReportGen.Core.Data;

/// <summary>Where the key stands that holds a node while it is read: no object for each of very many.</summary>
/// <param name="start">Of its first character, perhaps a quote.</param>
/// <param name="length">With quotes; 0 where no key holds the node.</param>
internal readonly struct KeyPlace(int start, int length)
{
    public int Start { get; } = start;

    public int Length { get; } = length;

    /// <summary>The same, or one character where no key holds the node.</summary>
    public KeyPlace Or(int position) => Length > 0 ? this : new KeyPlace(position, 1);
}
