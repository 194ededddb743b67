using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>What an analysis finds. Some findings only hold at the end: a name may still be assigned to, a test may fit another call.</summary>
internal sealed class AnalysisFindings
{
    private readonly List<AnalysisFinding> _findings = [];
    private readonly HashSet<Expression> _fine = new(ReferenceEqualityComparer.Instance);
    private List<MeantField>? _meant;

    /// <summary>How many there are so far.</summary>
    public int Count => _findings.Count;

    /// <summary>Adds a finding that holds.</summary>
    public void Add(Diagnostic diagnostic) => _findings.Add(new AnalysisFinding(() => diagnostic));

    /// <summary>Adds a finding that is made at the end.</summary>
    /// <param name="make">Gives null when it does not hold after all.</param>
    public void Add(Func<Diagnostic?> make) => _findings.Add(new AnalysisFinding(make));

    /// <summary>Adds a finding about an expression, unless the expression is fine in another call of the same function.</summary>
    public void AddUnlessFine(Expression expression, Func<Diagnostic?> make) => _findings.Add(new AnalysisFinding(() => _fine.Contains(expression) ? null : make()));

    /// <summary>Notes that an expression is fine in some call.</summary>
    public void NoteFine(Expression expression) => _fine.Add(expression);

    /// <summary>Notes the field that a name without one seems to mean.</summary>
    public void NoteMeant(ObjectShape shape, string field, SourceFile file) => (_meant ??= []).Add(new MeantField(shape, field, file));

    /// <summary>Whether a name in the same file seems to mean the field, so that a test of it may only have failed to name it.</summary>
    public bool IsMeant(ObjectShape shape, string field, SourceFile file)
    {
        foreach (var meant in _meant ?? [])
        {
            if (ReferenceEquals(meant.Shape, shape) && meant.Field == field && ReferenceEquals(meant.File, file))
                return true;
        }
        return false;
    }

    /// <summary>Forgets all but the first findings.</summary>
    public void Cut(int count) => _findings.RemoveRange(count, _findings.Count - count);

    /// <summary>The findings from one on.</summary>
    public List<AnalysisFinding> From(int start) => _findings.GetRange(start, _findings.Count - start);

    /// <summary>Adds findings again that were cut meanwhile; what is there twice is reported once.</summary>
    public void Repeat(List<AnalysisFinding> findings) => _findings.AddRange(findings);

    /// <summary>Hands out what holds, each place once.</summary>
    public void Report(DiagnosticBag diagnostics, HashSet<string> reported)
    {
        foreach (var finding in _findings)
        {
            if (finding.Make() is { } diagnostic && reported.Add(KeyOf(diagnostic)))
                diagnostics.Add(diagnostic);
        }
        _findings.Clear();
    }

    private static string KeyOf(Diagnostic diagnostic)
    {
        SourceSpan span = diagnostic.Span;
        return FormattableString.Invariant($"{diagnostic.Descriptor.Id} {span.File.Path} {span.Start}");
    }
}

/// <summary>Something found.</summary>
/// <param name="Make">Gives the diagnostic, or null when it does not hold after all.</param>
internal sealed record AnalysisFinding(Func<Diagnostic?> Make);

/// <summary>A field that a misspelt name seems to mean.</summary>
internal sealed record MeantField(ObjectShape Shape, string Field, SourceFile File);
