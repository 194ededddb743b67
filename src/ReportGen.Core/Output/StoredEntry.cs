using ReportGen.Core.Sources;

namespace ReportGen.Core.Output;

/// <summary>The content of one zip entry on its way to the output: counts and checks what passes.</summary>
internal sealed class StoredEntry(Stream output) : Stream
{
    private readonly Crc32 _crc = new();

    /// <summary>The checksum of what has passed.</summary>
    public uint Checksum => _crc.Value;

    /// <summary>How many bytes have passed.</summary>
    public uint Size { get; private set; }

    /// <inheritdoc/>
    public override bool CanRead => false;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => true;

    /// <inheritdoc/>
    public override long Length => Size;

    /// <inheritdoc/>
    public override long Position
    {
        get => Size;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<byte> buffer)
    {
        _crc.Add(buffer);
        Size = checked(Size + (uint)buffer.Length);
        output.Write(buffer);
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
