using ReportGen.Core.Data;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Figures;

/// <summary>Finds the lists in a project's data that there is one of: a folder of records, a file that is a list, a list in a file.</summary>
internal static class DataLists
{
    /// <summary>The lists; one with a file that could not be read is left out, because its size is not known.</summary>
    public static List<CountedList> Of(ReportProject project)
    {
        var lists = new List<CountedList>();
        for (var i = 0; i < project.DataFiles.Count;)
        {
            var file = project.DataFiles[i];
            var end = i + 1;
            while (file.RecordId is not null && end < project.DataFiles.Count && project.DataFiles[end].Name == file.Name)
                end++;
            var address = ProjectPaths.SchemaOf(file.Name);
            if (!project.Schemas.IsBroken(address) && project.Schemas.Find(address) is { } schema)
                Add(lists, project, i, end, schema);
            i = end;
        }
        return lists;
    }

    private static void Add(List<CountedList> lists, ReportProject project, int start, int end, JsonSchema schema)
    {
        var file = project.DataFiles[start];
        if (file.RecordId is not null)
            AddFolder(lists, project, start, end, schema);
        else if (file.Root is DataSequence sequence)
            AddSequence(lists, sequence, schema);
        else if (file.Root is DataMapping mapping)
            AddFields(lists, mapping, schema);
    }

    private static void AddFolder(List<CountedList> lists, ReportProject project, int start, int end, JsonSchema schema)
    {
        var records = new List<DataNode>(end - start);
        for (var i = start; i < end; i++)
        {
            if (project.DataFiles[i].Root is not DataMapping record)
                return;
            records.Add(record);
        }
        lists.Add(new CountedList(records, records[0].Span, schema, schema.Title));
    }

    private static void AddFields(List<CountedList> lists, DataMapping mapping, JsonSchema schema)
    {
        foreach (var entry in mapping.Entries)
        {
            if (entry.Value is DataSequence sequence && SchemaNavigation.FieldOf(schema, entry.Key) is { } field)
                AddSequence(lists, sequence, field);
        }
    }

    private static void AddSequence(List<CountedList> lists, DataSequence sequence, JsonSchema schema)
    {
        if (SchemaNavigation.ItemOf(schema) is { } item)
            lists.Add(new CountedList(sequence.Items, sequence.Span, item, item.Title ?? schema.Title));
    }
}
