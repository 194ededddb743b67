using System.Diagnostics;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Projects;

/// <summary>Reads the data of a project and holds each file against its schema.</summary>
public sealed class ProjectReader
{
    private readonly ProjectFiles _files;
    private readonly YamlFiles _yamlFiles;
    private readonly BuildMemory? _memory;
    private readonly DiagnosticBag _diagnostics;
    private readonly SchemaSet _schemas;

    /// <summary>Of all data files, those read by others too.</summary>
    private readonly IReadOnlyList<string> _dataPaths;

    private ProjectReader(ProjectFiles files, YamlFiles yamlFiles, DiagnosticBag diagnostics, BuildMemory? memory, SecondLane? lane)
    {
        _files = files;
        _yamlFiles = yamlFiles;
        _memory = memory;
        _diagnostics = diagnostics;
        _dataPaths = files.List(ProjectPaths.DataFolder, ".yaml");
        _schemas = ReadSchemas(lane);
    }

    /// <summary>Reads a project; every file is read and checked, whatever is wrong with the others.</summary>
    /// <param name="memory">What earlier builds of the run read; null for none.</param>
    /// <returns>Null when there is no <c>data/report.yaml</c> at all; see the diagnostics.</returns>
    public static ReportProject? Read(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory = null) =>
        Read(files, new YamlFiles(files), diagnostics, memory, lane: null);

    /// <inheritdoc cref="Read(ProjectFiles, DiagnosticBag, BuildMemory?)"/>
    /// <param name="yamlFiles">Those of the project, perhaps being read already.</param>
    /// <param name="lane">May have begun with the schemas; null for none.</param>
    internal static ReportProject? Read(ProjectFiles files, YamlFiles yamlFiles, DiagnosticBag diagnostics, BuildMemory? memory, SecondLane? lane) =>
        new ProjectReader(files, yamlFiles, diagnostics, memory, lane).Read();

    private ReportProject? Read()
    {
        if (ReadFile(ProjectPaths.Report, "report", recordId: null) is not { } report)
        {
            _diagnostics.Add(ProjectDiagnostics.NoReportFile.At(new SourceFile(ProjectPaths.Report, "").Span(0, 0), ProjectPaths.Report));
            return null;
        }
        var rules = ReadFile(ProjectPaths.Rules, "rules", recordId: null);
        var lexicon = ReadFile(ProjectPaths.Lexicon, "lexicon", recordId: null);
        return new ReportProject(_files, ReadDataFiles(), report, rules, lexicon, _schemas) { Memory = _memory };
    }

    private SchemaSet ReadSchemas(SecondLane? lane)
    {
        var inputs = new List<object?>();
        foreach (var path in _files.List(ProjectPaths.SchemaFolder, ".json"))
        {
            if (IsToolSchema(path) || BuildMemory.Read(_memory, _files, path) is not { } bytes)
                continue;
            inputs.Add(path);
            inputs.Add(bytes);
        }
        return BuildMemory.Get(_memory, ProjectPaths.SchemaFolder, [.. inputs], findings => ReadSchemas(lane?.TakeToolSchemas() ?? ToolSchemas.BeginSet(), inputs, findings), _diagnostics)
            ?? throw new UnreachableException();
    }

    /// <param name="reading">Has the tool's own schemas.</param>
    /// <param name="files">Path and bytes in turn.</param>
    private static SchemaSet ReadSchemas(SchemaReading reading, List<object?> files, DiagnosticBag findings)
    {
        for (var i = 0; i < files.Count; i += 2)
        {
            if (files[i] is string path && files[i + 1] is byte[] bytes && FileDecoder.Decode(path, bytes, findings) is { } source)
                reading.Add(source);
        }
        return reading.Link(findings);
    }

    /// <summary>Whether a file of the project is a copy of one of the tool's own schemas.</summary>
    internal static bool IsToolSchema(string path)
    {
        foreach (var name in ToolSchemas.Names)
        {
            if (path.Length == ProjectPaths.SchemaFolder.Length + 1 + name.Length && path.EndsWith(name, StringComparison.Ordinal)
                && path.StartsWith(ProjectPaths.SchemaFolder + "/", StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private List<DataFile> ReadDataFiles()
    {
        var found = new StrayFileCheck(_files, _diagnostics).Check();
        foreach (var path in _dataPaths)
        {
            if (path is not (ProjectPaths.Report or ProjectPaths.Rules or ProjectPaths.Lexicon) && ReadDataFile(path) is { } file)
                found.Add(file);
        }
        new FileNameCheck(_files, _schemas, _diagnostics).Check(found);
        return found;
    }

    private DataFile? ReadDataFile(string path)
    {
        var parts = path.Split('/');
        var stem = parts[^1][..^".yaml".Length];
        if (parts.Length > 3)
        {
            _diagnostics.Add(ProjectDiagnostics.TooDeepFolder.At(new SourceFile(path, "").Span(0, 0)));
            return null;
        }
        var name = parts.Length == 3 ? parts[1] : stem;
        if (DataNames.WhatIsWrongWith(name) is { } advice)
        {
            _diagnostics.Add(ProjectDiagnostics.NotAName.At(new SourceFile(path, "").Span(0, 0), name).WithHint(advice));
            return null;
        }
        var file = ReadFile(path, name, parts.Length == 3 ? stem : null);
        return file is null ? null : CheckRecord(file);
    }

    /// <returns>Null when there is no such file.</returns>
    private DataFile? ReadFile(string path, string name, string? recordId)
    {
        // Whether its schema is held against it depends on the other files.
        var isFileOfAFolder = IsFileOfAFolder(name, recordId);
        var findings = new DiagnosticBag();
        if (_memory is null)
            return _yamlFiles.Read(path, findings) is { } file ? Check(file, path, name, recordId, isFileOfAFolder, findings, _diagnostics) : null;
        return BuildMemory.Read(_memory, _files, path) is { } bytes
            ? BuildMemory.Get(
                _memory,
                path,
                [bytes, _schemas, isFileOfAFolder ? name : ""],
                found => Check(YamlFiles.Read(path, bytes, findings), path, name, recordId, isFileOfAFolder, findings, found),
                _diagnostics)
            : null;
    }

    /// <param name="findings">Those of the file so far; go to <paramref name="diagnostics"/> with the others.</param>
    private DataFile Check(YamlFile file, string path, string name, string? recordId, bool isFileOfAFolder, DiagnosticBag findings, DiagnosticBag diagnostics)
    {
        var types = new ScalarTypes();
        var (source, root) = (file.Source, file.Root);
        var isWhole = root is not null && !findings.HasErrors;
        var address = ProjectPaths.SchemaOf(name);
        // A schema that is wrong itself proves nothing about the data.
        if (!IsCut(findings) && _schemas.Find(address) is { } schema && !_schemas.IsBroken(address) && !isFileOfAFolder)
        {
            if (root is not null)
                Validate(schema, root, types, findings);
            else if (file.Rest is not null)
                ValidateRest(schema, file.Rest, findings);
        }
        diagnostics.AddRange(findings.All);
        return new DataFile(name, recordId, source ?? new SourceFile(path, ""), root, ErrorsOf(findings)) { IsWhole = isWhole, Rest = file.Rest, Types = types };
    }

    /// <summary>Whether the file goes on behind what was read of it, so that nothing can be said to be missing.</summary>
    private static bool IsCut(DiagnosticBag findings)
    {
        foreach (var finding in findings.All)
        {
            if (finding.Descriptor == YamlDiagnostics.SecondDocument)
                return true;
        }
        return false;
    }

    private static List<SourceSpan> ErrorsOf(DiagnosticBag findings)
    {
        var errors = new List<SourceSpan>();
        foreach (var finding in findings.All)
        {
            if (finding.Severity != Severity.Error)
                continue;
            errors.Add(finding.Span);
            foreach (var related in finding.Related)
                errors.Add(related.Span);
        }
        return errors;
    }

    /// <summary>Leaves out what follows only from letters stored in pieces: that they are is said already.</summary>
    private static void Validate(JsonSchema schema, DataNode root, ScalarTypes types, DiagnosticBag findings)
    {
        var found = new DiagnosticBag();
        SchemaValidator.Validate(schema, root, found, types);
        foreach (var diagnostic in found.All)
        {
            if (!findings.HasErrors || Composer.FindUncomposed(diagnostic.Span.Text, 0) < 0)
                findings.Add(diagnostic);
        }
    }

    /// <summary>Adds what is wrong whatever stands in the lines that could not be read: no field is missed, nothing is counted.</summary>
    private static void ValidateRest(JsonSchema schema, DataNode rest, DiagnosticBag findings)
    {
        var found = new DiagnosticBag();
        SchemaValidator.Validate(schema, rest, found, new ScalarTypes());
        foreach (var diagnostic in found.All)
        {
            if (SchemaDiagnostics.IsOfOneValue(diagnostic.Descriptor))
                findings.Add(diagnostic);
        }
    }

    /// <summary>Whether a file has the name of a folder, which is wrong enough.</summary>
    private bool IsFileOfAFolder(string name, string? recordId)
    {
        if (recordId is not null)
            return false;
        var folder = $"{ProjectPaths.DataFolder}/{name}/";
        var (first, end) = (0, _dataPaths.Count);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (string.CompareOrdinal(_dataPaths[middle], folder) < 0)
                first = middle + 1;
            else
                end = middle;
        }
        return first < _dataPaths.Count && _dataPaths[first].StartsWith(folder, StringComparison.Ordinal);
    }

    private DataFile CheckRecord(DataFile file)
    {
        if (file.RecordId is null || file.Root is null)
            return file;
        if (file.Root is not DataMapping record)
        {
            // The schema has said so already, if there is one that holds.
            if (file.IsSound)
                _diagnostics.Add(ProjectDiagnostics.RecordIsNoMapping.At(file.Root.Span));
            return file with { Errors = [file.Root.Span], IsWhole = false };
        }
        if (record.Find("id") is not { } id || !file.IsSound)
            return file;
        _diagnostics.Add(ProjectDiagnostics.RecordHasId.At(id.KeySpan, file.RecordId).WithHint(
            new LocalizedText("Remove the line.", "Hãy xóa dòng này.")));
        return file with { Errors = [id.KeySpan] };
    }
}
