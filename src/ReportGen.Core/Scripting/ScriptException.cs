using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Scripting;

/// <summary>Ends the evaluation of a template at a finding; caught at the seam, where it becomes that finding.</summary>
public sealed class ScriptException(Diagnostic diagnostic) : Exception(diagnostic.ToString())
{
    /// <summary>What is wrong, at its place.</summary>
    public Diagnostic Diagnostic { get; } = diagnostic;
}
