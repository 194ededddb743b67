using ReportGen.Core.Sources;

namespace ReportGen.Core.Data;

/// <summary>A node of a data file, with its place; immutable once read.</summary>
public abstract class DataNode(SourceSpan span)
{
    /// <summary>
    /// Where a finding about the node points: a scalar's exact characters; for a mapping or a list the key that holds it, or its
    /// first character where no key does.
    /// </summary>
    public SourceSpan Span { get; } = span;

    /// <summary>Visits every scalar of the node in the order of the file; what an alias stands for once more at its place.</summary>
    internal void EachScalar(Action<DataScalar> visit)
    {
        switch (this)
        {
            case DataScalar scalar:
                visit(scalar);
                break;
            case DataSequence sequence:
                foreach (var item in sequence.Items)
                    item.EachScalar(visit);
                break;
            case DataMapping mapping:
                foreach (var entry in mapping.Entries)
                    entry.Value.EachScalar(visit);
                break;
            default:
                break;
        }
    }
}
