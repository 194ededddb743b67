using BenchmarkDotNet.Attributes;
using ReportGen.Core.Projects;
using ReportGen.Core.Schemas;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Benchmarks.Stages;

/// <summary>Each stage of a build by itself, and all of them; from memory, in a process that is warm.</summary>
[MemoryDiagnoser]
public class StageBenchmarks
{
    private StageWorkload? _workload;

    [Params("shipped", "delegations 110", "rows 5000")]
    public string Project { get; set; } = "";

    private StageWorkload Workload => _workload ?? throw new InvalidOperationException("SetUp comes first.");

    [GlobalSetup]
    public void SetUp() => _workload = StageWorkload.Of(Project);

    [Benchmark]
    public int ReadYaml() => Workload.ReadYaml();

    [Benchmark]
    public SchemaSet ReadSchemas() => Workload.ReadSchemas();

    [Benchmark]
    public int CheckSchemas() => Workload.CheckSchemas();

    [Benchmark]
    public ReportProject LoadProject() => Workload.Project();

    [Benchmark]
    public object ReadTemplates() => Workload.Templates();

    [Benchmark]
    public int CheckTexts() => Workload.CheckTexts();

    [Benchmark]
    public object AnalyseTemplates() => Workload.AnalyseTemplates();

    [Benchmark]
    public ScriptObject BuildModel() => Workload.Model();

    [Benchmark]
    public int CheckRules() => Workload.CheckRules();

    [Benchmark]
    public IReadOnlyList<MappedText> RenderTemplates() => Workload.Render();

    [Benchmark]
    public int CheckFigures() => Workload.CheckFigures();

    [Benchmark]
    public int ReadMarkdown() => Workload.ReadMarkdown();

    [Benchmark]
    public object BuildDocument() => Workload.BuildDocument();

    [Benchmark]
    public string WriteMarkdown() => Workload.WriteMarkdown();

    [Benchmark]
    public void WriteWord() => Workload.WriteWord();

    [Benchmark]
    public void BuildWhole() => Workload.BuildWhole();
}
