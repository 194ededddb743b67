namespace ReportGen.Core.Output;

/// <summary>A document in memory, in pieces: none is copied when more come, and none is so large that only a full collection would free it.</summary>
internal sealed class PieceStream : Stream
{
    private const int PieceSize = 64 * 1024;

    private readonly List<byte[]> _pieces = [];
    private int _length;
    private int _position;

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => _length;

    /// <inheritdoc/>
    public override long Position
    {
        get => _position;
        set => _position = checked((int)value);
    }

    /// <summary>Writes all of it to another stream.</summary>
    public void CopyOut(Stream output)
    {
        for (var i = 0; i < _pieces.Count; i++)
            output.Write(_pieces[i], 0, Math.Min(PieceSize, _length - (i * PieceSize)));
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        while (!buffer.IsEmpty)
        {
            if (_position == _pieces.Count * PieceSize)
                _pieces.Add(new byte[PieceSize]);
            var start = _position % PieceSize;
            var count = Math.Min(buffer.Length, PieceSize - start);
            buffer[..count].CopyTo(_pieces[_position / PieceSize].AsSpan(start));
            buffer = buffer[count..];
            _position += count;
            _length = Math.Max(_length, _position);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
