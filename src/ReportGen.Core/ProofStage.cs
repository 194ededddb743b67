using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Proofing;
using ReportGen.Core.Rendering;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core;

/// <summary>Proofreads the prose of a project: its data and its templates.</summary>
internal static class ProofStage
{
    /// <summary>Reads every data file that could be read, rules and lexicon aside, and every template that parses.</summary>
    public static void Check(ReportProject project, TemplateSet templates, DiagnosticBag diagnostics)
    {
        var context = new ProofContext(ToneStyle.New, LexiconOf(project, diagnostics));
        CheckFile(project.Report, context, diagnostics);
        foreach (var file in project.DataFiles)
            CheckFile(file, context, diagnostics);
        foreach (var template in templates.All)
            Proofreader.CheckTemplate(template.Slice.File, context, diagnostics);
    }

    private static Lexicon LexiconOf(ReportProject project, DiagnosticBag diagnostics) =>
        project.Lexicon is { IsSound: true, Root: DataMapping root } ? LexiconReader.Read(root, diagnostics) : Lexicon.Empty;

    private static void CheckFile(DataFile file, ProofContext context, DiagnosticBag diagnostics)
    {
        if (file.Root is not null)
            Proofreader.CheckTree(file.Root, context, diagnostics);
    }
}
