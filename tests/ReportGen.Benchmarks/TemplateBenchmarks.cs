using BenchmarkDotNet.Attributes;
using ReportGen.Core.Scripting;
using ReportGen.Core.Sources;

namespace ReportGen.Benchmarks;

/// <summary>Parsing and rendering of a template of 40 KB, with its source map; and of ten and a hundred times as much.</summary>
[MemoryDiagnoser]
public class TemplateBenchmarks
{
    private TemplateWorkload _workload = TemplateWorkload.Create(1, 1);

    [Params(1, 10, 100)]
    public int Templates { get; set; }

    [Params(1, 10)]
    public int Data { get; set; }

    [GlobalSetup]
    public void SetUp() => _workload = TemplateWorkload.Create(Templates, Data);

    [Benchmark]
    public Template? Parse() => _workload.Parse();

    [Benchmark]
    public MappedText Render() => _workload.Render();
}
