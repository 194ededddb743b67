using System.Globalization;
using System.Text;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core.Output;

/// <summary>
/// The text of a Word file as a checksum for each paragraph, in order: what is left of it when another program has saved the file with
/// other parts, styles and runs. Marks of lists are no text, nor is the list of contents, which Word makes anew.
/// </summary>
internal sealed class WordTextMarks
{
    /// <summary>A blank and eight digits.</summary>
    private const int MarkLength = 9;

    private char[] _marks = new char[4096];
    private char[] _paragraph = new char[256];
    private char[] _folded = [];
    private byte[] _bytes = [];
    private int _marksLength;
    private int _length;
    private bool _isLeftOut;

    /// <summary>Takes in the start of an element.</summary>
    /// <param name="name">With its prefix.</param>
    /// <param name="attributes">Name and value in turn.</param>
    public void Start(string name, string[] attributes)
    {
        if (name == "w:p")
            End();
        else if (name is "w:br" or "w:tab")
            Append(" ");
        else if (name == "w:pStyle")
            _isLeftOut = IsContents(attributes[1]);
    }

    /// <summary>Takes in the text of an element.</summary>
    public void Add(string name, string text)
    {
        if (name == "w:t")
            Append(text);
    }

    /// <summary>Takes in a whole paragraph of one text.</summary>
    public void AddParagraph(ReadOnlySpan<char> text)
    {
        End();
        Append(text);
    }

    /// <summary>Takes in a whole paragraph of one text that has nothing to fold.</summary>
    /// <param name="bytes">As UTF-8, not empty.</param>
    public void AddParagraph(ReadOnlySpan<byte> bytes)
    {
        End();
        AddHex(Crc32.Of(bytes));
    }

    /// <summary>The checksums, with spaces between them.</summary>
    public override string ToString()
    {
        End();
        return new string(_marks, 0, _marksLength);
    }

    /// <summary>The checksum of a paragraph.</summary>
    /// <param name="folded">As <see cref="PlainText.Fold"/> gives it, not empty.</param>
    public static string Of(string folded) => Crc32.Of(Encoding.UTF8.GetBytes(folded)).ToString("x8", CultureInfo.InvariantCulture);

    /// <summary>Whether a style is one of the list of contents.</summary>
    public static bool IsContents(string style) => style.StartsWith("TOC", StringComparison.Ordinal);

    private void End()
    {
        var length = _isLeftOut ? 0 : Fold();
        if (length > 0)
        {
            if (_bytes.Length < QuickUtf8.RoomFor(length))
                _bytes = new byte[QuickUtf8.RoomFor(_folded.Length)];
            AddHex(Crc32.Of(_bytes.AsSpan(0, QuickUtf8.Encode(_folded.AsSpan(0, length), _bytes))));
        }
        _length = 0;
        _isLeftOut = false;
    }

    /// <summary>As <see cref="PlainText.Fold"/>, without making texts.</summary>
    /// <returns>How many characters are left.</returns>
    private int Fold()
    {
        if (_folded.Length < _length)
            _folded = new char[_paragraph.Length];
        var (length, isAfterSpace) = (0, true);
        var folded = _folded;
        foreach (var c in _paragraph.AsSpan(0, _length))
        {
            var isSpace = !Letters.IsLetterOrDigit(c) && char.IsWhiteSpace(c);
            if (!isSpace || !isAfterSpace)
                folded[length++] = isSpace ? ' ' : c;
            isAfterSpace = isSpace;
        }
        return length > 0 && isAfterSpace ? length - 1 : length;
    }

    private void AddHex(uint checksum)
    {
        if (_marks.Length < _marksLength + MarkLength)
            Array.Resize(ref _marks, 2 * _marks.Length);
        if (_marksLength > 0)
            _marks[_marksLength++] = ' ';
        for (var shift = 28; shift >= 0; shift -= 4)
            _marks[_marksLength++] = "0123456789abcdef"[(int)(checksum >> shift) & 0xF];
    }

    private void Append(ReadOnlySpan<char> text)
    {
        if (_length + text.Length > _paragraph.Length)
        {
            var longer = new char[Math.Max(_paragraph.Length * 2, _length + text.Length)];
            Array.Copy(_paragraph, longer, _length);
            _paragraph = longer;
        }
        text.CopyTo(_paragraph.AsSpan(_length));
        _length += text.Length;
    }
}
