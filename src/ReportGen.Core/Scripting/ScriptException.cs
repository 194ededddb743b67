using ReportGen.Core.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting;

/// <summary>Ends the evaluation of a template at a finding; caught at the seam, where it becomes that finding.</summary>
/// <param name="diagnostic">What is wrong, at its place.</param>
public sealed class ScriptException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>How many calls an error names: more would hide it.</summary>
    private const int MostCalls = 3;

    private static readonly LocalizedText Called = new("It was called from here.", "Được gọi từ đây.");

    private SourceSpan _outermost = diagnostic.Span;
    private int _calls;

    /// <summary>What is wrong, at its place; the calls that led there are its last related places, the innermost first.</summary>
    public Diagnostic Diagnostic { get; private set; } = diagnostic;

    /// <summary>Notes a call that the error leaves, unless it is shown already. For a filter: catching and throwing again would take stack.</summary>
    /// <param name="call">Where the function or template was called.</param>
    /// <returns>False: the error is not handled.</returns>
    public bool NoteCall(SourceSpan call)
    {
        if (_calls < MostCalls && !_outermost.Equals(call))
        {
            Diagnostic = Diagnostic.WithRelated(call, Called);
            _outermost = call;
            _calls++;
        }
        return false;
    }
}
