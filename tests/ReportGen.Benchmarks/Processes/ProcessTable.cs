using System.Globalization;
using System.Runtime.InteropServices;
using ReportGen.Benchmarks.DataSets;

namespace ReportGen.Benchmarks.Processes;

/// <summary>Whole runs of the command as a user has them: cold, in batch and by size, in one Markdown table.</summary>
internal sealed class ProcessTable
{
    private const int ColdRounds = 21;
    private const int BatchRounds = 5;
    private const int OtherRounds = 3;

    /// <summary>Delegations of the report that other programs are given too, which some of them take a quarter of a minute for.</summary>
    private const int SizeOfPeers = 1_100;

    private static readonly (string Name, Action<ProcessTable> Print)[] Parts =
    [
        ("cold", table => table.PrintCold()),
        ("batch", table => table.PrintBatch()),
        ("plain", table => table.PrintPlain(200)),
        ("delegations", table => table.PrintSizes("delegations", "delegations of 400 words", 11, 110, 1_100, 11_000)),
        ("rows", table => table.PrintSizes("rows", "rows", 500, 5_000, 50_000)),
    ];

    private readonly string _work;
    private readonly string _processes;
    private readonly string _shipped;
    private readonly string _command;
    private readonly string _selfContained;
    private readonly string _empty;
    private readonly string _hello;
    private readonly string _plainPass;

    private ProcessTable(ShippedProject project)
    {
        _shipped = project.Folder;
        _processes = Path.Combine(project.Folder, "tests", "ReportGen.Benchmarks", "Processes");
        _work = Path.Combine(project.Folder, "artifacts", "benchmarks");
        var builds = new Builds(project.Folder, _work);
        _empty = builds.Empty();
        _hello = builds.Hello();
        _plainPass = builds.PlainPass();
        _command = builds.FrameworkDependent();
        _selfContained = builds.SelfContained();
    }

    /// <summary>How to ask for parts of the table.</summary>
    public static string Usage => "process [" + string.Join('|', Parts.Select(part => part.Name)) + "]...";

    /// <summary>Publishes, generates the data sets below <c>artifacts</c>, measures and prints.</summary>
    /// <param name="parts">Names of parts of the table; empty for the whole of it.</param>
    /// <returns>Whether there are such parts; if not, nothing is done.</returns>
    public static bool Print(string[] parts)
    {
        if (parts.Except(Parts.Select(part => part.Name)).Any())
            return false;

        var table = new ProcessTable(ShippedProject.Find());
        Console.WriteLine(FormattableString.Invariant(
            $"{Machine.Name()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}"));
        Console.WriteLine();
        Console.WriteLine("| what | ms | to compare | peak MB |");
        Console.WriteLine("|---|---:|---:|---:|");
        foreach (var (name, print) in Parts)
        {
            if (parts.Length == 0 || parts.Contains(name))
                print(table);
        }
        return true;
    }

    /// <summary>The last column but one is the ratio to the empty program, which runs in turn with all others.</summary>
    private void PrintCold()
    {
        var markdown = Path.Combine(_work, "cold", "bao-cao.md");
        var build = new Executable(_command, "build", _shipped, "-q", "-o", Path.Combine(_work, "cold"));
        build.Run();
        (string Name, Executable Executable)[] runs =
        [
            ("empty .NET program", new Executable(_empty)),
            ("Hello, World of `dotnet new console`", new Executable(_hello)),
            ("build", build),
            ("check", new Executable(_command, "check", _shipped, "-q")),
            ("build, self-contained", build with { Path = _selfContained }),
            ("check, self-contained", new Executable(_selfContained, "check", _shipped, "-q")),
            .. Peers.Of(markdown, _work).Select(peer => (peer.Name + ", the same text", peer.Executable)),
        ];
        var times = Measure.Medians(ColdRounds, [.. runs.Select(run => run.Executable)]);
        for (var i = 0; i < runs.Length; i++)
            PrintRow("cold: " + runs[i].Name, times[i], "×", times[i] / times[0], runs[i].Executable.PeakMemory());
    }

    private void PrintBatch()
    {
        foreach (var count in (int[])[50, 200, 800])
        {
            var folder = Generated("reports", count);
            (string Name, Executable Executable)[] runs =
            [
                ("-j 1", new Executable(_command, "build", Path.Combine(folder, "*"), "-q", "-j", "1")),
                ("-j 2", new Executable(_command, "build", Path.Combine(folder, "*"), "-q", "-j", "2")),
                ("plain pass", new Executable(_plainPass, folder, Path.Combine(_work, "plain"))),
            ];
            var times = Measure.Medians(BatchRounds, [.. runs.Select(run => run.Executable)]);
            for (var i = 0; i < runs.Length; i++)
                PrintRow($"batch: {count} reports, {runs[i].Name}", times[i], "reports/s", count / times[i] * 1000, runs[i].Executable.PeakMemory());
        }
    }

    /// <summary>Reports that other generators can make too: one from cold (the last column but one is the ratio to the command), then many in one process.</summary>
    private void PrintPlain(int count)
    {
        var folder = Generated("plain", count);
        var all = Directory.GetDirectories(folder).Order(StringComparer.Ordinal).ToArray();
        var one = all[0];
        var engines = new Engines(_processes, _work, one);

        (string Name, Executable Executable)[] cold = [("build", new Executable(_command, "build", one, "-q")), .. engines.Of(one)];
        var times = Measure.Medians(BatchRounds, [.. cold.Select(run => run.Executable)]);
        for (var i = 0; i < cold.Length; i++)
            PrintRow("plain report, cold: " + cold[i].Name, times[i], "×", times[i] / times[0], cold[i].Executable.PeakMemory());

        (string Name, Executable Executable)[] batch =
        [
            ("build -j 1", new Executable(_command, "build", Path.Combine(folder, "*"), "-q", "-j", "1")),
            ("build -j 2", new Executable(_command, "build", Path.Combine(folder, "*"), "-q", "-j", "2")),
            ("plain pass", new Executable(_plainPass, folder, Path.Combine(_work, "plain"))),
            .. engines.Of(all),
        ];
        times = Measure.Medians(OtherRounds, [.. batch.Select(run => run.Executable)]);
        for (var i = 0; i < batch.Length; i++)
            PrintRow($"{count} plain reports: {batch[i].Name}", times[i], "reports/s", count / times[i] * 1000, batch[i].Executable.PeakMemory());
    }

    /// <summary>The last column but one is the ratio to the size before.</summary>
    private void PrintSizes(string kind, string name, params int[] sizes)
    {
        double? before = null;
        foreach (var size in sizes)
        {
            var folder = Generated(kind, size);
            var run = new Executable(_command, "build", folder, "-q");
            var time = Measure.Medians(OtherRounds, run)[0];
            PrintRow(string.Create(CultureInfo.InvariantCulture, $"size: {size:N0} {name}"), time, "×", time / before, run.PeakMemory());
            before = time;
            if (size == SizeOfPeers)
                PrintPeers(Path.Combine(folder, "out", "bao-cao.md"), $"size: {size.ToString("N0", CultureInfo.InvariantCulture)} {name}", time);
        }
    }

    private void PrintPeers(string markdown, string size, double? time)
    {
        foreach (var (name, peer) in Peers.Of(markdown, _work))
        {
            var taken = peer.Run();
            PrintRow($"{size}, {name}, the same text", taken, "×", taken / time, peer.PeakMemory());
        }
    }

    private string Generated(string kind, int count)
    {
        var folder = Path.Combine(_work, "data", kind + "-" + count.ToString(CultureInfo.InvariantCulture));
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        DataSet.Generate(kind, count.ToString(CultureInfo.InvariantCulture), folder);
        return folder;
    }

    private static void PrintRow(string what, double? time, string unit, double? ratio, double? memory) => Console.WriteLine(string.Create(
        CultureInfo.InvariantCulture,
        $"| {what} | {(time is null ? "refused" : time.Value.ToString("N0", CultureInfo.InvariantCulture))} | {Compared(unit, ratio)} | {memory:N0} |"));

    private static string Compared(string unit, double? ratio) => ratio switch
    {
        null => "",
        _ when unit == "×" => ratio.Value.ToString("F2", CultureInfo.InvariantCulture) + " ×",
        _ => ratio.Value.ToString("N0", CultureInfo.InvariantCulture) + " " + unit,
    };
}
