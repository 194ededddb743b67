using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ReportGen.Core.Output;

/// <summary>What builds wrote into a folder, kept there in a file of its own: so that a later one sees what was edited since, and what nobody shows any more.</summary>
internal sealed class OutputRecord
{
    /// <summary>Hidden where a dot hides.</summary>
    public const string Name = ".reportgen";

    private const string Heading = "# What 'reportgen build' wrote here, so that it replaces nothing that was edited since.\n";

    /// <summary>No record of ours is longer; in bytes.</summary>
    private const int Most = 4 * 1024 * 1024;

    private readonly SafeFileHandle _file;
    private readonly string _text;
    private List<OutputEntry> _entries;

    /// <summary>Reads a record; one that is not ours counts as empty, and is never written.</summary>
    /// <param name="file">Open for reading and writing.</param>
    public OutputRecord(SafeFileHandle file)
    {
        _file = file;
        _text = TextOf(file);
        _entries = EntriesOf(_text);
    }

    /// <summary>Whether a build wrote a document of this name.</summary>
    public bool Knows(string name)
    {
        foreach (var entry in _entries)
        {
            if (entry.Owner is null && entry.Name == name)
                return true;
        }
        return false;
    }

    /// <summary>Whether a build wrote a document with these bytes; where two records were merged, either's will do.</summary>
    public bool Holds(string name, uint checksum, long length)
    {
        foreach (var entry in _entries)
        {
            if (entry.Owner is null && entry.Name == name && entry.Checksum == checksum && entry.Length == length)
                return true;
        }
        return false;
    }

    /// <summary>Takes in what was written, in place of what was known of the same files.</summary>
    /// <param name="written">All files of a build.</param>
    /// <returns>The pictures that an earlier build wrote for the same documents, and no document that is known shows any more.</returns>
    public List<OutputEntry> Take(List<OutputEntry> written)
    {
        var kept = new List<OutputEntry>(written);
        var dropped = new List<OutputEntry>();
        foreach (var entry in _entries)
        {
            if (IsWritten(entry, written))
                continue;
            if (entry.Owner is { } owner && HasDocument(written, owner))
                dropped.Add(entry);
            else
                kept.Add(entry);
        }
        _entries = kept;
        if (dropped.Count > 0)
            dropped.RemoveAll(entry => IsInUse(entry, kept));
        return dropped;
    }

    /// <summary>Knows of a file again.</summary>
    public void Keep(OutputEntry entry) => _entries.Add(entry);

    /// <summary>Brings the file up to date.</summary>
    public void Save()
    {
        var text = new StringBuilder(Heading);
        foreach (var entry in _entries)
            text.Append(entry.ToLine()).Append('\n');
        var now = text.ToString();
        if (now == _text || (_text.Length > 0 && !IsOurs(_text)))
            return;
        var bytes = Encoding.UTF8.GetBytes(now);
        RandomAccess.Write(_file, bytes, 0);
        if (RandomAccess.GetLength(_file) > bytes.Length)
            RandomAccess.SetLength(_file, bytes.Length);
    }

    private static bool IsWritten(OutputEntry entry, List<OutputEntry> written)
    {
        foreach (var other in written)
        {
            if (entry.IsOfSameFile(other))
                return true;
        }
        return false;
    }

    private static bool HasDocument(List<OutputEntry> written, string name)
    {
        foreach (var other in written)
        {
            if (other.Owner is null && other.Name == name)
                return true;
        }
        return false;
    }

    /// <summary>Some disks take two names for one: those that differ in case, or in how their marks are put on letters, which only the same bytes betray.</summary>
    private static bool IsInUse(OutputEntry entry, List<OutputEntry> others)
    {
        foreach (var other in others)
        {
            if (string.Equals(entry.Name, other.Name, StringComparison.OrdinalIgnoreCase)
                || (!Ascii.IsValid(entry.Name) && entry.Checksum == other.Checksum && entry.Length == other.Length))
                return true;
        }
        return false;
    }

    private static bool IsOurs(string text) => text.StartsWith(Heading, StringComparison.Ordinal);

    private static string TextOf(SafeFileHandle file)
    {
        var length = RandomAccess.GetLength(file);
        if (length == 0)
            return "";
        var bytes = new byte[Math.Min(length, Most)];
        return Encoding.UTF8.GetString(bytes, 0, RandomAccess.Read(file, bytes, 0));
    }

    private static List<OutputEntry> EntriesOf(string text)
    {
        var entries = new List<OutputEntry>();
        if (!IsOurs(text))
            return entries;
        foreach (var line in text.Split('\n'))
        {
            if (OutputEntry.Parse(line) is { } entry)
                entries.Add(entry);
        }
        return entries;
    }
}
