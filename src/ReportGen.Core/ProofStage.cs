using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Proofing;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting;
using ReportGen.Core.Sources;
using ReportGen.Core.Vietnamese;

namespace ReportGen.Core;

/// <summary>Proofreads the prose of a project: its data and its templates.</summary>
internal static class ProofStage
{
    /// <summary>Into how many parts the texts are divided, none of which takes long.</summary>
    public const int Parts = 8;

    /// <summary>Reads a part of the texts: the data files that could be read, rules and lexicon aside, then the templates that parse.</summary>
    /// <param name="context">What <see cref="ContextOf"/> gave.</param>
    /// <param name="part">Which part, from 0.</param>
    /// <returns>The findings.</returns>
    public static DiagnosticBag Check(ReportProject project, TemplateSet templates, ProofContext context, int part, DiagnosticBag diagnostics)
    {
        var firstTemplate = 1 + project.DataFiles.Count;
        var count = firstTemplate + templates.All.Count;
        for (var i = count * part / Parts; i < count * (part + 1) / Parts; i++)
        {
            if (i < firstTemplate)
                Remember(project, i == 0 ? project.Report : project.DataFiles[i - 1], context, diagnostics);
            else
                Remember(project, templates.All[i - firstTemplate], context, diagnostics);
        }
        return diagnostics;
    }

    private static void Remember(ReportProject project, DataFile file, ProofContext context, DiagnosticBag diagnostics) =>
        Remember(project, file.Source, file, context, found => CheckFile(file, context, found), diagnostics);

    private static void Remember(ReportProject project, Template template, ProofContext context, DiagnosticBag diagnostics) =>
        Remember(project, template.Slice.File, template, context, found => Proofreader.CheckTemplate(template.Slice.File, context, found), diagnostics);

    /// <summary>What the project asks of its prose, with the lexicon; the findings are the lexicon's.</summary>
    public static ProofContext ContextOf(ReportProject project, DiagnosticBag diagnostics)
    {
        var root = LexiconRootOf(project);
        var lexicon = root is null ? null : BuildMemory.Get(project.Memory, "lexicon", [root], found => LexiconReader.Read(root, found), diagnostics);
        var context = new ProofContext(ToneStyleOf(project), lexicon ?? Lexicon.Empty) { IsVietnamese = IsVietnamese(project) };
        if (project.Memory is null)
            return context;
        var words = BuildMemory.Get(project.Memory, "calm words", [context.Lexicon, NameOf(context)], _ => context.Words, diagnostics);
        var clean = BuildMemory.Get(project.Memory, "clean texts", [NameOf(context)], _ => new CleanTexts(), diagnostics);
        clean?.Begin(root);
        return context with { Clean = clean, Words = words ?? context.Words };
    }

    /// <summary>What texts are read by, lexicon aside.</summary>
    private static string NameOf(ProofContext context) =>
        (context.ToneStyle, context.IsVietnamese) switch { (ToneStyle.Old, true) => "old", (ToneStyle.Old, false) => "old en", (_, true) => "new", _ => "new en" };

    private static void Remember(
        ReportProject project, SourceFile source, object input, ProofContext context, Action<DiagnosticBag> check, DiagnosticBag diagnostics) => BuildMemory.Get(
            project.Memory, "proof " + source.Path, [input, context.Lexicon, NameOf(context)], found => Carry(check, found), diagnostics);

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

    /// <summary>Unless the project says that it is in English.</summary>
    private static bool IsVietnamese(ReportProject project) => project.Report.Root is not DataMapping root || root["lang"] is not DataScalar { Text: "en" };

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
