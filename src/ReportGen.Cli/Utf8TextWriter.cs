using System.Globalization;
using System.Text;

namespace ReportGen.Cli;

/// <summary>Writes text to a stream as UTF-8, with LF; the framework's writer, which can also wait for its stream, takes a hundredth of a run to get ready.</summary>
internal sealed class Utf8TextWriter(Stream stream) : TextWriter(CultureInfo.InvariantCulture)
{
    private const int MostHeld = 4096;

    private readonly StringBuilder _held = new();

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
        stream.Flush();
    }

    /// <inheritdoc/>
    protected override void Dispose(bool disposing)
    {
        WriteHeld();
        stream.Dispose();
        base.Dispose(disposing);
    }

    private void WriteHeld()
    {
        if (_held.Length == 0)
            return;
        var text = _held.ToString();
        _held.Clear();
        stream.Write(Encoding.GetBytes(text));
    }
}
