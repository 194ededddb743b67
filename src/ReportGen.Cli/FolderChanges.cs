using System.Collections.Concurrent;

namespace ReportGen.Cli;

/// <summary>What changes below the folders of a project that hold its sources.</summary>
internal sealed class FolderChanges : IDisposable
{
    /// <summary>An editor saves a file in several steps.</summary>
    private const int QuietMilliseconds = 50;

    private readonly BlockingCollection<string> _changes = [];
    private readonly List<FileSystemWatcher> _watchers = [];
    private readonly string _project;

    /// <summary>Begins to watch; what changes from now on is not missed.</summary>
    /// <param name="project">The project's folder.</param>
    /// <param name="folders">Names of folders in it; those that are not there are left out.</param>
    /// <exception cref="IOException">The system watches no more folders.</exception>
    public FolderChanges(string project, params string[] folders)
    {
        _project = project;
        foreach (var folder in folders.Select(name => Path.Combine(project, name)).Where(Directory.Exists))
        {
            var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
            watcher.Changed += (_, change) => Add(change.FullPath);
            watcher.Created += (_, change) => Add(change.FullPath);
            watcher.Deleted += (_, change) => Add(change.FullPath);
            watcher.Renamed += (_, change) => Add(change.FullPath);
            // More changed at once than the system could tell.
            watcher.Error += (_, _) => Add(folder);
            _watchers.Add(watcher);
            watcher.EnableRaisingEvents = true;
        }
    }

    /// <summary>Waits for a change, and until no other follows at once.</summary>
    /// <returns>The changed files, from the project on, with slashes; each once, in order; those that are gone only where no other changed.</returns>
    public IReadOnlyList<string> Next()
    {
        var changed = new SortedSet<string>(StringComparer.Ordinal) { _changes.Take() };
        while (_changes.TryTake(out var other, QuietMilliseconds))
            changed.Add(other);
        // Many programs write beside a file first, and then put that in its place.
        var there = changed.Where(path => Path.Exists(Path.Combine(_project, path))).ToList();
        return there.Count > 0 ? there : [.. changed];
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        foreach (var watcher in _watchers)
            watcher.Dispose();
        _changes.Dispose();
    }

    /// <summary>Files that editors make for themselves do not count.</summary>
    private void Add(string path)
    {
        var name = Path.GetFileName(path);
        if (!name.StartsWith('.') && !name.EndsWith('~') && !name.EndsWith(".tmp", StringComparison.OrdinalIgnoreCase))
            _changes.Add(Path.GetRelativePath(_project, path).Replace('\\', '/'));
    }
}
