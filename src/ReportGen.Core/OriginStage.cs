using System.Diagnostics;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output.Reading;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>Hashes what a document is built from: the same inputs have the same hashes wherever and however they are stored.</summary>
internal static class OriginStage
{
    private static readonly string[] PictureEndings = [".png", ".jpg", ".jpeg"];

    /// <summary>The origin of the documents of a project.</summary>
    /// <param name="layout">Null when it could not be read.</param>
    public static DocumentOrigin Of(ReportProject project, TemplateSet templates, ReportLayout? layout) =>
        new(HashOfData(project), HashOfTemplates(project, templates), layout?.ProfileHash, ToolVersion.Text);

    /// <summary>Reads a project for its origin alone; it need not be without errors.</summary>
    /// <param name="memory">What earlier readings of the run read.</param>
    /// <returns>Null when it is no project at all.</returns>
    public static DocumentOrigin? Read(ProjectFiles files, BuildMemory memory)
    {
        var unheard = new DiagnosticBag();
        if (ProjectReader.Read(files, unheard, memory) is not { } project)
            return null;
        var templates = TemplateReader.Read(files, unheard, memory);
        var frame = LayoutStage.ReadFrame(project, unheard);
        return Of(project, templates, frame is null ? null : LayoutStage.Read(project, frame, unheard));
    }

    /// <summary>The hash of a layout profile and of a style document above it.</summary>
    public static string HashOfStyle(string profile, byte[] style)
    {
        var hash = new Sha256();
        hash.AddCounted(profile);
        // Its parts: when it was put together does not matter.
        hash.AddCounted(WordArchive.SealOf(style) ?? "");
        return hash.Finish();
    }

    /// <summary>The report's own file and the data; rules and lexicon only judge them, and no document prints them.</summary>
    private static string? HashOfData(ReportProject project)
    {
        var hash = new Sha256();
        var tree = new CanonicalTree(hash);
        if (!Add(project.Report, hash, tree))
            return null;
        foreach (var file in project.DataFiles)
        {
            if (!Add(file, hash, tree))
                return null;
        }
        return hash.Finish();
    }

    private static bool Add(DataFile file, Sha256 hash, CanonicalTree tree)
    {
        if (file.Root is null)
            return false;
        hash.AddCounted(file.Source.Path);
        tree.Add(file.Root, file.Types);
        return true;
    }

    private static string HashOfTemplates(ReportProject project, TemplateSet templates)
    {
        var inputs = new List<object?>();
        foreach (var template in templates.All)
            inputs.Add(template);
        foreach (var path in project.Files.List(ProjectPaths.TemplateFolder, ""))
        {
            if (!IsPicture(path) || project.Files.Read(path) is not { } picture)
                continue;
            inputs.Add(path);
            inputs.Add(picture);
        }
        return BuildMemory.Get(project.Memory, "hash of templates", [.. inputs], _ => HashOf(inputs), new DiagnosticBag()) ?? throw new UnreachableException();
    }

    /// <param name="inputs">Templates, and of each picture the path and then the bytes.</param>
    private static string HashOf(List<object?> inputs)
    {
        var hash = new Sha256();
        foreach (var input in inputs)
        {
            if (input is Template template)
            {
                hash.AddCounted(template.Slice.File.Path);
                // Git may give a working tree other line ends than the repository has.
                hash.AddCounted(template.Slice.File.Text.Replace("\r\n", "\n", StringComparison.Ordinal));
            }
            else if (input is string path)
                hash.AddCounted(path);
            else if (input is byte[] picture)
                hash.Add(picture);
        }
        return hash.Finish();
    }

    private static bool IsPicture(string path)
    {
        foreach (var ending in PictureEndings)
        {
            if (path.EndsWith(ending, StringComparison.OrdinalIgnoreCase))
                return true;
        }
        return false;
    }
}
