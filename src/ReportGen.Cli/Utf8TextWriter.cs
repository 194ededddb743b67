using System.Globalization;
using System.Text;

namespace ReportGen.Cli;

/// <summary>
/// Writes text to a stream as UTF-8, with LF; the framework's writer, which can also wait for its stream, takes a hundredth of a run to get ready. A stream
/// that takes no more is remembered and left alone, so that nobody who writes need reckon with it.
/// </summary>
internal sealed class Utf8TextWriter(Stream stream) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int MostHeld = 4096;

    private readonly StringBuilder _held = new();

    /// <summary>Why the stream took no more; null when all went well so far.</summary>
    public Exception? Failure { get; private set; }

    /// <inheritdoc/>
    public override Encoding Encoding => Encoding.UTF8;

    /// <inheritdoc/>
    public override void Write(char value)
    {
        _held.Append(value);
        // The second half of a character follows.
        if (_held.Length >= MostHeld && !char.IsHighSurrogate(value))
            WriteHeld();
    }

    /// <inheritdoc/>
    public override void Write(string? value)
    {
        if (string.IsNullOrEmpty(value))
            return;
        _held.Append(value);
        if (_held.Length >= MostHeld && !char.IsHighSurrogate(value[^1]))
            WriteHeld();
    }

    /// <inheritdoc/>
    public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));

    /// <inheritdoc/>
    public override void Write(ReadOnlySpan<char> buffer) => Write(new string(buffer));

    /// <inheritdoc/>
    public override void Flush()
    {
        WriteHeld();
        Try(stream.Flush);
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        WriteHeld();
        Try(stream.Dispose);
        base.Dispose(disposing);
    }

    private void WriteHeld()
    {
        if (_held.Length == 0)
            return;
        var text = _held.ToString();
        _held.Clear();
        Try(() => stream.Write(Encoding.GetBytes(text)));
    }

    private void Try(Action write)
    {
        if (Failure is not null)
            return;
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            Failure = exception;
        }
    }
}
