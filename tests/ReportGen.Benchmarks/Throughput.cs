using System.Diagnostics;
using System.Text;

namespace ReportGen.Benchmarks;

/// <summary>The same measures in a few seconds: the best of some rounds, as megabytes of UTF-8 in a second of processor time.</summary>
internal static class Throughput
{
    private static readonly TimeSpan Round = TimeSpan.FromSeconds(0.3);

    public static void Print()
    {
        Console.WriteLine("templates  data  parse MB/s  render MB/s  bytes allocated per byte parsed  per byte rendered");
        foreach (var (templates, data) in ((int, int)[])[(1, 1), (10, 1), (100, 1), (1, 10), (1, 100), (10, 10)])
        {
            var workload = TemplateWorkload.Create(templates, data);
            var source = Encoding.UTF8.GetByteCount(workload.Slice.Text);
            var output = Encoding.UTF8.GetByteCount(workload.Render().Text);
            var (parse, parseBytes) = Measure(() => workload.Parse());
            var (render, renderBytes) = Measure(() => workload.Render());
            Console.WriteLine(FormattableString.Invariant(
                $"{templates,9}  {data,4}  {source / parse / 1e6,10:F1}  {output / render / 1e6,11:F1}  {parseBytes / source,31:F1}  {renderBytes / output,17:F1}"));
        }
    }

    /// <returns>Seconds of processor time for one run in the fastest round, garbage collection included, and bytes allocated in one.</returns>
    private static (double Seconds, double Bytes) Measure(Action action)
    {
        using var process = Process.GetCurrentProcess();
        var best = double.MaxValue;
        for (var round = 0; round < 6; round++)
        {
            process.Refresh();
            var (start, runs) = (process.TotalProcessorTime, 0);
            for (var total = Stopwatch.StartNew(); total.Elapsed < Round; runs++)
                action();
            process.Refresh();
            best = Math.Min(best, (process.TotalProcessorTime - start).TotalSeconds / runs);
        }
        var before = GC.GetAllocatedBytesForCurrentThread();
        action();
        return (best, GC.GetAllocatedBytesForCurrentThread() - before);
    }
}
