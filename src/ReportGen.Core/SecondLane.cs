using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;

namespace ReportGen.Core;

/// <summary>
/// A second thread for one report that is built alone: what it does not finish in time, or has not begun, the first thread does itself, so
/// that the result is the same as without it.
/// </summary>
public sealed class SecondLane : IDisposable
{
    private const int StackSize = 16 * 1024 * 1024;

    private readonly Queue<SideWork> _waiting = new();
    private readonly Thread _thread;
    private SideWork<SchemaReading>? _toolSchemas;
    private bool _isClosed;

    public SecondLane()
    {
        _thread = new Thread(Run, StackSize) { IsBackground = true };
        // Nothing here asks for the context of the thread that started this one, and to hand it on has a method compiled.
        _thread.UnsafeStart();
    }

    /// <summary>Takes work to do after what it has already.</summary>
    internal void Add(SideWork work)
    {
        lock (_waiting)
        {
            _waiting.Enqueue(work);
            Monitor.Pulse(_waiting);
        }
    }

    /// <summary>Does other work that is waiting, as long as a piece is at work here.</summary>
    internal void HelpMeanwhile(SideWork awaited)
    {
        while (awaited.IsAtWork && Waiting() is { } work)
            work.RunUnlessAtWork();
    }

    /// <summary>Begins with the tool's own schemas, before it is known which project needs them.</summary>
    public void ReadToolSchemas()
    {
        _toolSchemas = new SideWork<SchemaReading>(_ => ToolSchemas.BeginSet());
        Add(_toolSchemas);
    }

    /// <summary>The set of schemas that was begun, once; null when there is none.</summary>
    internal SchemaReading? TakeToolSchemas()
    {
        var schemas = _toolSchemas?.Take(new DiagnosticBag());
        _toolSchemas = null;
        return schemas;
    }

    /// <summary>Waits for the work that was begun; what was not is dropped.</summary>
    public void Dispose()
    {
        lock (_waiting)
        {
            _isClosed = true;
            Monitor.Pulse(_waiting);
        }
        _thread.Join();
    }

    private void Run()
    {
        while (Next() is { } work)
            work.RunUnlessAtWork();
    }

    private SideWork? Waiting()
    {
        lock (_waiting)
            return _waiting.TryDequeue(out var work) ? work : null;
    }

    private SideWork? Next()
    {
        lock (_waiting)
        {
            while (_waiting.Count == 0 && !_isClosed)
                Monitor.Wait(_waiting);
            return _isClosed ? null : _waiting.Dequeue();
        }
    }
}
