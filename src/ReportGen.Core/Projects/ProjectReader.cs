using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>Reads the data of a project and holds each file against its schema.</summary>
public sealed class ProjectReader
{
    private readonly ProjectFiles _files;
    private readonly DiagnosticBag _diagnostics;
    private readonly ScalarTypes _types = new();
    private readonly SchemaSet _schemas;

    private ProjectReader(ProjectFiles files, DiagnosticBag diagnostics)
    {
        _files = files;
        _diagnostics = diagnostics;
        _schemas = ReadSchemas();
    }

    /// <summary>Reads a project; every file is read and checked, whatever is wrong with the others.</summary>
    /// <returns>Null when there is no <c>data/report.yaml</c> at all; see the diagnostics.</returns>
    public static ReportProject? Read(ProjectFiles files, DiagnosticBag diagnostics) => new ProjectReader(files, diagnostics).Read();

    private ReportProject? Read()
    {
        if (ReadFile(ProjectPaths.Report, "report", recordId: null) is not { } report)
        {
            _diagnostics.Add(ProjectDiagnostics.NoReportFile.At(new SourceFile(ProjectPaths.Report, "").Span(0, 0), ProjectPaths.Report));
            return null;
        }
        var rules = ReadFile(ProjectPaths.Rules, "rules", recordId: null);
        var lexicon = ReadFile(ProjectPaths.Lexicon, "lexicon", recordId: null);
        return new ReportProject(_files, ReadDataFiles(), report, rules, lexicon, _types, _schemas);
    }

    private SchemaSet ReadSchemas()
    {
        var sources = new List<SourceFile>();
        foreach (var name in ToolSchemas.Names)
            sources.Add(ToolSchemas.Read(name));
        foreach (var path in _files.List(ProjectPaths.SchemaFolder, ".json"))
        {
            if (IsToolSchema(path) || _files.Read(path) is not { } bytes)
                continue;
            if (FileDecoder.Decode(path, bytes, _diagnostics) is { } source)
                sources.Add(source);
        }
        return SchemaSet.Read(sources, _diagnostics);
    }

    private static bool IsToolSchema(string path)
    {
        foreach (var name in ToolSchemas.Names)
        {
            if (path == ProjectPaths.SchemaFolder + "/" + name)
                return true;
        }
        return false;
    }

    private List<DataFile> ReadDataFiles()
    {
        foreach (var path in _files.List(ProjectPaths.DataFolder, ".yml"))
            _diagnostics.Add(ProjectDiagnostics.WrongExtension.At(new SourceFile(path, "").Span(0, 0)));

        var found = new List<DataFile>();
        foreach (var path in _files.List(ProjectPaths.DataFolder, ".yaml"))
        {
            if (path is not (ProjectPaths.Report or ProjectPaths.Rules or ProjectPaths.Lexicon) && ReadDataFile(path) is { } file)
                found.Add(file);
        }
        CheckNames(found);
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
        if (!IsName(name))
        {
            _diagnostics.Add(ProjectDiagnostics.NotAName.At(new SourceFile(path, "").Span(0, 0), name).WithHint(new LocalizedText(
                "Use letters, digits and _, beginning with a letter.",
                "Hãy chỉ dùng chữ cái, chữ số và dấu _, bắt đầu bằng chữ cái.")));
            return null;
        }
        var file = ReadFile(path, name, parts.Length == 3 ? stem : null);
        return file is null ? null : CheckRecord(file);
    }

    private static bool IsName(string name)
    {
        foreach (var character in name)
        {
            if (!char.IsLetterOrDigit(character) && character != '_')
                return false;
        }
        return name.Length > 0 && !char.IsDigit(name[0]);
    }

    /// <returns>Null when there is no such file.</returns>
    private DataFile? ReadFile(string path, string name, string? recordId)
    {
        if (_files.Read(path) is not { } bytes)
            return null;
        var findings = new DiagnosticBag();
        var source = FileDecoder.Decode(path, bytes, findings);
        var root = source is null ? null : YamlReader.Read(source, findings);
        if (root is not null)
            Validate(name, root, findings);
        _diagnostics.AddRange(findings.All);
        return new DataFile(name, recordId, source ?? new SourceFile(path, ""), root, ErrorsOf(findings));
    }

    private static List<SourceSpan> ErrorsOf(DiagnosticBag findings)
    {
        var errors = new List<SourceSpan>();
        foreach (var finding in findings.All)
        {
            if (finding.Severity == Severity.Error)
                errors.Add(finding.Span);
        }
        return errors;
    }

    private void Validate(string name, DataNode root, DiagnosticBag findings)
    {
        var address = ProjectPaths.SchemaOf(name);
        if (_schemas.Find(address) is { } schema)
            SchemaValidator.Validate(schema, root, findings, _types);
        else
            findings.Add(ProjectDiagnostics.NoSchema.At(root.Span.File.Span(0, 0), address));
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
            return file with { Errors = [file.Root.Span] };
        }
        if (record.Find("id") is not { } id || !file.IsSound)
            return file;
        _diagnostics.Add(ProjectDiagnostics.RecordHasId.At(id.KeySpan, file.RecordId).WithHint(
            new LocalizedText("Remove the line.", "Hãy xóa dòng này.")));
        return file with { Errors = [id.KeySpan] };
    }

    private void CheckNames(List<DataFile> files)
    {
        foreach (var file in files)
        {
            if (file.RecordId is null && files.Exists(other => other.RecordId is not null && other.Name == file.Name))
                _diagnostics.Add(ProjectDiagnostics.NameTaken.At(file.Source.Span(0, 0), file.Name));
        }
    }
}
