using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Proofing;
using ReportGen.Core.Rendering;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core;

/// <summary>Proofreads the prose of a project: its data and its templates.</summary>
internal static class ProofStage
{
    /// <summary>Reads every data file that could be read, rules and lexicon aside, and every template that parses.</summary>
    /// <returns>The findings.</returns>
    public static DiagnosticBag Check(ReportProject project, TemplateSet templates, DiagnosticBag diagnostics)
    {
        var context = ContextOf(project, diagnostics);
        CheckFile(project.Report);
        foreach (var file in project.DataFiles)
            CheckFile(file);
        foreach (var template in templates.All)
            Remember(template.Slice.File, template, found => Proofreader.CheckTemplate(template.Slice.File, context, found));
        return diagnostics;

        void CheckFile(DataFile file) => Remember(file.Source, file, found => ProofStage.CheckFile(file, context, found));

        void Remember(SourceFile source, object input, Action<DiagnosticBag> check) => BuildMemory.Get(
            project.Memory, "proof " + source.Path, [input, context.Lexicon, NameOf(context.ToneStyle)], found => Carry(check, found), diagnostics);
    }

    private static ProofContext ContextOf(ReportProject project, DiagnosticBag diagnostics)
    {
        var root = LexiconRootOf(project);
        var lexicon = root is null ? null : BuildMemory.Get(project.Memory, "lexicon", [root], found => LexiconReader.Read(root, found), diagnostics);
        var context = new ProofContext(ToneStyleOf(project), lexicon ?? Lexicon.Empty);
        if (project.Memory is null)
            return context;
        var words = BuildMemory.Get(project.Memory, "calm words", [context.Lexicon, NameOf(context.ToneStyle)], _ => context.Words, diagnostics);
        var clean = BuildMemory.Get(project.Memory, "clean texts", [NameOf(context.ToneStyle)], _ => new CleanTexts(), diagnostics);
        clean?.Begin(root);
        return context with { Clean = clean, Words = words ?? context.Words };
    }

    private static string NameOf(ToneStyle style) => style == ToneStyle.Old ? "old" : "new";

    /// <summary>What is remembered are the findings alone.</summary>
    private static object? Carry(Action<DiagnosticBag> check, DiagnosticBag found)
    {
        check(found);
        return null;
    }

    /// <summary>The terms that can be used, with the names; without those, whatever begins one would be a word that should be in lower case.</summary>
    private static DataMapping? LexiconRootOf(ReportProject project) =>
        SoundItems.Of(project.Lexicon, "terms") is { } root && (project.Lexicon is { IsSound: true } || root["names"] is not null) ? root : null;

    /// <summary><c>hòa, ủy</c> unless the project wants <c>hoà, uỷ</c>.</summary>
    private static ToneStyle ToneStyleOf(ReportProject project) =>
        project.Report.Root is DataMapping root && root["tone_style"] is DataScalar { Text: "old" } ? ToneStyle.Old : ToneStyle.New;

    private static void CheckFile(DataFile file, ProofContext context, DiagnosticBag diagnostics)
    {
        if ((file.Root ?? file.Rest) is not { } root)
            return;
        if (file.Errors.Count == 0)
        {
            Proofreader.CheckTree(root, context, diagnostics);
            return;
        }
        var found = new DiagnosticBag();
        Proofreader.CheckTree(root, context, found);
        foreach (var diagnostic in found.All)
        {
            if (diagnostic.Severity == Severity.Error || !IsInError(diagnostic.Span, file.Errors))
                diagnostics.Add(diagnostic);
        }
    }

    /// <summary>Whether a place lies in a value that is wrong as a whole: how it is written does not matter then.</summary>
    private static bool IsInError(SourceSpan span, IReadOnlyList<SourceSpan> errors)
    {
        foreach (var error in errors)
        {
            if (error.File.Path == span.File.Path && error.Start <= span.Start && span.End <= error.End)
                return true;
        }
        return false;
    }
}
