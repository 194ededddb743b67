using System.Diagnostics;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>The data of a project as templates and rules see it.</summary>
internal static class ProjectModel
{
    /// <summary>Builds the model: a file is a value, a folder a list of records, each by its name; <c>report</c> is the report itself.</summary>
    /// <remarks>A file that could not be read is an empty list, so that its name is known.</remarks>
    public static ScriptObject Of(ReportProject project)
    {
        var model = new ScriptObject();
        if (project.Report.Root is { } report)
            model.Set(project.Report.Name, File(project, project.Report, report));

        var folders = new Dictionary<string, List<DataFile>>(StringComparer.Ordinal);
        foreach (var file in project.DataFiles)
        {
            if (file.RecordId is not null)
                FolderOf(folders, file.Name).Add(file);
            else
                model.Set(file.Name, file.Root is null ? ModelRecord.ToList([]) : File(project, file, file.Root));
        }
        foreach (var folder in folders)
            model.Set(folder.Key, Remember(project, folder.Key, folder.Value, Records));
        return model;
    }

    private static List<DataFile> FolderOf(Dictionary<string, List<DataFile>> folders, string name)
    {
        if (!folders.TryGetValue(name, out var files))
            folders.Add(name, files = []);
        return files;
    }

    private static ScriptValue File(ReportProject project, DataFile file, DataNode root) =>
        Remember(project, file.Name, [file], _ => new ModelBuilder(file.Types).File(file.Name, root));

    /// <summary>The value of the same files is the same object in the builds of a run, so that what depends on it can be remembered too.</summary>
    private static ScriptValue Remember(ReportProject project, string name, List<DataFile> files, Func<List<DataFile>, ScriptValue> make) =>
        BuildMemory.Get(project.Memory, "model " + name, [.. files], _ => make(files), new DiagnosticBag()) ?? throw new UnreachableException();

    private static ScriptList Records(List<DataFile> files)
    {
        var records = new List<ModelRecord>();
        var names = new KnownNames();
        foreach (var file in files)
        {
            if (file is { RecordId: { } id, Root: DataMapping root })
                records.Add(new ModelBuilder(file.Types, names).Record(file.Name, id, root));
        }
        return ModelRecord.ToList(records);
    }
}
