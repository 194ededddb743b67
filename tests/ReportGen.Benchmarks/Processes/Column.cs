namespace ReportGen.Benchmarks.Processes;

/// <summary>What a table says of the time of each line.</summary>
/// <param name="Heading">Above the column.</param>
/// <param name="Value">The number of a line, from the number of things it made, and the times of the lines of that many things and name; null where there is none.</param>
/// <param name="Format">How the number is written.</param>
internal sealed record Column(string Heading, Func<int, string, Func<int, string, double?>, double?> Value, string Format = "F2")
{
    public static readonly Column PerSecond = new("reports/s", (count, name, time) => count / time(count, name) * 1000, "N0");

    /// <summary>Ten where the time is linear.</summary>
    public static readonly Column TimesATenth = new("times a tenth of it", (count, name, time) => time(count, name) / time(count / 10, name));

    /// <param name="reference">The line of the same table and number that counts as one.</param>
    public static Column Times(string reference) => new("times " + reference, (count, name, time) => time(count, name) / time(count, reference));
}
