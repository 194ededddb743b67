using System.Globalization;

namespace ReportGen.Core.Output;

/// <summary>A file that a build wrote, as its <see cref="OutputRecord"/> tells of it.</summary>
/// <param name="Name">Without a folder.</param>
/// <param name="Owner">For a picture the Markdown document that shows it; null for a document.</param>
/// <param name="Checksum">The CRC-32 of its bytes.</param>
/// <param name="Length">In bytes.</param>
internal sealed record OutputEntry(string Name, string? Owner, uint Checksum, long Length)
{
    private const char Separator = '\t';

    /// <summary>Reads a line.</summary>
    /// <returns>Null for a line that is none of ours, and for a name that leads elsewhere.</returns>
    public static OutputEntry? Parse(string line)
    {
        var fields = line.Split(Separator);
        return fields.Length is 3 or 4
            && uint.TryParse(fields[0], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var checksum)
            && long.TryParse(fields[1], NumberStyles.None, CultureInfo.InvariantCulture, out var length)
            && IsPlainName(fields[2])
                ? new OutputEntry(fields[2], fields.Length == 4 ? fields[3] : null, checksum, length)
                : null;
    }

    /// <summary>The line, without its end.</summary>
    public string ToLine()
    {
        var line = string.Concat(Checksum.ToString("x8", CultureInfo.InvariantCulture), "\t", Length.ToString(CultureInfo.InvariantCulture), "\t");
        return Owner is null ? line + Name : string.Concat(line, Name, "\t", Owner);
    }

    /// <summary>Whether both tell of the same file for the same document.</summary>
    public bool IsOfSameFile(OutputEntry other) => Name == other.Name && Owner == other.Owner;

    private static bool IsPlainName(string name) => name.Length > 0 && name is not ("." or "..") && name.AsSpan().IndexOfAny('/', '\\', ':') < 0;
}
