using BenchmarkDotNet.Running;
using ReportGen.Benchmarks;

// Alone it gives throughput in seconds; with arguments, BenchmarkDotNet runs what they select (--filter '*').
if (args.Length == 0)
    Throughput.Print();
else
    BenchmarkSwitcher.FromAssembly(typeof(TemplateBenchmarks).Assembly).Run(args);
