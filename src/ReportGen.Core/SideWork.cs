using System.Runtime.ExceptionServices;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core;

/// <summary>Work that may be done beside other work, at the latest when its result is taken.</summary>
internal abstract class SideWork
{
    /// <summary>Locked meanwhile; an object, since the class for locks takes a hundredth of a run to get ready.</summary>
    private readonly object _turn = new();
    private ExceptionDispatchInfo? _failure;
    private bool _isBegun;
    private volatile bool _isAtWork;

    /// <summary>Whether somebody is doing it just now.</summary>
    public bool IsAtWork => _isAtWork;

    /// <summary>Does the work, unless that was begun elsewhere: then waits for it.</summary>
    public void Run()
    {
        lock (_turn)
        {
            if (_isBegun)
                return;
            _isBegun = _isAtWork = true;
            try
            {
                Work();
            }
            catch (Exception exception)
            {
                // Kept for the thread that wants the result; when nobody does, it would not have been done without a second lane.
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
            _isAtWork = false;
        }
    }

    /// <summary>Does the work, unless somebody is doing it just now.</summary>
    public void RunUnlessAtWork()
    {
        if (!_isAtWork)
            Run();
    }

    /// <summary>Waits for the work and throws what it threw.</summary>
    protected void Finish()
    {
        Run();
        _failure?.Throw();
    }

    protected abstract void Work();
}

/// <inheritdoc/>
/// <param name="work">Gives the result; finds into its own bag. What it reads, nobody changes meanwhile.</param>
internal sealed class SideWork<T>(Func<DiagnosticBag, T?> work) : SideWork
    where T : class
{
    private readonly DiagnosticBag _found = new();
    private Func<DiagnosticBag, T?>? _work = work;
    private T? _result;

    /// <summary>The result, with the findings at this place among the others.</summary>
    public T? Take(DiagnosticBag diagnostics)
    {
        Finish();
        diagnostics.AddRange(_found.All);
        return _result;
    }

    protected override void Work()
    {
        // From here on only the work itself holds what it needs, and lets it go when it needs it no longer: the model of much data is large.
        var begun = _work;
        _work = null;
        _result = begun?.Invoke(_found);
    }
}
