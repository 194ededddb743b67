namespace ReportGen.Core.Diagnostics;

/// <summary>The findings of a run, gathered while it goes on: the only object that stages change together.</summary>
public sealed class DiagnosticBag
{
    private const int Few = 16;

    private readonly List<Diagnostic> _diagnostics = [];
    private SeveritySettings? _settings;

    /// <summary>Whether a warning is added as an error (<c>--strict</c>).</summary>
    public bool WarningsAreErrors { get; init; }

    /// <summary>Whether there is an error, so that the next stage must not start.</summary>
    public bool HasErrors { get; private set; }

    /// <summary>How many findings there are.</summary>
    public int Count => _diagnostics.Count;

    /// <summary>In the order they were found.</summary>
    public IReadOnlyList<Diagnostic> All => _diagnostics;

    /// <summary>Adds a finding, as bad as the project's settings say; one that they do not want is dropped.</summary>
    public void Add(Diagnostic diagnostic)
    {
        if ((_settings is null ? diagnostic : _settings.Apply(diagnostic)) is not { } wanted)
            return;
        if (WarningsAreErrors && wanted.Severity == Severity.Warning)
            wanted = wanted with { Severity = Severity.Error };
        _diagnostics.Add(wanted);
        HasErrors |= wanted.Severity == Severity.Error;
    }

    /// <summary>Takes the project's settings, which hold for the findings that are there already too.</summary>
    public void Use(SeveritySettings settings)
    {
        var found = _diagnostics.ToArray();
        _diagnostics.Clear();
        (_settings, HasErrors) = (settings, false);
        foreach (var diagnostic in found)
            Add(diagnostic);
    }

    /// <summary>Keeps only some findings.</summary>
    public void Keep(Func<Diagnostic, bool> isWanted)
    {
        var found = _diagnostics.ToArray();
        _diagnostics.Clear();
        HasErrors = false;
        foreach (var diagnostic in found)
        {
            if (!isWanted(diagnostic))
                continue;
            _diagnostics.Add(diagnostic);
            HasErrors |= diagnostic.Severity == Severity.Error;
        }
    }

    /// <summary>In the order to print them: by file, then by place, then as they were found.</summary>
    public IReadOnlyList<Diagnostic> Sorted()
    {
        // LINQ keeps the order of equals, which List.Sort does not; but to load it is not worth it for the few notes of a sound report.
        return _diagnostics.Count <= Few ? SortedByInsertion() : [.. _diagnostics.Order(Comparer<Diagnostic>.Create(ComparePlaces))];
    }

    private List<Diagnostic> SortedByInsertion()
    {
        var sorted = new List<Diagnostic>(_diagnostics.Count);
        foreach (var diagnostic in _diagnostics)
        {
            var place = sorted.Count;
            while (place > 0 && ComparePlaces(sorted[place - 1], diagnostic) > 0)
                place--;
            sorted.Insert(place, diagnostic);
        }
        return sorted;
    }

    /// <summary>Adds findings that were gathered apart.</summary>
    public void AddRange(IEnumerable<Diagnostic> diagnostics)
    {
        foreach (var diagnostic in diagnostics)
            Add(diagnostic);
    }

    private static int ComparePlaces(Diagnostic a, Diagnostic b)
    {
        var order = string.CompareOrdinal(a.Span.File.Path, b.Span.File.Path);
        if (order == 0)
            order = a.Span.Start.CompareTo(b.Span.Start);
        return order != 0 ? order : string.CompareOrdinal(a.Descriptor.Id, b.Descriptor.Id);
    }
}
