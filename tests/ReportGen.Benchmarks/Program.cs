using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Running;
using ReportGen.Benchmarks;
using ReportGen.Benchmarks.DataSets;
using ReportGen.Benchmarks.Processes;

// Alone it gives throughput in seconds; with other arguments, BenchmarkDotNet runs what they select (--filter '*').
switch (args)
{
    case []:
        Throughput.Print();
        return 0;
    case ["generate", var kind, var count, var folder] when DataSet.Generate(kind, count, folder):
        return 0;
    case ["generate", ..]:
        Console.Error.WriteLine(DataSet.Usage);
        return 2;
    case ["process", .. var parts] when ProcessTable.Print(parts):
        return 0;
    case ["process", ..]:
        Console.Error.WriteLine(ProcessTable.Usage);
        return 2;
    default:
        var results = Path.Combine(ShippedProject.Find().Folder, "artifacts", "BenchmarkDotNet");
        BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args, DefaultConfig.Instance.WithArtifactsPath(results));
        return 0;
}
