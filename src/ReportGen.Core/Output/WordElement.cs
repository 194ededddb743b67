namespace ReportGen.Core.Output;

/// <summary>An element of properties, gathered in any order and written in the schema's.</summary>
/// <param name="name">With its prefix, such as <c>w:pPr</c>.</param>
/// <param name="attributes">Name and value in turn.</param>
internal sealed class WordElement(string name, params string[] attributes)
{
    private List<WordElement>? _children;
    private string[] _attributes = attributes;
    private int _place;

    /// <summary>Its name with the prefix.</summary>
    public string Name { get; } = name;

    /// <summary>Adds a child without children.</summary>
    public WordElement With(string childName, params string[] childAttributes) => With(new WordElement(childName, childAttributes));

    /// <summary>Adds a child.</summary>
    public WordElement With(WordElement child)
    {
        child._place = WordElementOrder.Of(Name, child.Name);
        _children ??= new List<WordElement>(4);
        var index = _children.Count;
        while (index > 0 && _children[index - 1]._place > child._place)
            index--;
        _children.Insert(index, child);
        return this;
    }

    /// <summary>Adds attributes.</summary>
    public WordElement WithAttributes(params string[] added)
    {
        _attributes = [.. _attributes, .. added];
        return this;
    }

    /// <summary>Adds a child when a condition holds.</summary>
    public WordElement WithIf(bool condition, string childName, params string[] childAttributes) =>
        condition ? With(childName, childAttributes) : this;

    /// <summary>Writes the element; nothing when it has neither attributes nor children.</summary>
    public void WriteUnlessEmpty(WordXml xml)
    {
        if (_children is not null || _attributes.Length > 0)
            Write(xml);
    }

    /// <summary>Writes the element.</summary>
    public void Write(WordXml xml)
    {
        xml.Start(Name, _attributes);
        WriteChildren(xml);
        xml.End();
    }

    /// <summary>Writes the children only, for a root that has been begun.</summary>
    public void WriteChildren(WordXml xml)
    {
        for (var i = 0; i < _children?.Count; i++)
            _children[i].Write(xml);
    }
}
