namespace ReportGen.Core.Diagnostics;

/// <summary>How bad a finding is; only an error stops a build.</summary>
public enum Severity
{
    /// <summary>Worth knowing.</summary>
    Note,

    /// <summary>Probably wrong; an error under <c>--strict</c>.</summary>
    Warning,

    /// <summary>Nothing is written.</summary>
    Error,
}
