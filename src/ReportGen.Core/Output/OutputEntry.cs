using System.Globalization;

namespace ReportGen.Core.Output;

/// <summary>A file that a build wrote, as a line of its <see cref="OutputRecord"/> tells of it: checksum, length, name, and for a picture the document that shows it.</summary>
internal sealed class OutputEntry
{
    private const char Separator = '\t';

    /// <summary>The digits of a checksum.</summary>
    private const int HexDigits = 8;

    /// <summary>No file is as long as a number of more digits says.</summary>
    private const int MostDigits = 18;

    private OutputEntry(string line, string name, string owner, uint checksum, long length)
    {
        Line = line;
        Name = name;
        Owner = owner;
        Checksum = checksum;
        Length = length;
    }

    /// <summary>The line, without its end.</summary>
    public string Line { get; }

    /// <summary>Without a folder.</summary>
    public string Name { get; }

    /// <summary>For a picture the Markdown document that shows it; empty for a document.</summary>
    public string Owner { get; }

    /// <summary>The CRC-32 of its bytes.</summary>
    public uint Checksum { get; }

    /// <summary>In bytes.</summary>
    public long Length { get; }

    /// <summary>The line of a file.</summary>
    /// <param name="key">As <see cref="KeyOf"/> gives it: the name, and behind a tab the owner where there is one.</param>
    public static string LineOf(uint checksum, long length, string key) => string.Concat(
        string.Concat(checksum.ToString("x8", CultureInfo.InvariantCulture), "\t", length.ToString(CultureInfo.InvariantCulture)), "\t", key);

    /// <summary>What tells the files of a record apart.</summary>
    /// <param name="owner">Null for a document.</param>
    public static string KeyOf(string name, string? owner) => owner is null ? name : string.Concat(name, "\t", owner);

    /// <summary>Whether a line tells of the file.</summary>
    /// <param name="key">As <see cref="KeyOf"/> gives it.</param>
    public static bool IsOf(string line, string key)
    {
        var start = line.Length - key.Length;
        return start > HexDigits && line.EndsWith(key, StringComparison.Ordinal) && FindEnd(line, FindEnd(line, 0) + 1) == start - 1;
    }

    /// <summary>Reads a line.</summary>
    /// <returns>Null for a line that is none of ours, and for a name that leads elsewhere.</returns>
    public static OutputEntry? Parse(string line)
    {
        var first = FindEnd(line, 0);
        var second = FindEnd(line, first + 1);
        if (first != HexDigits || second >= line.Length || second - first - 1 is 0 or > MostDigits)
            return null;
        var third = FindEnd(line, second + 1);
        var checksum = NumberIn(line, 0, first, 16);
        var length = NumberIn(line, first + 1, second, 10);
        var name = line[(second + 1)..third];
        return checksum < 0 || length < 0 || !IsPlainName(name)
            ? null
            : new OutputEntry(line, name, third < line.Length ? line[(third + 1)..] : "", (uint)checksum, length);
    }

    private static int FindEnd(string line, int start)
    {
        var place = start;
        while (place < line.Length && line[place] != Separator)
            place++;
        return place;
    }

    /// <returns>-1 when there is anything else than digits.</returns>
    private static long NumberIn(string line, int start, int end, int radix)
    {
        var number = 0L;
        for (var i = start; i < end; i++)
        {
            var digit = line[i] is >= 'a' and <= 'f' ? line[i] - 'a' + 10 : line[i] - '0';
            if (digit < 0 || digit >= radix)
                return -1;
            number = (number * radix) + digit;
        }
        return number;
    }

    private static bool IsPlainName(string name)
    {
        foreach (var c in name)
        {
            if (c is '/' or '\\' or ':' or '\r')
                return false;
        }
        return name is not ("" or "." or "..");
    }
}
