using System.Buffers;
using System.Globalization;
using System.Text;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>Writes whole texts as UTF-8: none ends inside a pair of surrogates, so that nothing need be kept from one to the next.</summary>
/// <param name="output">Takes the bytes; stays open.</param>
internal sealed class Utf8Writer(Stream output) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int Size = 16 * 1024;

    private byte[] _buffer = ArrayPool<byte>.Shared.Rent(Size);
    private int _length;

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        if (value >= '\u0080')
        {
            Write(value.ToString());
            return;
        }
        if (_length >= Size)
            Flush();
        _buffer[_length++] = (byte)value;
    }

    /// <inheritdoc/>
    public override void Write(string? value) => Write(value.AsSpan());

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> value)
    {
        var room = QuickUtf8.RoomFor(value.Length);
        if (room <= Size)
        {
            if (room > Size - _length)
                Flush();
            _length += QuickUtf8.Encode(value, _buffer.AsSpan(_length));
            return;
        }
        Flush();
        output.Write(Encoding.UTF8.GetBytes(value.ToString()));
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        output.Write(_buffer, 0, _length);
        _length = 0;
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        Flush();
        ArrayPool<byte>.Shared.Return(_buffer);
        _buffer = [];
        base.Dispose(disposing);
    }
}
