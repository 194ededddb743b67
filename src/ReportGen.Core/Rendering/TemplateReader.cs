using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rendering;

/// <summary>Reads the templates of a project.</summary>
internal static class TemplateReader
{
    private const string Extension = ".md";

    /// <summary>Reads and parses every template, so that all their errors are found in one run.</summary>
    public static TemplateSet Read(ProjectFiles files, DiagnosticBag diagnostics)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        foreach (var path in files.List(ProjectPaths.TemplateFolder, Extension))
        {
            if (files.Read(path) is { } bytes && Read(path, bytes, diagnostics) is { } template)
                templates.Add(path[(ProjectPaths.TemplateFolder.Length + 1)..], template);
        }
        return new TemplateSet(templates);
    }

    private static Template? Read(string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (FileDecoder.Decode(path, bytes, diagnostics) is not { } source)
            return null;
        CompositionCheck.Check(source, diagnostics);
        return TemplateParser.Parse(new SourceSlice(source), diagnostics);
    }
}
