namespace ReportGen.Core.Diagnostics;

/// <summary>The findings of a run, gathered while it goes on: the only object that stages change together.</summary>
public sealed class DiagnosticBag
{
    private readonly List<Diagnostic> _diagnostics = [];

    /// <summary>Whether there is an error, so that the next stage must not start.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many findings there are.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<Diagnostic> All => _diagnostics;

    /// <summary>Adds a finding.</summary>
    public void Add(Diagnostic diagnostic)
    {
        _diagnostics.Add(diagnostic);
        HasErrors |= diagnostic.Severity == Severity.Error;
    }

    /// <summary>Adds findings that were gathered apart.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }
}
