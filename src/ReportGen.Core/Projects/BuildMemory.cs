using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Projects;

/// <summary>
/// What the builds of one run read and computed, so that what several projects share (templates, schemas, rules, profiles, data) is read
/// and checked once. It keeps the latest of each, and nothing that the build before did not ask for, so its size does not grow with the
/// number of builds. Not to be shared between threads.
/// </summary>
public sealed class BuildMemory
{
    private readonly Dictionary<string, Entry> _entries = new(StringComparer.Ordinal);
    private readonly Dictionary<string, KnownFile> _files = new(StringComparer.Ordinal);
    private int _build;

    /// <summary>Tells that a build begins; what the one before did not ask for is forgotten.</summary>
    public void Begin()
    {
        foreach (var (name, entry) in _entries)
        {
            if (entry.LastBuild < _build)
                _entries.Remove(name);
        }
        foreach (var (path, file) in _files)
        {
            if (file.LastBuild < _build)
                _files.Remove(path);
        }
        _build++;
    }

    /// <summary>Reads a file: the very bytes of the build before, if they are the same.</summary>
    /// <param name="memory">Null reads it always.</param>
    /// <returns>As <see cref="ProjectFiles.Read(string)"/> gives it.</returns>
    public static byte[]? Read(BuildMemory? memory, ProjectFiles files, string path)
    {
        if (memory is null)
            return files.Read(path);
        var known = memory._files.GetValueOrDefault(path);
        var bytes = known is null ? files.Read(path) : files.Read(path, known.Bytes);
        if (bytes is null)
            return null;
        if (known is null)
            memory._files.Add(path, known = new KnownFile());
        (known.Bytes, known.LastBuild) = (bytes, memory._build);
        return bytes;
    }

    /// <summary>Gives what was made from the same inputs the last time, with its findings, or makes it.</summary>
    /// <param name="memory">Null makes it always.</param>
    /// <param name="name">What it is, such as the path of a file.</param>
    /// <param name="inputs">All that it depends on: bytes and texts are compared by content, other objects by identity.</param>
    /// <param name="make">Makes it; null is a result like any other.</param>
    /// <param name="diagnostics">Takes the findings, as if they were found anew.</param>
    public static T? Get<T>(BuildMemory? memory, string name, object?[] inputs, Func<DiagnosticBag, T?> make, DiagnosticBag diagnostics)
        where T : class
    {
        if (memory is null)
            return make(diagnostics);
        var entry = memory._entries.GetValueOrDefault(name);
        if (entry is null || !AreSame(entry.Inputs, inputs))
        {
            var findings = new DiagnosticBag();
            entry = new Entry(inputs, make(findings), findings);
            memory._entries[name] = entry;
        }
        entry.LastBuild = memory._build;
        diagnostics.AddRange(entry.Findings.All);
        return (T?)entry.Result;
    }

    private static bool AreSame(object?[] some, object?[] others)
    {
        if (some.Length != others.Length)
            return false;
        for (var i = 0; i < some.Length; i++)
        {
            if (!AreSame(some[i], others[i]))
                return false;
        }
        return true;
    }

    private static bool AreSame(object? one, object? other) => ReferenceEquals(one, other) || (one, other) switch
    {
        (byte[] some, byte[] others) => some.AsSpan().SequenceEqual(others),
        (string some, string others) => some == others,
        _ => false,
    };

    private sealed class KnownFile
    {
        public byte[] Bytes { get; set; } = [];

        public int LastBuild { get; set; }
    }

    private sealed class Entry(object?[] inputs, object? result, DiagnosticBag findings)
    {
        public object?[] Inputs { get; } = inputs;

        public object? Result { get; } = result;

        public DiagnosticBag Findings { get; } = findings;

        public int LastBuild { get; set; }
    }
}
