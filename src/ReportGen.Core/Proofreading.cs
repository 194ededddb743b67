using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Proofing;
using ReportGen.Core.Rendering;

namespace ReportGen.Core;

/// <summary>Reads the prose of a project in parts: else a thread would be left alone with the whole of it at the end.</summary>
internal sealed class Proofreading
{
    private readonly SideWork<ProofContext> _context;
    private readonly SideWork<DiagnosticBag>[] _parts = new SideWork<DiagnosticBag>[ProofStage.Parts];

    /// <param name="lane">Takes the parts; null for none.</param>
    public Proofreading(ReportProject project, TemplateSet templates, SecondLane? lane)
    {
        _context = new SideWork<ProofContext>(found => ProofStage.ContextOf(project, found));
        for (var i = 0; i < _parts.Length; i++)
        {
            var part = i;
            _parts[i] = new SideWork<DiagnosticBag>(
                found => _context.Take(new DiagnosticBag()) is { } context ? ProofStage.Check(project, templates, context, part, found) : null);
            lane?.Add(_parts[i]);
        }
    }

    /// <summary>Reads part after part, as long as other work is being done elsewhere.</summary>
    public void RunMeanwhile(SideWork awaited)
    {
        // From the last on, since another thread begins with the first.
        for (var i = _parts.Length - 1; i >= 0 && awaited.IsAtWork; i--)
            _parts[i].Run();
    }

    /// <summary>Reads what is left, and adds all findings in the order of the parts.</summary>
    public void Take(DiagnosticBag diagnostics)
    {
        for (var i = _parts.Length - 1; i >= 0; i--)
            _parts[i].RunUnlessAtWork();
        _context.Take(diagnostics);
        foreach (var part in _parts)
            part.Take(diagnostics);
    }
}
