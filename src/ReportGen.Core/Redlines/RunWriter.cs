using System.Text;
using System.Xml.Linq;
using ReportGen.Core.Output.HouseStyles;

namespace ReportGen.Core.Redlines;

/// <summary>Writes tokens into a paragraph, those of one side as tracked changes.</summary>
internal sealed class RunWriter
{
    private static readonly XNamespace W = WordNames.W;

    private readonly StringBuilder _text = new();
    private readonly XElement _paragraph;
    private readonly RevisionMarks _marks;
    private readonly BookmarkNumbers _bookmarks;
    private XElement _link;
    private XElement _holder;
    private Revision _revision;
    private XElement? _properties;

    /// <param name="paragraph">Takes them at its end.</param>
    /// <param name="marks">Makes the changes.</param>
    /// <param name="bookmarks">Those of the file.</param>
    public RunWriter(XElement paragraph, RevisionMarks marks, BookmarkNumbers bookmarks)
    {
        (_paragraph, _marks, _bookmarks) = (paragraph, marks, bookmarks);
        (_link, _holder) = (paragraph, paragraph);
    }

    /// <summary>Writes a token.</summary>
    public void Add(ParagraphToken token, Revision revision)
    {
        if (token.Kind == TokenKind.Bookmark)
        {
            if (_bookmarks.Find(token.Content[0], revision) is { } bookmark)
                Hold(token.Link, Revision.Same).Add(bookmark);
            return;
        }
        var holder = Hold(token.Link, revision);
        if (token.Kind == TokenKind.Text)
        {
            if (_text.Length > 0 && !XNode.DeepEquals(_properties, token.Properties))
                CloseText();
            _properties = token.Properties;
            _text.Append(token.Text);
            return;
        }
        CloseText();
        foreach (var content in token.Content)
            holder.Add(Side(token.Kind == TokenKind.Runs ? content : Run(token.Properties, content), revision));
    }

    /// <summary>Ends what is open.</summary>
    public void Close()
    {
        CloseText();
        (_link, _holder, _revision) = (_paragraph, _paragraph, Revision.Same);
    }

    /// <summary>A copy whose text is text of a deletion where it is deleted.</summary>
    public static XElement Side(XElement run, Revision revision)
    {
        var copy = new XElement(run);
        if (revision == Revision.Deleted)
        {
            foreach (var text in copy.Elements().Where(item => item.Name == W + "t" || item.Name == W + "instrText"))
                text.Name = W + (text.Name == W + "t" ? "delText" : "delInstrText");
        }
        return copy;
    }

    /// <summary>The element that takes runs of a side inside a link.</summary>
    private XElement Hold(XElement? link, Revision revision)
    {
        var isSameLink = link is null ? ReferenceEquals(_link, _paragraph) : XNode.DeepEquals(link, Bare(_link));
        if (isSameLink && _revision == revision)
            return _holder;
        CloseText();
        if (!isSameLink)
        {
            _link = _paragraph;
            if (link is not null)
                _paragraph.Add(_link = new XElement(link));
        }
        _holder = _link;
        if (revision != Revision.Same)
            _link.Add(_holder = _marks.Of(revision));
        _revision = revision;
        return _holder;
    }

    private static XElement Bare(XElement element) => new(element.Name, element.Attributes());

    private void CloseText()
    {
        if (_text.Length == 0)
            return;
        var text = new XElement(W + "t", _text.ToString());
        if (char.IsWhiteSpace(_text[0]) || char.IsWhiteSpace(_text[^1]))
            text.SetAttributeValue(XNamespace.Xml + "space", "preserve");
        _holder.Add(Side(Run(_properties, text), _revision));
        _text.Clear();
    }

    private static XElement Run(XElement? properties, XElement content) => new(W + "r", properties, content);
}
