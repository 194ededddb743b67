using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>Puts a mapped text together, piece by piece.</summary>
/// <param name="isUpper">Whether every piece is put in capitals.</param>
internal sealed class MappedTextBuilder(bool isUpper)
{
    private readonly StringBuilder _text = new();
    private readonly List<TextSegment> _segments = [];

    /// <summary>Adds a piece; an empty one changes nothing.</summary>
    public void Add(string text, TextOrigin origin)
    {
        if (text.Length == 0)
            return;
        _segments.Add(new TextSegment(_text.Length, text.Length, origin));
        _text.Append(isUpper ? text.ToUpperInvariant() : text);
    }

    /// <summary>What was added.</summary>
    public MappedText ToMappedText() => new(_text.ToString(), [.. _segments]);
}
