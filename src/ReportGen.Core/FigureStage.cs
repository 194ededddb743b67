using ReportGen.Core.Diagnostics;
using ReportGen.Core.Figures;
using ReportGen.Core.Rendering;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>Checks that no figure is typed which the report computes.</summary>
internal static class FigureStage
{
    /// <summary>Looks at the rendered texts of a report.</summary>
    public static void Check(IReadOnlyList<MappedText> texts, TemplateSet templates, DiagnosticBag diagnostics)
    {
        var files = new List<SourceFile>();
        foreach (var template in templates.All)
            files.Add(template.Slice.File);
        FigureCheck.Run(texts, files, diagnostics);
    }
}
