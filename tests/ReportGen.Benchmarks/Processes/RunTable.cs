using System.Globalization;

namespace ReportGen.Benchmarks.Processes;

/// <summary>One Markdown table, printed line by line as the runs are taken: the time of each, what that is compared with others, and its memory.</summary>
internal sealed class RunTable
{
    private readonly string? _unit;
    private readonly Column[] _columns;
    private readonly Dictionary<(int Count, string Name), double> _times = [];

    /// <param name="heading">What all lines are about.</param>
    /// <param name="unit">What the number of a line counts; null when all lines are about one and the same.</param>
    /// <param name="columns">Between the time and the memory.</param>
    public RunTable(string heading, string? unit, params Column[] columns)
    {
        _unit = unit;
        _columns = columns;
        Console.WriteLine($"\n### {heading}\n");
        Console.WriteLine($"| run | ms |{string.Concat(columns.Select(column => $" {column.Heading} |"))} peak MB |");
        Console.WriteLine($"|---|---:|{string.Concat(columns.Select(_ => "---:|"))}---:|");
    }

    /// <summary>Takes the runs in turn, and prints a line for each.</summary>
    /// <param name="rounds">How often; the median counts.</param>
    /// <param name="count">How many reports, rows and the like each of them makes.</param>
    /// <param name="runs">Those that other lines compare themselves with stand here or in a call before.</param>
    public void Add(int rounds, int count, params Run[] runs)
    {
        var times = Measure.Medians(rounds, [.. runs.Select(run => run.Executable)]);
        for (var i = 0; i < runs.Length; i++)
        {
            if (times[i] is { } time)
                _times[(count, runs[i].Name)] = time;
        }
        foreach (var (name, executable) in runs)
        {
            var label = _unit is null ? name : $"{Number(count, "N0")} {_unit}: {name}";
            var time = TimeOf(count, name) is { } taken ? Number(taken, "N0") : "refused";
            var cells = _columns.Select(column => Number(column.Value(count, name, TimeOf), column.Format));
            Console.WriteLine($"| {label} | {time} | {string.Join(" | ", cells)} | {Number(executable.PeakMemory(), "N0")} |");
        }
    }

    private double? TimeOf(int count, string name) => _times.TryGetValue((count, name), out var time) ? time : null;

    private static string Number(double? value, string format) => value?.ToString(format, CultureInfo.InvariantCulture) ?? "";
}
