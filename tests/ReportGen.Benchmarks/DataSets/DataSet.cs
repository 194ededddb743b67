using System.Globalization;

namespace ReportGen.Benchmarks.DataSets;

/// <summary>The data sets by name: the same files for the same number, on every machine.</summary>
internal static class DataSet
{
    public const string Usage = """
        generate reports N FOLDER       N reports of about 5,000 words, as FOLDER/0001, FOLDER/0002, …
        generate plain N FOLDER         N reports of about 5,000 words that any document generator can make, with their data as JSON
        generate delegations N FOLDER   one report on N delegations (at least 11), 400 words each
        generate rows N FOLDER          one report that is a table of N rows
        """;

    /// <returns>Whether it was one of these; if not, nothing is written.</returns>
    public static bool Generate(string kind, string number, string folder)
    {
        if (!int.TryParse(number, NumberStyles.None, CultureInfo.InvariantCulture, out var count))
            return false;

        var project = ShippedProject.Find();
        switch (kind)
        {
            case "reports":
                ReportSet.Write(project, count, folder);
                return true;
            case "plain":
                PlainSet.Write(project, count, folder);
                return true;
            case "delegations":
                DelegationSet.Write(project, count, folder);
                return true;
            case "rows":
                RowSet.Write(project, count, folder);
                return true;
            default:
                return false;
        }
    }
}
