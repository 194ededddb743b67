using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>
/// A node of a data file; immutable once read. Its place is where a finding about it points: a scalar's exact characters; for a mapping or
/// a list the key that holds it, or its first character where no key does.
/// </summary>
public abstract class DataNode : SourceNode
{
    private protected DataNode(SourceSpan span)
        : base(span.File, span.Start, span.Length)
    {
    }

    private protected DataNode(SourceFile file, int start, int length)
        : base(file, start, length)
    {
    }

    /// <summary>Visits every scalar of the node in the order of the file; what an alias stands for once more at its place.</summary>
    internal void EachScalar(Action<DataScalar> visit)
    {
        switch (this)
        {
            case DataScalar scalar:
                visit(scalar);
                break;
            case DataSequence sequence:
                foreach (var item in sequence.ItemSpan)
                    item.EachScalar(visit);
                break;
            case DataMapping mapping:
                foreach (var entry in mapping.EntrySpan)
                    entry.Value.EachScalar(visit);
                break;
            default:
                break;
        }
    }
}
