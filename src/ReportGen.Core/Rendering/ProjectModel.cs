using ReportGen.Core.Data;
using ReportGen.Core.Projects;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rendering;

/// <summary>The data of a project as templates and rules see it.</summary>
internal static class ProjectModel
{
    /// <summary>Builds the model: a file is a value, a folder a list of records, each by its name; <c>report</c> is the report itself.</summary>
    /// <remarks>Files that could not be read are left out.</remarks>
    public static ScriptObject Of(ReportProject project)
    {
        var builder = new ModelBuilder(project.Types);
        var model = new ScriptObject();
        if (project.Report.Root is { } report)
            model.Set(project.Report.Name, builder.File(project.Report.Name, report));

        var folders = new Dictionary<string, List<DataFile>>(StringComparer.Ordinal);
        foreach (var file in project.DataFiles)
        {
            if (file.RecordId is null && file.Root is not null)
                model.Set(file.Name, builder.File(file.Name, file.Root));
            else if (file.RecordId is not null)
                FolderOf(folders, file.Name).Add(file);
        }
        foreach (var folder in folders)
            model.Set(folder.Key, Records(builder, folder.Key, folder.Value));
        return model;
    }

    private static List<DataFile> FolderOf(Dictionary<string, List<DataFile>> folders, string name)
    {
        if (!folders.TryGetValue(name, out var files))
            folders.Add(name, files = []);
        return files;
    }

    private static ScriptList Records(ModelBuilder builder, string name, List<DataFile> files)
    {
        var ids = new List<string>();
        var roots = new List<DataMapping>();
        foreach (var file in files)
        {
            if (file is not { RecordId: { } id, Root: DataMapping root })
                continue;
            ids.Add(id);
            roots.Add(root);
        }
        return builder.Records(name, ids, roots);
    }
}
