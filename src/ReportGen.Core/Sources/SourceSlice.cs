namespace ReportGen.Core.Sources;

/// <summary>
/// A text taken out of a file, with the way back: a whole template, or an expression that stands in a YAML scalar, where
/// quotes, escapes, folding and indentation make the offsets differ from the file's.
/// </summary>
public sealed class SourceSlice
{
    private static readonly int[] Zero = [0];

    private readonly int[] _textOffsets;
    private readonly int[] _fileOffsets;
    private readonly int _shift;
    private readonly Func<SourceSlice>? _read;
    private SourceSlice? _way;

    /// <summary>The whole of a file.</summary>
    public SourceSlice(SourceFile file)
        : this(file, file.Text, Zero, Zero)
    {
    }

    /// <summary>A text that stands in its file as it is.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">Its characters from <paramref name="start"/> on.</param>
    /// <param name="start">Where it begins.</param>
    public SourceSlice(SourceFile file, string text, int start)
        : this(file, text, Zero, Zero) => _shift = start;

    /// <param name="file">The file that the text was taken from.</param>
    /// <param name="text">The text after quotes, escapes and folding.</param>
    /// <param name="textOffsets">Ascending offsets in <paramref name="text"/>, the first 0, at which the distance to the file changes.</param>
    /// <param name="fileOffsets">For each of them, the offset in the file.</param>
    public SourceSlice(SourceFile file, string text, int[] textOffsets, int[] fileOffsets)
    {
        File = file;
        Text = text;
        _textOffsets = textOffsets;
        _fileOffsets = fileOffsets;
    }

    /// <summary>A text whose way back is found when somebody asks for it.</summary>
    /// <param name="file">The file.</param>
    /// <param name="text">The text.</param>
    /// <param name="read">Gives the same text with its way.</param>
    public SourceSlice(SourceFile file, string text, Func<SourceSlice> read)
        : this(file, text, Zero, Zero) => _read = read;

    /// <summary>Where the text comes from.</summary>
    public SourceFile File { get; }

    /// <summary>The text to parse.</summary>
    public string Text { get; }

    /// <summary>The file's span of a piece of <see cref="Text"/>.</summary>
    public SourceSpan Span(int start, int length)
    {
        var first = FileOffset(start);
        var last = length == 0 ? first : FileOffset(start + length - 1) + 1;
        return new SourceSpan(File, first, Math.Max(0, last - first));
    }

    /// <summary>A piece of this text, with the way back to the file.</summary>
    public SourceSlice Part(int start, int length)
    {
        if (_read is not null)
            return (_way ??= _read()).Part(start, length);
        var textOffsets = new OffsetList();
        var fileOffsets = new OffsetList();
        textOffsets.Add(0);
        fileOffsets.Add(FileOffset(start));
        for (var i = 0; i < _textOffsets.Length; i++)
        {
            if (_textOffsets[i] <= start || _textOffsets[i] >= start + length)
                continue;
            textOffsets.Add(_textOffsets[i] - start);
            fileOffsets.Add(_fileOffsets[i] + _shift);
        }
        return new SourceSlice(File, Text.Substring(start, length), textOffsets.ToArray(), fileOffsets.ToArray());
    }

    private int FileOffset(int textOffset)
    {
        if (_read is not null)
            return (_way ??= _read()).FileOffset(textOffset);
        var index = OffsetList.IndexAt(_textOffsets, textOffset);
        return Math.Min(_shift + _fileOffsets[index] + textOffset - _textOffsets[index], File.Text.Length);
    }
}
