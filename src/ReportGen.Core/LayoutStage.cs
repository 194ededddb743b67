using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output.HouseStyles;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Schemas;
using ReportGen.Core.Sources;

namespace ReportGen.Core;

/// <summary>Reads the frame of a report, the layout profile and the style document it names, and checks that its templates exist.</summary>
internal static class LayoutStage
{
    private const string Extension = ".yaml";

    /// <summary>Reads the frame; of a report that does not fit its schema, what can be read, so that its templates are checked all the same.</summary>
    /// <returns>Null when not even its template is known.</returns>
    public static ReportFrame? ReadFrame(ReportProject project, DiagnosticBag diagnostics)
    {
        if (project.Report is not { IsWhole: true, Root: DataMapping root })
            return null;
        if (!project.Report.IsSound)
            return ReportFrameReader.Guess(root);
        var frame = ReportFrameReader.Read(root, diagnostics);
        if (frame is { IsVietnamese: true })
            new FrameTexts(frame, diagnostics).Check();
        return frame;
    }

    /// <summary>Checks that the templates that a frame names are there.</summary>
    public static void CheckTemplates(ReportProject project, TemplateSet templates, ReportFrame frame, DiagnosticBag diagnostics)
    {
        CheckTemplate(project.Files, templates, frame.Template, diagnostics);
        foreach (var annex in frame.Annexes)
            CheckTemplate(project.Files, templates, annex.Template, diagnostics);
    }

    /// <summary>Reads the profile and the style document that a frame names.</summary>
    /// <returns>Null when something is wrong with the report or with one of them; see the diagnostics.</returns>
    public static ReportLayout? Read(ReportProject project, ReportFrame frame, DiagnosticBag diagnostics)
    {
        if (frame.Profile.Text.Length == 0 || ReadProfile(project, frame.Profile, diagnostics) is not { } read || !project.Report.IsSound)
            return null;
        return frame.Style is null
            ? new ReportLayout(frame, read.Profile, null, read.Hash)
            : ReadStyle(project.Files, frame, frame.Style, read, diagnostics);
    }

    /// <summary>The pictures below the folder of the templates.</summary>
    public static PictureFiles Pictures(ProjectFiles files, ReportFrame frame) => new(
        frame.Output.Text,
        () => PathsOf(files),
        path => files.Read($"{ProjectPaths.TemplateFolder}/{path}"));

    private static List<string> PathsOf(ProjectFiles files)
    {
        var paths = new List<string>();
        foreach (var path in files.List(ProjectPaths.TemplateFolder, ""))
            paths.Add(path[(ProjectPaths.TemplateFolder.Length + 1)..]);
        return paths;
    }

    private static ReportLayout? ReadStyle(ProjectFiles files, ReportFrame frame, FrameText name, ReadProfileFile read, DiagnosticBag diagnostics)
    {
        if (files.Read($"{ProjectPaths.TemplateFolder}/{name.Text}") is { } content)
        {
            return HouseStyleReader.Read(content, name, read.Profile, diagnostics) is { } house
                ? new ReportLayout(frame, house.Profile, house, OriginStage.HashOfStyle(read.Hash, content))
                : null;
        }
        var known = new List<string>();
        foreach (var path in files.List(ProjectPaths.TemplateFolder, ".docx"))
            known.Add(path[(ProjectPaths.TemplateFolder.Length + 1)..]);
        diagnostics.Add(HouseStyleDiagnostics.NoFile.At(name.Span, name.Text).WithHint(Hints.DidYouMean(NearestName.Find(name.Text, known))));
        return null;
    }

    private static void CheckTemplate(ProjectFiles files, TemplateSet templates, FrameText name, DiagnosticBag diagnostics)
    {
        // A template that is there but does not parse has its own findings.
        if (name.Text.Length > 0 && templates.Find(name.Text) is null && files.Read($"{ProjectPaths.TemplateFolder}/{name.Text}") is null)
        {
            diagnostics.Add(ProjectDiagnostics.NoTemplate.At(name.Span, name.Text)
                .WithHint(Hints.DidYouMean(NearestName.Find(name.Text, templates.Names)) ?? ProjectDiagnostics.CreateTemplate));
        }
    }

    private static LocalizedText OtherProfiles(string path, List<string> names) => names.Count == 0
        ? ProjectDiagnostics.CopyProfile with { Arguments = [path] }
        : ProjectDiagnostics.NameProfile with { Arguments = [string.Join(", ", names)] };

    private static ReadProfileFile? ReadProfile(ReportProject project, FrameText name, DiagnosticBag diagnostics)
    {
        var path = $"{ProjectPaths.ProfileFolder}/{name.Text}{Extension}";
        if (BuildMemory.Read(project.Memory, project.Files, path) is not { } bytes)
        {
            var names = ProfileNames(project.Files);
            diagnostics.Add(ProjectDiagnostics.NoProfile.At(name.Span, name.Text)
                .WithHint(Hints.DidYouMean(NearestName.Find(name.Text, names)) ?? OtherProfiles(path, names)));
            return null;
        }
        return BuildMemory.Get(project.Memory, path, [bytes, project.Schemas], found => ReadProfile(project, path, bytes, found), diagnostics);
    }

    private static ReadProfileFile? ReadProfile(ReportProject project, string path, byte[] bytes, DiagnosticBag diagnostics)
    {
        var findings = new DiagnosticBag();
        var source = FileDecoder.Decode(path, bytes, findings);
        var root = source is null ? null : YamlReader.Read(source, findings);
        var types = new ScalarTypes();
        if (root is not null && project.Schemas.Find(ProjectPaths.SchemaOf("profile")) is { } schema)
            SchemaValidator.Validate(schema, root, findings, types);
        // As nearly no profile can hold what a Word file cannot.
        if (root is not null && source is not null && (!source.IsPlain || source.Text.Contains('\\')))
            PrintableCheck.Check(root, findings);
        var profile = root is DataMapping mapping && !findings.HasErrors ? ProfileReader.Read(mapping, findings) : null;
        diagnostics.AddRange(findings.All);
        return root is null || profile is null ? null : new ReadProfileFile(profile, HashOf(root, types));
    }

    private static string HashOf(DataNode root, ScalarTypes types)
    {
        var hash = new Sha256();
        new CanonicalTree(hash).Add(root, types);
        return hash.Finish();
    }

    private static List<string> ProfileNames(ProjectFiles files)
    {
        var names = new List<string>();
        foreach (var path in files.List(ProjectPaths.ProfileFolder, Extension))
            names.Add(path[(ProjectPaths.ProfileFolder.Length + 1)..^Extension.Length]);
        return names;
    }

    private sealed record ReadProfileFile(Profile Profile, string Hash);
}
