using System.Globalization;
using System.Text;

namespace ReportGen.Core.Output;

/// <summary>
/// The text of a Word file as a checksum for each paragraph, in order: what is left of it when another program has saved the file with
/// other parts, styles and runs. Marks of lists are no text, nor is the list of contents, which Word makes anew.
/// </summary>
internal sealed class WordTextMarks
{
    private readonly StringBuilder _paragraph = new();
    private readonly StringBuilder _marks = new();
    private bool _isLeftOut;

    /// <summary>Takes in the start of an element.</summary>
    /// <param name="name">With its prefix.</param>
    /// <param name="attributes">Name and value in turn.</param>
    public void Start(string name, string[] attributes)
    {
        if (name == "w:p")
            End();
        else if (name is "w:br" or "w:tab")
            _paragraph.Append(' ');
        else if (name == "w:pStyle")
            _isLeftOut = IsContents(attributes[1]);
    }

    /// <summary>Takes in the text of an element.</summary>
    public void Add(string name, string text)
    {
        if (name == "w:t")
            _paragraph.Append(text);
    }

    /// <summary>The checksums, with spaces between them.</summary>
    public override string ToString()
    {
        End();
        return _marks.ToString();
    }

    /// <summary>The checksum of a paragraph.</summary>
    /// <param name="folded">As <see cref="PlainText.Fold"/> gives it, not empty.</param>
    public static string Of(string folded) => Crc32.Of(Encoding.UTF8.GetBytes(folded)).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Whether a style is one of the list of contents.</summary>
    public static bool IsContents(string style) => style.StartsWith("TOC", StringComparison.Ordinal);

    private void End()
    {
        var text = _isLeftOut ? "" : PlainText.Fold(_paragraph.ToString());
        if (text.Length > 0)
            _marks.Append(_marks.Length == 0 ? "" : " ").Append(Of(text));
        _paragraph.Clear();
        _isLeftOut = false;
    }
}
