using System.Text;
using Microsoft.Win32.SafeHandles;

namespace ReportGen.Core.Output;

/// <summary>
/// What builds wrote into a folder, kept there in a file of its own: so that a later one sees what was edited since, and what nobody shows
/// any more. Lines stay lines as long as may be: every build reads them, and few ask more than whether one is there.
/// </summary>
internal sealed class OutputRecord
{
    /// <summary>Hidden where a dot hides.</summary>
    public const string Name = ".reportgen";

    private const string Heading = "# What 'reportgen build' wrote here, so that it replaces nothing that was edited since.\n";

    /// <summary>No record of ours is longer; in bytes.</summary>
    private const int Most = 4 * 1024 * 1024;

    private readonly SafeFileHandle _file;
    private readonly string _text;
    private List<string> _lines;

    /// <summary>Reads a record; one that is not ours counts as empty, and is never written.</summary>
    /// <param name="file">Open for reading and writing.</param>
    public OutputRecord(SafeFileHandle file)
    {
        _file = file;
        _text = TextOf(file);
        _lines = LinesOf(_text);
    }

    /// <summary>Whether a build wrote a document of this name.</summary>
    public bool Knows(string name)
    {
        foreach (var line in _lines)
        {
            if (OutputEntry.IsOf(line, name))
                return true;
        }
        return false;
    }

    /// <summary>Whether a build wrote a document with these bytes; where two records were merged, either's will do.</summary>
    public bool Holds(string name, uint checksum, long length)
    {
        var wanted = OutputEntry.LineOf(checksum, length, name);
        foreach (var line in _lines)
        {
            if (line == wanted)
                return true;
        }
        return false;
    }

    /// <summary>Takes in what was written, in place of what was known of the same files.</summary>
    /// <param name="keys">Of all files of a build, as <see cref="OutputEntry.KeyOf"/> gives them.</param>
    /// <param name="lines">Theirs.</param>
    /// <returns>The pictures that an earlier build wrote for the same documents, and no document that is known shows any more; null when there are none.</returns>
    public List<OutputEntry>? Take(List<string> keys, List<string> lines)
    {
        List<OutputEntry>? dropped = null;
        var kept = new List<string>(lines);
        foreach (var line in _lines)
        {
            if (IsOfOne(line, keys))
                continue;
            if (OutputEntry.Parse(line) is not { } entry)
                continue;
            if (entry.Owner.Length > 0 && keys.Contains(entry.Owner))
                (dropped ??= []).Add(entry);
            else
                kept.Add(line);
        }
        _lines = kept;
        dropped?.RemoveAll(IsInUse);
        return dropped;
    }

    /// <summary>Knows of a file again.</summary>
    public void Keep(OutputEntry entry) => _lines.Add(entry.Line);

    /// <summary>Brings the file up to date.</summary>
    public void Save()
    {
        if (_text.Length > 0 && !IsOurs(_text))
            return;
        var text = new StringBuilder(Heading);
        foreach (var line in _lines)
            text.Append(line).Append('\n');
        if (text.ToString() is var now && now != _text)
            Write(Encoding.UTF8.GetBytes(now));
    }

    private void Write(byte[] bytes)
    {
        RandomAccess.Write(_file, bytes, 0);
        if (RandomAccess.GetLength(_file) > bytes.Length)
            RandomAccess.SetLength(_file, bytes.Length);
    }

    private static bool IsOfOne(string line, List<string> keys)
    {
        foreach (var key in keys)
        {
            if (OutputEntry.IsOf(line, key))
                return true;
        }
        return false;
    }

    /// <summary>Some disks take two names for one: those that differ in case, or in how their marks are put on letters, which only the same bytes betray.</summary>
    private bool IsInUse(OutputEntry entry)
    {
        foreach (var line in _lines)
        {
            if (OutputEntry.Parse(line) is { } other
                && (string.Equals(entry.Name, other.Name, StringComparison.OrdinalIgnoreCase)
                    || (!Ascii.IsValid(entry.Name) && entry.Checksum == other.Checksum && entry.Length == other.Length)))
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
        return TextOf(bytes, RandomAccess.Read(file, bytes, 0));
    }

    /// <summary>Letter by letter, since most names have ASCII letters only and nothing else in a build asks for the library's decoder.</summary>
    private static string TextOf(byte[] bytes, int count)
    {
        var text = new char[count];
        for (var i = 0; i < count; i++)
        {
            if (bytes[i] > 0x7F)
                return Encoding.UTF8.GetString(bytes, 0, count);
            text[i] = (char)bytes[i];
        }
        return new string(text);
    }

    private static List<string> LinesOf(string text)
    {
        var lines = new List<string>();
        if (!IsOurs(text))
            return lines;
        var start = Heading.Length;
        for (var i = start; i < text.Length; i++)
        {
            if (text[i] != '\n')
                continue;
            lines.Add(text[start..i]);
            start = i + 1;
        }
        return lines;
    }
}
