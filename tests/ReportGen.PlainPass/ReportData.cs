using System.Globalization;
using YamlDotNet.RepresentationModel;

namespace ReportGen.PlainPass;

/// <summary>Reads the data of a report with the library.</summary>
internal static class ReportData
{
    /// <summary>Shorter values are ids, numbers and dates.</summary>
    private const int ShortestText = 20;

    /// <summary>All texts, file by file; what only judges the data is left out, as no document prints it.</summary>
    public static List<string> TextsOf(string folder)
    {
        var texts = new List<string>();
        foreach (var path in Directory.GetFiles(folder, "*.yaml", SearchOption.AllDirectories).Order(StringComparer.Ordinal))
        {
            if (Path.GetFileName(path) is "rules.yaml" or "lexicon.yaml")
                continue;
            Add(Root(path), texts);
        }
        return texts;
    }

    /// <summary>The households of the one file of a table, numbered.</summary>
    public static List<string[]> RowsOf(string folder)
    {
        var rows = new List<string[]>();
        foreach (var household in ((YamlSequenceNode)Root(Path.Combine(folder, "households.yaml"))).Children)
        {
            string Value(string field) => ((YamlScalarNode)household[field]).Value ?? "";
            rows.Add([
                (rows.Count + 1).ToString(CultureInfo.InvariantCulture), Value("name"), Value("place"), Value("members").PadLeft(2, '0'), Value("amount"), Value("note"),
            ]);
        }
        return rows;
    }

    private static YamlNode Root(string path)
    {
        using var reader = new StreamReader(path);
        var yaml = new YamlStream();
        yaml.Load(reader);
        return yaml.Documents[0].RootNode;
    }

    private static void Add(YamlNode node, List<string> texts)
    {
        switch (node)
        {
            case YamlMappingNode mapping:
                foreach (var (_, value) in mapping.Children)
                    Add(value, texts);
                break;
            case YamlSequenceNode sequence:
                foreach (var item in sequence.Children)
                    Add(item, texts);
                break;
            case YamlScalarNode { Value: { Length: > ShortestText } text }:
                texts.Add(text);
                break;
        }
    }
}
