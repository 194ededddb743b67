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
    /// <param name="memory">What earlier builds of the run read; null for none.</param>
    /// <returns>With the same templates as in the build before, the same object.</returns>
    public static TemplateSet Read(ProjectFiles files, DiagnosticBag diagnostics, BuildMemory? memory = null)
    {
        var templates = new Dictionary<string, Template>(StringComparer.Ordinal);
        var inputs = new List<object?>();
        var parser = new TemplateParser();
        foreach (var path in files.List(ProjectPaths.TemplateFolder, Extension))
        {
            if (BuildMemory.Read(memory, files, path) is not { } bytes)
                continue;
            var template = BuildMemory.Get(memory, path, [bytes], found => Read(parser, path, bytes, found), diagnostics);
            if (template is not null)
                templates.Add(path[(ProjectPaths.TemplateFolder.Length + 1)..], template);
            inputs.Add(path);
            inputs.Add(template);
        }
        var set = new TemplateSet(templates) { IsForOneThread = memory is not null };
        return BuildMemory.Get(memory, ProjectPaths.TemplateFolder, [.. inputs], _ => set, diagnostics) ?? set;
    }

    private static Template? Read(TemplateParser parser, string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        if (FileDecoder.Decode(path, bytes, diagnostics) is not { } source)
            return null;
        CompositionCheck.Check(source, diagnostics);
        return parser.Read(new SourceSlice(source), diagnostics);
    }
}
