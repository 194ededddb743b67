using System.Globalization;
using System.Runtime.InteropServices;
using ReportGen.Benchmarks.DataSets;

namespace ReportGen.Benchmarks.Processes;

/// <summary>Whole runs of the command as a user has them, beside others: cold, in batch and by size, in a Markdown table each.</summary>
internal sealed class ProcessTable
{
    private const int ColdRounds = 21;
    private const int BatchRounds = 5;
    private const int OtherRounds = 3;

    /// <summary>Reports in the batch that other programs are given too.</summary>
    private const int BatchOfPeers = 200;

    /// <summary>The line that others are compared with, and its name in a batch.</summary>
    private const string Build = "build", BuildAlone = "build -j 1";

    private const string Empty = "empty .NET program";

    private static readonly (string Name, Action<ProcessTable> Print)[] Parts =
    [
        ("cold", table => table.PrintCold()),
        ("batch", table => table.PrintBatch()),
        ("plain", table => table.PrintPlain()),
        ("delegations", table => table.PrintDelegations()),
        ("rows", table => table.PrintRows()),
    ];

    private readonly string _work;
    private readonly string _processes;
    private readonly string _shipped;
    private readonly Builds _builds;
    private readonly string _command;
    private readonly string? _native;
    private readonly PlainPasses _plainPasses;

    private ProcessTable(ShippedProject project)
    {
        _shipped = project.Folder;
        _processes = Path.Combine(project.Folder, "tests", "ReportGen.Benchmarks", "Processes");
        _work = Path.Combine(project.Folder, "artifacts", "benchmarks");
        Directory.CreateDirectory(_work);
        _builds = new Builds(project.Folder, _work);
        _command = _builds.FrameworkDependent();
        _native = _builds.Native();
        _plainPasses = new PlainPasses(Path.Combine(project.Folder, "tests", "ReportGen.PlainPass"), _builds.PlainPass(), _work, _shipped);
    }

    /// <summary>How to ask for parts of the table.</summary>
    public static string Usage => "process [" + string.Join('|', Parts.Select(part => part.Name)) + "]...";

    /// <summary>Publishes, generates the data sets below <c>artifacts</c>, measures and prints.</summary>
    /// <param name="parts">Names of parts; empty for all.</param>
    /// <returns>Whether there are such parts; if not, nothing is done.</returns>
    public static bool Print(string[] parts)
    {
        if (parts.Except(Parts.Select(part => part.Name)).Any())
            return false;

        Console.WriteLine(FormattableString.Invariant(
            $"{Machine.Name()}, {Environment.ProcessorCount} cores, {RuntimeInformation.OSDescription}, {RuntimeInformation.FrameworkDescription}"));
        var table = new ProcessTable(ShippedProject.Find());
        foreach (var (name, print) in Parts)
        {
            if (parts.Length == 0 || parts.Contains(name))
                print(table);
        }
        return true;
    }

    private void PrintCold()
    {
        var folder = Path.Combine(_work, "cold");
        string[] check = ["check", _shipped, "-q"], build = ["build", _shipped, "-q", "-o", folder];
        var (empty, hello, selfContained) = (_builds.Empty(), _builds.Hello(), _builds.SelfContained());
        new Executable(_command, build).Run();

        new RunTable("Cold: the shipped report", null, Column.Times(Empty), Column.Times(PlainPasses.Python)).Add(ColdRounds, 1,
        [
            new Run(Empty, new Executable(empty)),
            new Run("Hello, World of `dotnet new console`", new Executable(hello)),
            .. _native is not null && _builds.EmptyNative() is { } emptyNative ? new Run[] { new("empty native program", new Executable(emptyNative)) } : [],
            new Run(Build, new Executable(_command, build)),
            new Run("check", new Executable(_command, check)),
            new Run("build, self-contained", new Executable(selfContained, build)),
            new Run("check, self-contained", new Executable(selfContained, check)),
            .. Native("build, native", build),
            .. Native("check, native", check),
            .. _plainPasses.Of("texts", _shipped),
            .. Peers.Of(Path.Combine(folder, "bao-cao.md"), _work),
        ]);
    }

    private void PrintBatch()
    {
        var table = new RunTable("Many reports in one process: the shipped report with other data", "reports", Column.PerSecond, Column.Times(PlainPasses.Name));
        foreach (var count in (int[])[50, BatchOfPeers, 800])
        {
            var folder = Generated("reports", count);
            var reports = ReportsOf(folder);
            table.Add(BatchRounds, count, [.. Batch(folder), .. count == BatchOfPeers ? _plainPasses.Of("texts", reports) : [_plainPasses.DotNet("texts", reports)]]);
        }
    }

    /// <summary>Reports that other generators can make too: one from cold, then many in one process.</summary>
    private void PrintPlain()
    {
        var folder = Generated("plain", BatchOfPeers);
        var reports = ReportsOf(folder);
        var one = reports[0];
        var engines = new Engines(_processes, _work, one);

        string[] build = ["build", one, "-q"];
        new RunTable("Cold: a plain report", null, Column.Times(Build), Column.Times(PlainPasses.Python)).Add(BatchRounds, 1,
            [new Run(Build, new Executable(_command, build)), .. Native("build, native", build), .. _plainPasses.Of("texts", one), .. engines.Of(one)]);

        new RunTable($"{BatchOfPeers} plain reports in one process", null, Column.PerSecond, Column.Times(BuildAlone), Column.Times(PlainPasses.Name))
            .Add(OtherRounds, BatchOfPeers, [.. Batch(folder), .. _plainPasses.Of("texts", reports), .. engines.Of(reports)]);
    }

    private void PrintDelegations()
    {
        const int sizeOfPeers = 1_100;
        var table = new RunTable("Size: delegations of 400 words in one report", "delegations", Column.TimesATenth, Column.Times(Build), Column.Times(PlainPasses.Name));
        foreach (var size in (int[])[11, 110, sizeOfPeers, 11_000])
        {
            var folder = PrintSize(table, "delegations", size, "texts", withPlainPasses: size == sizeOfPeers);
            // Once: some of them take a quarter of a minute.
            if (size == sizeOfPeers)
                table.Add(1, size, [.. Peers.Of(Path.Combine(folder, "out", "bao-cao.md"), _work)]);
        }
    }

    private void PrintRows()
    {
        var table = new RunTable("Size: rows of one table", "rows", Column.TimesATenth, Column.Times(Build), Column.Times(PlainPasses.Name));
        foreach (var size in (int[])[500, 5_000, 50_000])
            PrintSize(table, "rows", size, "rows", withPlainPasses: size > 500);
    }

    private string PrintSize(RunTable table, string kind, int size, string kindOfPass, bool withPlainPasses)
    {
        var folder = Generated(kind, size);
        string[] build = ["build", folder, "-q"];
        table.Add(OtherRounds, size,
            [new Run(Build, new Executable(_command, build)), .. Native("build, native", build), .. withPlainPasses ? _plainPasses.Of(kindOfPass, folder) : []]);
        return folder;
    }

    private IEnumerable<Run> Batch(string folder)
    {
        string[] Arguments(string threads) => ["build", Path.Combine(folder, "*"), "-q", "-j", threads];
        return
        [
            new Run(BuildAlone, new Executable(_command, Arguments("1"))),
            new Run("build -j 2", new Executable(_command, Arguments("2"))),
            .. Native("build -j 1, native", Arguments("1")),
            .. Native("build -j 2, native", Arguments("2")),
        ];
    }

    /// <returns>The run by the native build; none where there is no such build.</returns>
    private IEnumerable<Run> Native(string name, string[] arguments) => _native is null ? [] : [new Run(name, new Executable(_native, arguments))];

    private static string[] ReportsOf(string folder) => [.. Directory.GetDirectories(folder).Order(StringComparer.Ordinal)];

    private string Generated(string kind, int count)
    {
        var number = count.ToString(CultureInfo.InvariantCulture);
        var folder = Path.Combine(_work, "data", kind + "-" + number);
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
        DataSet.Generate(kind, number, folder);
        return folder;
    }
}
