namespace ReportGen.Benchmarks.Processes;

/// <summary>Times of processes that run in turn, so that what else the machine does falls on all of them alike.</summary>
internal static class Measure
{
    /// <returns>The median of each in milliseconds; null for one that did not end with 0.</returns>
    public static double?[] Medians(int rounds, params Executable[] executables)
    {
        var times = executables.Select(_ => new List<double?>()).ToList();
        for (var round = -1; round < rounds; round++)
        {
            for (var i = 0; i < executables.Length; i++)
            {
                var time = executables[i].Run();
                // The round before the first fills the caches of the disk.
                if (round >= 0 || rounds == 1)
                    times[i].Add(time);
            }
        }
        return [.. times.Select(Median)];
    }

    private static double? Median(List<double?> times)
    {
        if (times.Contains(null))
            return null;
        times.Sort();
        return times[times.Count / 2];
    }
}
