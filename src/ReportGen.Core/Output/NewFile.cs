using System.Buffers;
using Microsoft.Win32.SafeHandles;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>A file on its way to the disk, in few large steps: a report mostly takes one. What is not flushed when it is closed is not written.</summary>
/// <param name="path">Replaced if it is there; nobody else may open it meanwhile.</param>
internal sealed class NewFile(string path) : Stream
{
    /// <summary>So many bytes are gathered before they go to the system.</summary>
    public const int Room = 128 * 1024;

    /// <summary>So many bytes are handed over without a copy.</summary>
    private const int Many = 32 * 1024;

    private readonly SafeFileHandle _file = Open(path);
    private byte[] _waiting = [];

    /// <summary>Where the first waiting byte stands in the file.</summary>
    private long _start;

    /// <summary>How many bytes wait.</summary>
    private int _count;

    /// <summary>The position, behind <see cref="_start"/>: no further than the waiting bytes.</summary>
    private int _offset;
    private long _written;

    /// <summary>Takes in all that is written; null when nobody asks, as for what is not written from the first byte to the last.</summary>
    public Crc32? Checksum { get; init; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => true;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => Math.Max(_written, _start + _count);

    /// <inheritdoc/>
    public override long Position
    {
        get => _start + _offset;
        set
        {
            if (value < _start || value > _start + _count)
            {
                Flush();
                _start = value;
            }
            _offset = (int)(value - _start);
        }
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        if (_count == 0 && buffer.Length >= Many)
        {
            WriteNow(buffer);
            return;
        }
        if (_waiting.Length == 0)
            _waiting = ArrayPool<byte>.Shared.Rent(Room);
        while (!buffer.IsEmpty)
        {
            if (_offset == _waiting.Length)
                Flush();
            var part = buffer[..Math.Min(buffer.Length, _waiting.Length - _offset)];
            part.CopyTo(_waiting.AsSpan(_offset));
            buffer = buffer[part.Length..];
            _offset += part.Length;
            _count = Math.Max(_count, _offset);
        }
    }

    /// <inheritdoc/>
    public override void Flush()
    {
        var position = Position;
        if (_count > 0)
            WriteNow(_waiting.AsSpan(0, _count));
        (_start, _count, _offset) = (position, 0, 0);
    }

    /// <summary>
    /// What is left of a process that was ended goes first. Emptied, a file would be written to the disk when it is closed, and whoever closes it waits;
    /// and a link there would lead to somebody else's file.
    /// </summary>
    private static SafeFileHandle Open(string path)
    {
        if (File.Exists(path))
            File.Delete(path);
        return File.OpenHandle(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None);
    }

    private void WriteNow(ReadOnlySpan<byte> bytes)
    {
        RandomAccess.Write(_file, bytes, _start);
        Checksum?.Add(bytes);
        _start += bytes.Length;
        _written = Math.Max(_written, _start);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (_waiting.Length > 0)
            ArrayPool<byte>.Shared.Return(_waiting);
        (_waiting, _count, _offset) = ([], 0, 0);
        _file.Dispose();
        base.Dispose(disposing);
    }

    /// <inheritdoc/>
    public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();
}
