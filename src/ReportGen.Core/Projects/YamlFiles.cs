using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>The YAML files of a project as trees.</summary>
internal sealed class YamlFiles(ProjectFiles files)
{
    private readonly Dictionary<string, SideWork<YamlFile>> _ahead = new(StringComparer.Ordinal);
    private SecondLane? _lane;

    /// <summary>Has all data files read before they are asked for.</summary>
    public void ReadAhead(SecondLane lane)
    {
        _lane = lane;
        ReadAhead(ProjectPaths.Report, lane);
        ReadAhead(ProjectPaths.Rules, lane);
        ReadAhead(ProjectPaths.Lexicon, lane);
        foreach (var path in files.List(ProjectPaths.DataFolder, ".yaml"))
            ReadAhead(path, lane);
    }

    private void ReadAhead(string path, SecondLane lane)
    {
        var reading = new SideWork<YamlFile>(found => ReadNow(path, found));
        if (_ahead.TryAdd(path, reading))
            lane.Add(reading);
    }

    /// <summary>Reads a file.</summary>
    /// <returns>Null when there is no such file.</returns>
    public YamlFile? Read(string path, DiagnosticBag diagnostics)
    {
        if (_ahead.Remove(path, out var reading))
        {
            _lane?.HelpMeanwhile(reading);
            return reading.Take(diagnostics);
        }
        return ReadNow(path, diagnostics);
    }

    private YamlFile? ReadNow(string path, DiagnosticBag diagnostics) =>
        files.Read(path) is { } bytes ? Read(path, bytes, diagnostics) : null;

    /// <summary>Reads a file whose bytes are there.</summary>
    public static YamlFile Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var source = FileDecoder.Decode(path, bytes, diagnostics);
        if (source is null)
            return new YamlFile(source, null);
        var root = YamlReader.Read(source, diagnostics);
        return new YamlFile(source, root) { Rest = root is null ? YamlReader.ReadRest(source, diagnostics) : null };
    }
}

/// <summary>A YAML file.</summary>
/// <param name="Source">Null when it is no text.</param>
/// <param name="Root">Null when it has no readable tree.</param>
internal sealed record YamlFile(SourceFile? Source, DataNode? Root)
{
    /// <summary>What could be read of a file without a readable tree; null when nothing could.</summary>
    public DataNode? Rest { get; init; }
}
