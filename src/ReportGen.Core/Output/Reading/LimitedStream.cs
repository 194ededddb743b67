namespace ReportGen.Core.Output.Reading;

/// <summary>A stream that refuses to give more than a part of an honest file holds, however small the file is that unpacks to it.</summary>
internal sealed class LimitedStream(Stream input) : Stream
{
    /// <summary>Of one part, in bytes: some 20,000 pages.</summary>
    public const long Most = 64 * 1024 * 1024;

    private long _read;

    /// <inheritdoc/>
    public override bool CanRead => true;

    /// <inheritdoc/>
    public override bool CanSeek => false;

    /// <inheritdoc/>
    public override bool CanWrite => false;

    /// <inheritdoc/>
    public override long Length => throw new NotSupportedException();

    /// <inheritdoc/>
    public override long Position
    {
        get => _read;
        set => throw new NotSupportedException();
    }

    /// <inheritdoc/>
    /// <exception cref="PartTooLargeException">There is more.</exception>
    public override int Read(byte[] buffer, int offset, int count)
    {
        var read = input.Read(buffer, offset, count);
        _read += read;
        return _read <= Most ? read : throw new PartTooLargeException();
    }

    /// <inheritdoc/>
    public override void Flush()
    {
    }

    /// <inheritdoc/>
    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void SetLength(long value) => throw new NotSupportedException();

    /// <inheritdoc/>
    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        if (disposing)
            input.Dispose();
        base.Dispose(disposing);
    }
}

/// <summary>A part unpacks to more than <see cref="LimitedStream.Most"/>.</summary>
internal sealed class PartTooLargeException : Exception
{
}
