using ReportGen.Core.Data;
using ReportGen.Core.Sources;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace ReportGen.Tests.Proofing;

/// <summary>A tree of a small sound YAML file, with the scalars' places; for tests of what reads such trees.</summary>
internal sealed class TreeReader(SourceFile file, IParser parser)
{
    public static DataNode Read(string path, string yaml)
    {
        var file = new SourceFile(path, yaml);
        var parser = new Parser(new StringReader(yaml));
        parser.Consume<StreamStart>();
        parser.Consume<DocumentStart>();
        return new TreeReader(file, parser).ReadNode();
    }

    private DataNode ReadNode() => parser.Current switch
    {
        Scalar => ReadScalar(),
        SequenceStart => ReadSequence(),
        _ => ReadMapping(),
    };

    private DataScalar ReadScalar()
    {
        var scalar = parser.Consume<Scalar>();
        var span = file.Span((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
        var quote = scalar.Style == YamlDotNet.Core.ScalarStyle.Plain ? 0 : 1;
        var style = quote == 0 ? Core.Data.ScalarStyle.Plain : Core.Data.ScalarStyle.DoubleQuoted;
        return new DataScalar(new SourceSlice(file, scalar.Value, [0], [span.Start + quote]), span, style, ScalarKinds.String);
    }

    private DataSequence ReadSequence()
    {
        var span = file.Span((int)parser.Consume<SequenceStart>().Start.Index, 0);
        var items = new List<DataNode>();
        while (!parser.TryConsume<SequenceEnd>(out _))
            items.Add(ReadNode());
        return new DataSequence(span, items);
    }

    private DataMapping ReadMapping()
    {
        var span = file.Span((int)parser.Consume<MappingStart>().Start.Index, 0);
        var entries = new List<DataEntry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = ReadScalar();
            entries.Add(new DataEntry(key.Text, key.Span, ReadNode()));
        }
        return new DataMapping(span, entries);
    }
}
