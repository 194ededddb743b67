namespace ReportGen.Tests.Cli;

/// <summary>A file on a disk without room.</summary>
internal sealed class FullStream : MemoryStream
{
    /// <summary>How often somebody tried to write.</summary>
    public int Tries { get; private set; }

    public override void Write(ReadOnlySpan<byte> buffer)
    {
        Tries++;
        throw new IOException("No space left on device", 28);
    }

    public override void Write(byte[] buffer, int offset, int count) => Write(buffer.AsSpan(offset, count));
}
