using System.Diagnostics;

namespace ReportGen.Cli;

/// <summary>One line on a terminal that tells how far a long run is; nothing where no person looks on, and nothing for a short run.</summary>
/// <param name="host">The error stream.</param>
/// <param name="count">How many projects there are; 0 for no line at all.</param>
internal sealed class ProgressLine(CliHost host, int count) : IDisposable
{
    private const int QuietMilliseconds = 300;
    private const int MillisecondsBetween = 100;

    private readonly Stopwatch _watch = Stopwatch.StartNew();
    private readonly bool _isWanted = host.ErrorIsTerminal && count > 1 && host.Variable("TERM") != "dumb";
    private long _shownAt = -MillisecondsBetween;
    private bool _isShown;

    /// <summary>Tells how many are done, unless that was told a moment ago.</summary>
    public void Show(int done)
    {
        var now = _watch.ElapsedMilliseconds;
        if (!_isWanted || now < QuietMilliseconds || now - _shownAt < MillisecondsBetween || done == count)
            return;
        (_shownAt, _isShown) = (now, true);
        host.Error.Write($"{done}/{count}");
        host.Error.Flush();
    }

    /// <summary>Makes room for other lines.</summary>
    public void Clear()
    {
        if (_isShown)
            host.Error.Write("\r\e[K");
        _isShown = false;
    }

    /// <inheritdoc/>
    public void Dispose() => Clear();
}
