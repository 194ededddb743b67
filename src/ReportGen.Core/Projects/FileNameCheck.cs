using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Projects;

/// <summary>Holds the names of data files against those of the schemas: a file that is missing, renamed, or that nothing describes.</summary>
internal sealed class FileNameCheck(ProjectFiles files, SchemaSet schemas, DiagnosticBag diagnostics)
{
    private const string Extension = ".schema.json";

    private readonly HashSet<string> _renamed = new(StringComparer.Ordinal);

    /// <summary>Reports what is wrong with the names, adds an unsound file for each that is missing, and takes out those with the wrong name.</summary>
    public void Check(List<DataFile> found)
    {
        var folders = FoldersOf(found);
        foreach (var file in found.ToArray())
        {
            if (file.RecordId is not null || !folders.Contains(file.Name))
                continue;
            diagnostics.Add(ProjectDiagnostics.NameTaken.At(file.Source.Span(0, 0), file.Name));
            // The folder is what templates and rules mean, so nothing follows for them.
            found.Remove(file);
        }
        var unknown = UndescribedOf(found);
        foreach (var name in MissingNames(found))
            found.Add(ReportMissing(name, unknown, found));
        // A folder of records has one schema.
        var told = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in unknown)
        {
            if (file.Root is not null && !_renamed.Contains(file.Name) && told.Add(file.Name))
                diagnostics.Add(ProjectDiagnostics.NoSchema.At(file.Source.Span(0, 0), ProjectPaths.SchemaOf(file.Name)));
        }
    }

    private static HashSet<string> FoldersOf(List<DataFile> files)
    {
        var folders = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            if (file.RecordId is not null)
                folders.Add(file.Name);
        }
        return folders;
    }

    private List<DataFile> UndescribedOf(List<DataFile> found)
    {
        var unknown = new List<DataFile>();
        var (last, isDescribed) = ("", false);
        foreach (var file in found)
        {
            // Records stand behind each other.
            if (file.Name != last)
                (last, isDescribed) = (file.Name, IsDescribed(file.Name));
            if (!isDescribed)
                unknown.Add(file);
        }
        return unknown;
    }

    /// <summary>Whether there is a schema; one that is broken has findings of its own.</summary>
    private bool IsDescribed(string name) => schemas.Find(ProjectPaths.SchemaOf(name)) is not null || files.Read(ProjectPaths.SchemaOf(name)) is not null;

    private List<string> MissingNames(List<DataFile> found)
    {
        var missing = new List<string>();
        foreach (var path in files.List(ProjectPaths.SchemaFolder, Extension))
        {
            var name = path[(ProjectPaths.SchemaFolder.Length + 1)..^Extension.Length];
            if (!ProjectReader.IsToolSchema(path) && !IsFound(found, name) && DescribesAFile(path))
                missing.Add(name);
        }
        return missing;
    }

    private static bool IsFound(List<DataFile> files, string name)
    {
        foreach (var file in files)
        {
            if (file.Name == name)
                return true;
        }
        return false;
    }

    /// <summary>A schema that says no type only holds parts for others.</summary>
    private bool DescribesAFile(string path) =>
        schemas.Find(path) is { Source: DataMapping root } && root.Span.File.Path == path && root["type"] is not null;

    private DataFile ReportMissing(string name, List<DataFile> unknown, List<DataFile> found)
    {
        var path = $"{ProjectPaths.DataFolder}/{name}.yaml";
        var place = new SourceFile(path, "");
        var nearest = NearestName.Find(name, unknown.FindAll(file => file.RecordId is null).ConvertAll(file => file.Name));
        var renamed = nearest is null ? null : unknown.Find(file => file.Name == nearest);
        if (renamed is not null)
        {
            _renamed.Add(renamed.Name);
            found.Remove(renamed);
        }
        diagnostics.Add(ProjectDiagnostics.NoDataFile.At((renamed?.Source ?? place).Span(0, 0), path).WithHint(renamed is null
            ? new LocalizedText("Restore the file, or remove its schema '{0}'.", "Hãy khôi phục tệp này, hoặc bỏ lược đồ “{0}” của nó.", ProjectPaths.SchemaOf(name))
            : new LocalizedText("Rename this file to '{0}'.", "Hãy đổi tên tệp này thành “{0}”.", path)));
        return new DataFile(name, null, place, null, []) { Types = new ScalarTypes() };
    }
}
