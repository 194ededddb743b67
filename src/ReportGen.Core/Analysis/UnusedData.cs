using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Core.Analysis;

/// <summary>Finds data that nothing reads. What the report itself is, in <c>data/report.yaml</c>, the tool reads.</summary>
internal static class UnusedData
{
    /// <summary>The fields, at their place in the schema, that no template and no rule reads; fields of files that are not read at all are left out.</summary>
    /// <param name="types">The types of the data, whose shapes know what was read.</param>
    /// <param name="usage">What else was read.</param>
    public static IReadOnlyList<Diagnostic> Find(ReportProject project, Dictionary<string, TemplateType> types, DataUsage usage)
    {
        var found = new List<Diagnostic>();
        var seen = new HashSet<ObjectShape>();
        foreach (var entry in types)
        {
            if (entry.Key == project.Report.Name || !IsRead(entry.Key, usage))
                continue;
            // The field 'order' of records decides their order in the list.
            if (entry.Value is ListType { Element: ObjectType { Own: not null } record })
                record.Shape.Read.Add("order");
            Find(entry.Value, usage, seen, found);
        }
        return found;
    }

    /// <summary>Whether anything reads the data of a name.</summary>
    public static bool IsRead(string name, DataUsage usage) => usage.Files.Contains(name) || usage.Members.Contains(name);

    private static void Find(TemplateType type, DataUsage usage, HashSet<ObjectShape> seen, List<Diagnostic> found)
    {
        foreach (var member in TypeJoin.MembersOf(type))
        {
            if (member is ListType list)
                Find(list.Element, usage, seen, found);
            else if (member is ObjectType { Shape: { IsReadWhole: false } shape } && seen.Add(shape))
                Find(shape, usage, seen, found);
        }
    }

    private static void Find(ObjectShape shape, DataUsage usage, HashSet<ObjectShape> seen, List<Diagnostic> found)
    {
        foreach (var name in shape.Names)
        {
            if (shape.Find(name) is not { Place: { } place } field)
                continue;
            if (shape.Read.Contains(name) || usage.Members.Contains(name))
                Find(field.Type, usage, seen, found);
            else
                found.Add(AnalysisDiagnostics.UnusedField.At(place, name, SchemaNouns.Of(shape.Title ?? place.File.Path)));
        }
    }
}
