using ReportGen.Core.Diagnostics;
using ReportGen.Core.Figures;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>Checks that no figure is typed which the report computes.</summary>
internal static class FigureStage
{
    /// <summary>Looks at the rendered texts of a report.</summary>
    /// <returns>The findings.</returns>
    public static DiagnosticBag Check(IReadOnlyList<MappedText> texts, TemplateSet templates, ReportProject project, DiagnosticBag diagnostics)
    {
        var files = new List<SourceFile>();
        foreach (var template in templates.All)
            files.Add(template.Slice.File);
        var store = BuildMemory.Get(project.Memory, "tokens", [], _ => new FigureTokenStore(), diagnostics) ?? new FigureTokenStore();
        FigureCheck.Run(texts, files, DataLists.Of(project), store, diagnostics);
        TypedCitations.Check(files, project, diagnostics);
        return diagnostics;
    }

    /// <summary>
    /// Looks, beside the errors of a report that is not to be written, at what can be rendered all the same; what keeps the rest from being
    /// rendered was said already.
    /// </summary>
    /// <returns>The texts in the order of the names; null when some could not be rendered.</returns>
    public static List<MappedText>? CheckBesideErrors(
        IReadOnlyList<string> names, ReportRenderer renderer, TemplateSet templates, ReportProject project, DiagnosticBag diagnostics)
    {
        var texts = new List<MappedText>();
        foreach (var name in names)
        {
            if (IsRead(project) && renderer.Render(name, new DiagnosticBag()) is { } text)
                texts.Add(text);
        }
        var areAll = texts.Count == names.Count;
        Check(areAll ? texts : [.. texts, UnrenderedText.Of(templates.All, project)], templates, project, diagnostics);
        return areAll ? texts : null;
    }

    /// <summary>Whether every data file could be read; if not, what is counted is not all.</summary>
    private static bool IsRead(ReportProject project)
    {
        foreach (var file in project.DataFiles)
        {
            if (file.Root is null)
                return false;
        }
        return true;
    }
}
