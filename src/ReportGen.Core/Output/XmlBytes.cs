namespace ReportGen.Core.Output;

/// <summary>Gathers XML as UTF-8: on its way to a stream, or all of it.</summary>
/// <param name="output">Takes the bytes whenever many have come; null to gather them all.</param>
/// <remarks>Written by hand because the general writer keeps books that well-formed code does not need, three times the work for a report.</remarks>
internal sealed class XmlBytes(Stream? output)
{
    private const int MostBytesOfCharacter = 6;

    private byte[] _buffer = new byte[output is null ? 2 * 1024 : 16 * 1024];
    private int _length;

    /// <summary>Adds an ASCII character.</summary>
    public void Add(char c)
    {
        if (_length == _buffer.Length)
            MakeRoom(1);
        _buffer[_length++] = (byte)c;
    }

    /// <summary>Adds ASCII text as it is: names and marks.</summary>
    public void Add(string ascii)
    {
        if (_buffer.Length - _length < ascii.Length)
            MakeRoom(ascii.Length);
        foreach (var c in ascii)
            _buffer[_length++] = (byte)c;
    }

    /// <summary>Adds text.</summary>
    /// <param name="isInQuotes">Whether it is the value of an attribute.</param>
    /// <exception cref="ArgumentException">XML cannot hold one of its characters.</exception>
    public void AddEscaped(string text, bool isInQuotes)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (_buffer.Length - _length < MostBytesOfCharacter)
                MakeRoom(MostBytesOfCharacter);
            var c = text[i];
            if (c is '&' or '<' or '>' || (c == '"' && isInQuotes))
                Add(EntityOf(c));
            else if (c is >= ' ' and < '\u0080' or '\t' or '\n' or '\r')
                _buffer[_length++] = (byte)c;
            else if (c is >= '\u0080' and < '\u0800')
                Add((byte)(0xC0 | (c >> 6)), (byte)(0x80 | (c & 0x3F)));
            else if (char.IsSurrogate(c) || c is < ' ' or '\uFFFE' or '\uFFFF')
                i = AddPair(text, i);
            else
                Add((byte)(0xE0 | (c >> 12)), (byte)(0x80 | ((c >> 6) & 0x3F)), (byte)(0x80 | (c & 0x3F)));
        }
    }

    /// <summary>Hands over what was gathered for the stream.</summary>
    public void Flush()
    {
        if (output is null)
            return;
        output.Write(_buffer, 0, _length);
        _length = 0;
    }

    /// <summary>All bytes, where they are not handed over.</summary>
    public byte[] ToArray() => _buffer.AsSpan(0, _length).ToArray();

    private void MakeRoom(int count)
    {
        Flush();
        if (_buffer.Length - _length < count)
            Array.Resize(ref _buffer, 2 * (_length + count));
    }

    private static string EntityOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => "&quot;",
    };

    /// <returns>The offset of the second half.</returns>
    private int AddPair(string text, int offset)
    {
        if (offset + 1 >= text.Length || !char.IsSurrogatePair(text[offset], text[offset + 1]))
            throw new ArgumentException($"XML cannot hold the character at {offset}.", nameof(text));
        var code = char.ConvertToUtf32(text[offset], text[offset + 1]);
        Add((byte)(0xF0 | (code >> 18)), (byte)(0x80 | ((code >> 12) & 0x3F)));
        Add((byte)(0x80 | ((code >> 6) & 0x3F)), (byte)(0x80 | (code & 0x3F)));
        return offset + 1;
    }

    private void Add(byte first, byte second)
    {
        _buffer[_length++] = first;
        _buffer[_length++] = second;
    }

    private void Add(byte first, byte second, byte third)
    {
        Add(first, second);
        _buffer[_length++] = third;
    }
}
