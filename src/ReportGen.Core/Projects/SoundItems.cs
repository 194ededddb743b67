using ReportGen.Core.Data;

namespace ReportGen.Core.Projects;

/// <summary>What can be used of a file with errors: a rule or a term that is wrong says nothing about the others.</summary>
internal static class SoundItems
{
    /// <summary>The content of a file, without the items of a list that have errors.</summary>
    /// <param name="file">The file; null when there is none.</param>
    /// <param name="listName">The field with the list.</param>
    /// <returns>Null when nothing can be used.</returns>
    public static DataMapping? Of(DataFile? file, string listName)
    {
        if (file is null || (file.Root ?? file.Rest) is not DataMapping root)
            return null;
        if (file.IsSound)
            return root;
        if (root.Find(listName) is not { Value: DataSequence list })
            return null;
        var items = new List<DataNode>();
        for (var i = 0; i < list.Items.Count; i++)
        {
            var end = i + 1 < list.Items.Count ? list.Items[i + 1].Span.Start : int.MaxValue;
            if (!HasErrorBetween(file, list.Items[i].Span.Start, end))
                items.Add(list.Items[i]);
        }
        var entries = new List<DataEntry>();
        foreach (var entry in root.EntrySpan)
            entries.Add(entry.Key == listName ? new DataEntry(entry.Key, entry.KeySpan, new DataSequence(list.Span, [.. items])) : entry);
        return new DataMapping(root.Span, [.. entries]);
    }

    private static bool HasErrorBetween(DataFile file, int start, int end)
    {
        foreach (var error in file.Errors)
        {
            if (error.Start >= start && error.Start < end)
                return true;
        }
        return false;
    }
}
