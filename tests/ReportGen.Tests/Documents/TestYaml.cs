using ReportGen.Core.Data;
using ReportGen.Core.Sources;
using YamlDotNet.RepresentationModel;

namespace ReportGen.Tests.Documents;

/// <summary>Reads YAML into data nodes for tests of what comes after reading.</summary>
internal static class TestYaml
{
    public static DataMapping Read(string yaml, string path = "report.yaml")
    {
        var stream = new YamlStream();
        stream.Load(new StringReader(yaml));
        return (DataMapping)Convert(stream.Documents[0].RootNode, new SourceFile(path, yaml));
    }

    private static DataNode Convert(YamlNode node, SourceFile file) => node switch
    {
        YamlMappingNode mapping => new DataMapping(SpanOf(mapping, file, 1), [.. mapping.Children.Select(pair => Entry(pair.Key, pair.Value, file))]),
        YamlSequenceNode sequence => new DataSequence(SpanOf(sequence, file, 1), [.. sequence.Children.Select(child => Convert(child, file))]),
        YamlScalarNode scalar => Scalar(scalar, file),
        _ => throw new ArgumentException("unknown node", nameof(node)),
    };

    private static DataEntry Entry(YamlNode key, YamlNode value, SourceFile file) =>
        new(((YamlScalarNode)key).Value ?? "", SpanOf(key, file, (int)(key.End.Index - key.Start.Index)), Convert(value, file));

    private static DataScalar Scalar(YamlScalarNode scalar, SourceFile file)
    {
        var text = scalar.Value ?? "";
        var isPlain = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain;
        var kinds = isPlain && text is "" or "null" or "~" ? ScalarKinds.Null | ScalarKinds.String : ScalarKinds.String;
        var span = SpanOf(scalar, file, (int)(scalar.End.Index - scalar.Start.Index));
        var slice = new SourceSlice(file, text, [0], [span.Start]);
        var style = isPlain ? Core.Data.ScalarStyle.Plain : Core.Data.ScalarStyle.DoubleQuoted;
        return new DataScalar(slice, span, style, kinds);
    }

    private static SourceSpan SpanOf(YamlNode node, SourceFile file, int length) =>
        file.Span((int)node.Start.Index, Math.Min(length, file.Text.Length - (int)node.Start.Index));
}
