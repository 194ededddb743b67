namespace ReportGen.Core.Documents;

/// <summary>A picture file that a document shows.</summary>
/// <param name="Path">As the text names it, which tells the pictures of a document apart.</param>
/// <param name="OutputName">The name of its copy beside the Markdown output.</param>
/// <param name="Size">What its header says.</param>
/// <param name="Content">The whole file.</param>
internal sealed record Picture(string Path, string OutputName, PictureSize Size, byte[] Content);

/// <summary>What the header of a picture file says.</summary>
/// <param name="IsPng">A PNG file, else a JPEG file.</param>
/// <param name="Width">In pixels, above 0.</param>
/// <param name="Height">Likewise.</param>
/// <param name="HorizontalDensity">Pixels for an inch from left to right, above 0.</param>
/// <param name="VerticalDensity">Likewise from top to bottom.</param>
internal sealed record PictureSize(bool IsPng, int Width, int Height, decimal HorizontalDensity, decimal VerticalDensity)
{
    /// <summary>The density of a file that does not say how densely its pixels stand.</summary>
    public const decimal UsualDensity = 96;

    /// <summary>Of either side, in pixels: no JPEG file has more, and no program that shows documents takes them.</summary>
    private const int MostPixels = 65_535;

    /// <summary>Whether a side of so many pixels can be shown.</summary>
    public static bool IsUsable(int pixels) => pixels is > 0 and <= MostPixels;
}

/// <summary>A picture on a line of its own.</summary>
/// <param name="Picture">The file.</param>
/// <param name="Alternative">What a reader who cannot see it is told; not empty.</param>
/// <param name="Place">Where it comes from.</param>
internal sealed record PictureBlock(Picture Picture, TextInline Alternative, TextPlace Place) : Block(Place)
{
    /// <summary>What a viewer shows under the pointer; null when there is nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What stands below it; null when nothing does.</summary>
    public Caption? Caption { get; init; }
}
