namespace ReportGen.Benchmarks.DataSets;

/// <summary>The report of this repository, which the data sets are made of, so that they have its schemas, rules and templates.</summary>
/// <param name="Folder">The folder that holds <c>data/report.yaml</c>.</param>
internal sealed record ShippedProject(string Folder)
{
    /// <summary>The nearest folder upwards that holds the solution.</summary>
    public static ShippedProject Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "ReportGen.slnx")))
                return new ShippedProject(folder.FullName);
        }
        throw new DirectoryNotFoundException("This program runs from within the repository.");
    }

    /// <param name="path">In the project, with slashes.</param>
    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    /// <summary>Its <c>report.yaml</c> for a report that has no annex.</summary>
    public string ReportWithoutAnnex()
    {
        var text = Read("data/report.yaml");
        return text[..text.IndexOf("annexes:", StringComparison.Ordinal)];
    }

    /// <summary>Writes a file of a project, with the folders above it.</summary>
    /// <param name="target">The folder of the project.</param>
    /// <param name="path">In it, with slashes.</param>
    /// <param name="text">What the file holds.</param>
    public static void Write(string target, string path, string text)
    {
        var file = Path.Combine(target, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file) ?? target);
        File.WriteAllText(file, text);
    }

    /// <summary>The delegations by their order, each with the name of its file and its text.</summary>
    public IReadOnlyList<(string Id, string Text)> Delegations()
    {
        var files = Directory.GetFiles(Path.Combine(Folder, "data", "delegations"), "*.yaml");
        return [.. files.Select(file => (Path.GetFileNameWithoutExtension(file), File.ReadAllText(file))).OrderBy(each => Order(each.Item2))];
    }

    /// <summary>Makes a project with the same schemas, templates and data, and no output.</summary>
    public void CopyTo(string target)
    {
        foreach (var part in (string[])["data", "templates"])
        {
            foreach (var file in Directory.EnumerateFiles(Path.Combine(Folder, part), "*", SearchOption.AllDirectories))
            {
                var copy = Path.Combine(target, Path.GetRelativePath(Folder, file));
                Directory.CreateDirectory(Path.GetDirectoryName(copy) ?? target);
                File.Copy(file, copy, overwrite: true);
            }
        }
    }

    private static int Order(string text) =>
        int.Parse(text.Split('\n').First(line => line.StartsWith("order: ", StringComparison.Ordinal))["order: ".Length..], System.Globalization.CultureInfo.InvariantCulture);
}
