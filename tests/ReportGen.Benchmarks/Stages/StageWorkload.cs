using ReportGen.Benchmarks.DataSets;
using ReportGen.Core;
using ReportGen.Core.Analysis;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Documents;
using ReportGen.Core.Output;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Schemas;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Benchmarks.Stages;

/// <summary>A project with what each stage of a build takes, so that each can be run alone and again.</summary>
internal sealed class StageWorkload
{
    private readonly ProjectFiles _files;
    private readonly IReadOnlyList<SourceFile> _schemaFiles;
    private readonly IReadOnlyList<SourceFile> _dataFiles;
    private readonly ReportProject _project;
    private readonly TemplateSet _templates;
    private readonly ReportFrame _frame;
    private readonly ReportLayout _layout;
    private readonly ScriptObject _model;
    private readonly IReadOnlyList<MappedText> _texts;
    private readonly Document _document;

    private StageWorkload(ProjectFiles files)
    {
        _files = files;
        _schemaFiles = Sources("data/schema", ".json");
        _dataFiles = [.. Sources("data", ".yaml")];
        _project = Project();
        _templates = Templates();
        _frame = LayoutStage.ReadFrame(_project, new DiagnosticBag()) ?? throw Unsound();
        _layout = LayoutStage.Read(_project, _frame, new DiagnosticBag()) ?? throw Unsound();
        _model = Model();
        _texts = Render();
        _document = BuildDocument();
    }

    /// <param name="kind">Of <see cref="DataSet"/>, and a number behind a blank; <c>shipped</c> for the report of the repository.</param>
    public static StageWorkload Of(string kind)
    {
        if (kind == "shipped")
            return new StageWorkload(InMemory(ShippedProject.Find().Folder));
        var folder = Directory.CreateTempSubdirectory("reportgen-");
        try
        {
            DataSet.Generate(kind.Split(' ')[0], kind.Split(' ')[1], folder.FullName);
            return new StageWorkload(InMemory(folder.FullName));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    public SchemaSet ReadSchemas() => SchemaSet.Read(_schemaFiles, new DiagnosticBag());

    public int ReadYaml() => _dataFiles.Count(file => YamlReader.Read(file, new DiagnosticBag()) is not null);

    public int CheckSchemas()
    {
        var diagnostics = new DiagnosticBag();
        foreach (var file in _project.DataFiles)
        {
            if (file.Root is not null && _project.Schemas.Find(ProjectPaths.SchemaOf(file.Name)) is { } schema)
                SchemaValidator.Validate(schema, file.Root, diagnostics, file.Types);
        }
        return diagnostics.All.Count;
    }

    /// <summary>All of the three before: the project from its bytes.</summary>
    public ReportProject Project() => ProjectReader.Read(_files, new DiagnosticBag()) ?? throw Unsound();

    public TemplateSet Templates() => TemplateReader.Read(_files, new DiagnosticBag());

    public int CheckTexts()
    {
        var diagnostics = new DiagnosticBag();
        var context = ProofStage.ContextOf(_project, diagnostics);
        for (var part = 0; part < ProofStage.Parts; part++)
            ProofStage.Check(_project, _templates, context, part, diagnostics);
        return diagnostics.All.Count;
    }

    public ProjectAnalysis AnalyseTemplates()
    {
        var analysis = AnalysisStage.Begin(_project, _templates, _frame);
        AnalysisStage.Check(analysis, _frame, isWhole: true, new DiagnosticBag());
        return analysis;
    }

    public ScriptObject Model() => ProjectModel.Of(_project);

    public int CheckRules()
    {
        var diagnostics = new DiagnosticBag();
        RuleStage.Check(_project, RuleStage.Read(_project, diagnostics), _model, AnalysisStage.Begin(_project, _templates, _frame), diagnostics);
        return diagnostics.All.Count;
    }

    public IReadOnlyList<MappedText> Render()
    {
        var renderer = new ReportRenderer(_model, _templates);
        return [.. AnalysisStage.TemplatesOf(_frame).Select(name => renderer.Render(name, new DiagnosticBag()) ?? throw Unsound())];
    }

    public int CheckFigures()
    {
        var diagnostics = new DiagnosticBag();
        FigureStage.Check(_texts, _templates, _project, diagnostics);
        return diagnostics.All.Count;
    }

    public int ReadMarkdown()
    {
        var parts = new DocumentParts(_layout.Profile, LayoutStage.Pictures(_files, _frame));
        return _texts.Sum(text => MarkdownReader.Read(text, parts, new DiagnosticBag()).Count);
    }

    /// <summary>Reading the Markdown included.</summary>
    public Document BuildDocument() =>
        DocumentBuilder.Build(_frame, _layout.Profile, _texts[0], [.. _texts.Skip(1)], LayoutStage.Pictures(_files, _frame), new DiagnosticBag()) ?? throw Unsound();

    public string WriteMarkdown() => MarkdownFormat.Write(_document);

    public void WriteWord() => WordFormat.Write(_document, _layout.Profile, null, Stream.Null);

    /// <summary>All stages in turn.</summary>
    public void BuildWhole()
    {
        var build = ReportBuilder.Build(_files, new DiagnosticBag()) ?? throw Unsound();
        foreach (var output in build.Outputs)
            output.Write(Stream.Null);
    }

    /// <summary>So that no disk is measured.</summary>
    private static MemoryFiles InMemory(string folder)
    {
        var disk = new DiskFiles(folder);
        var files = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        foreach (var path in disk.List("data", "").Concat(disk.List("templates", "")))
            files.Add(path, disk.Read(path) ?? []);
        return new MemoryFiles(files);
    }

    private List<SourceFile> Sources(string folder, string extension)
    {
        var sources = new List<SourceFile>();
        foreach (var path in _files.List(folder, extension))
        {
            if (!ProjectReader.IsToolSchema(path) && FileDecoder.Decode(path, _files.Read(path) ?? [], new DiagnosticBag()) is { } source)
                sources.Add(source);
        }
        if (extension == ".json")
            sources.AddRange(ToolSchemas.Names.Select(ToolSchemas.Read));
        return sources;
    }

    private static InvalidOperationException Unsound() => new("The project has errors: see what 'reportgen check' says of it.");
}
