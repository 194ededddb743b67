using System.Buffers;
using System.Buffers.Binary;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Gathers XML as UTF-8: on its way to a stream, or all of it.</summary>
/// <param name="output">Takes the bytes whenever many have come; null to gather them all.</param>
/// <remarks>Written by hand because the general writer keeps books that well-formed code does not need, three times the work for a report.</remarks>
internal sealed class XmlBytes(Stream? output)
{
    private const int MostBytesOfCharacter = 6;

    /// <summary>Characters for which there is room before any of them is looked at.</summary>
    private const int MostAtOnce = 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(16 * 1024);
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
        var target = _buffer.AsSpan(_length, ascii.Length);
        for (var i = 0; i < target.Length; i++)
            target[i] = (byte)ascii[i];
        _length += target.Length;
    }

    /// <summary>Adds markup that was made before.</summary>
    public void Add(byte[] markup)
    {
        if (_buffer.Length - _length < markup.Length)
            MakeRoom(markup.Length);
        Buffer.BlockCopy(markup, 0, _buffer, _length, markup.Length);
        _length += markup.Length;
    }

    /// <summary>Adds text.</summary>
    /// <param name="isInQuotes">Whether it is the value of an attribute.</param>
    /// <exception cref="ArgumentException">XML cannot hold one of its characters.</exception>
    public void AddEscaped(ReadOnlySpan<char> text, bool isInQuotes)
    {
        var characters = QuickUtf8.Characters;
        for (var start = 0; start < text.Length;)
        {
            var count = Math.Min(text.Length - start, MostAtOnce);
            if (_buffer.Length - _length < MostBytesOfCharacter * count)
                MakeRoom(MostBytesOfCharacter * count);
            var rest = _buffer.AsSpan(_length);
            for (var end = start + count; start < end; start++)
            {
                var c = text[start];
                var character = c < characters.Length ? characters[c] : QuickUtf8.CharacterOf(c);
                if ((character & QuickUtf8.Apart) == 0 && c != '"')
                {
                    BinaryPrimitives.WriteUInt32LittleEndian(rest, character);
                    rest = rest[(int)(character >> QuickUtf8.CountAt)..];
                    continue;
                }
                _length = _buffer.Length - rest.Length;
                start = AddUnusual(text, start, isInQuotes);
                rest = _buffer.AsSpan(_length);
            }
            _length = _buffer.Length - rest.Length;
        }
    }

    /// <summary>Adds text in which nothing is to be escaped.</summary>
    /// <param name="kind">How the text stands; an unusual one is not added.</param>
    /// <param name="hasFigures">As <see cref="XmlText.Encode"/> says it.</param>
    /// <returns>Its bytes, until more are added.</returns>
    public ReadOnlySpan<byte> AddText(ReadOnlySpan<char> text, out XmlTextKind kind, out bool hasFigures)
    {
        var start = Place(QuickUtf8.RoomFor(text.Length));
        kind = XmlText.Encode(text, _buffer.AsSpan(start), out var count, out hasFigures);
        if (kind != XmlTextKind.Unusual)
            _length += count;
        return _buffer.AsSpan(start, _length - start);
    }

    /// <summary>Takes away the bytes that were added last.</summary>
    /// <param name="count">No more than the last call added.</param>
    public void Drop(int count) => _length -= count;

    /// <summary>A place to go back to: there is room for so many bytes behind it.</summary>
    public int Place(int room)
    {
        if (_buffer.Length - _length < room)
            MakeRoom(room);
        return _length;
    }

    /// <summary>Takes away the bytes since a place, which are no more than it has room for.</summary>
    public byte[] Take(int place)
    {
        var taken = _buffer.AsSpan(place, _length - place).ToArray();
        _length = place;
        return taken;
    }

    /// <summary>Hands over what was gathered for the stream.</summary>
    public void Flush()
    {
        if (output is null)
            return;
        output.Write(_buffer, 0, _length);
        _length = 0;
    }

    /// <summary>Gives the room back when nothing more is added.</summary>
    public void Release()
    {
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
    }

    /// <summary>All bytes, where they are not handed over.</summary>
    public byte[] ToArray() => _buffer.AsSpan(0, _length).ToArray();

    private void MakeRoom(int count)
    {
        Flush();
        if (_buffer.Length - _length >= count)
            return;
        var longer = ArrayPool<byte>.Shared.Rent(2 * (_length + count));
        _buffer.AsSpan(0, _length).CopyTo(longer);
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = longer;
    }

    /// <summary>A character with an entity, a control character or the half of a pair; there is room for it.</summary>
    /// <returns>The offset of the second half of a pair, else that of the character.</returns>
    private int AddUnusual(ReadOnlySpan<char> text, int offset, bool isInQuotes)
    {
        var c = text[offset];
        if (c is '&' or '<' or '>' || (c == '"' && isInQuotes))
            Add(EntityOf(c));
        else if (c is '"' or '\t' or '\n' or '\r')
            Add(c);
        else
            return AddPair(text, offset);
        return offset;
    }

    private static string EntityOf(char c) => c switch
    {
        '&' => "&amp;",
        '<' => "&lt;",
        '>' => "&gt;",
        _ => "&quot;",
    };

    /// <returns>The offset of the second half.</returns>
    private int AddPair(ReadOnlySpan<char> text, int offset)
    {
        if (offset + 1 >= text.Length || !char.IsSurrogatePair(text[offset], text[offset + 1]))
            throw new ArgumentException($"XML cannot hold the character at {offset}.", nameof(text));
        var code = char.ConvertToUtf32(text[offset], text[offset + 1]);
        Add((char)(0xF0 | (code >> 18)));
        Add((char)(0x80 | ((code >> 12) & 0x3F)));
        Add((char)(0x80 | ((code >> 6) & 0x3F)));
        Add((char)(0x80 | (code & 0x3F)));
        return offset + 1;
    }
}
