namespace ReportGen.Core.Data;

/// <summary>A node that aliases may stand for, with what each of them costs.</summary>
internal sealed class YamlAnchor
{
    /// <summary>Null while the node is being read: an alias must not stand inside its own anchor.</summary>
    public DataNode? Node { get; private set; }

    /// <summary>Nodes that an alias stands for, itself included and its own aliases counted in full.</summary>
    public int NodeCount { get; private set; }

    /// <summary>Levels of lists and mappings in it.</summary>
    public int Height { get; private set; }

    /// <summary>Whether an alias stands for it.</summary>
    public bool IsUsed { get; set; }

    /// <summary>Ends the node.</summary>
    /// <param name="node">Null when it was refused.</param>
    /// <param name="nodeCount">Nodes in it, aliases in full.</param>
    /// <param name="height">Levels of lists and mappings in it.</param>
    public void Close(DataNode? node, int nodeCount, int height)
    {
        Node = node;
        NodeCount = nodeCount;
        Height = height;
    }
}
