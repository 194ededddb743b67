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
            using var reader = new StreamReader(path);
            var yaml = new YamlStream();
            yaml.Load(reader);
            Add(yaml.Documents[0].RootNode, texts);
        }
        return texts;
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
