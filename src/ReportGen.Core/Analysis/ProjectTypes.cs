using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Analysis;

/// <summary>The types of a project's data by the names that templates use, from the schemas alone.</summary>
internal static class ProjectTypes
{
    /// <summary>A file is a value, a folder a list of records with their ids; what has no schema is unknown.</summary>
    public static Dictionary<string, TemplateType> Of(ReportProject project)
    {
        var reader = new SchemaTypeReader();
        var types = new Dictionary<string, TemplateType>(StringComparer.Ordinal);
        Add(types, project.Report, project.Schemas, reader);
        foreach (var file in project.DataFiles)
        {
            if (!types.ContainsKey(file.Name))
                Add(types, file, project.Schemas, reader);
        }
        return types;
    }

    private static void Add(Dictionary<string, TemplateType> types, DataFile file, SchemaSet schemas, SchemaTypeReader reader)
    {
        var address = ProjectPaths.SchemaOf(file.Name);
        var schema = schemas.IsBroken(address) ? null : schemas.Find(address);
        var type = schema is null ? TemplateType.Unknown : reader.Read(schema);
        types.Add(file.Name, file.RecordId is null ? type : new ListType(Record(type)));
    }

    private static TemplateType Record(TemplateType type) =>
        type is ObjectType found ? found.With("id", new ObjectField(Presence.Required, TemplateType.Text)) : TemplateType.Unknown;
}
