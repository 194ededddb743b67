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

    private static readonly LocalizedText ReadHere = new("It is read here.", "Giá trị được đọc ở đây.");

    private static readonly LocalizedText CheckName = new(
        "Check that the data has what this call names.",
        "Hãy kiểm tra xem dữ liệu có tên được ghi trong lời gọi này không.");

    private SourceSpan _outermost = diagnostic.Span;
    private int _calls;

    /// <summary>Whether a call that names something is to blame, rather than the function that did not find it.</summary>
    public bool BlamesCall { get; set; }

    /// <summary>What is wrong, at its place; the calls that led there are its last related places, the innermost first.</summary>
    public Diagnostic Diagnostic { get; private set; } = diagnostic;

    /// <summary>Notes a call that the error leaves, unless it is shown already. For a filter: catching and throwing again would take stack.</summary>
    /// <param name="call">Where the function or template was called.</param>
    /// <param name="isTemplate">Whether it is a template, for which the one that includes it names nothing but its file.</param>
    /// <returns>False: the error is not handled.</returns>
    public bool NoteCall(SourceSpan call, bool isTemplate)
    {
        BlamesCall &= !isTemplate;
        if (BlamesCall && call.Text.AsSpan().IndexOfAny('"', '\'') >= 0)
        {
            Diagnostic = Diagnostic.WithHint(CheckName) with { Span = call, Related = [new RelatedPlace(Diagnostic.Span, ReadHere)] };
            BlamesCall = false;
            _outermost = call;
            _calls = 0;
        }
        if (_calls < MostCalls && !_outermost.Equals(call))
        {
            Diagnostic = Diagnostic.WithRelated(call, Called);
            _outermost = call;
            _calls++;
        }
        return false;
    }
}
