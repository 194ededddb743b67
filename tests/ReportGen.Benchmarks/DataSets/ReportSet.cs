using System.Globalization;

namespace ReportGen.Benchmarks.DataSets;

/// <summary>Any number of reports of about 5,000 words: the shipped one each time, with another issuer, number and other sentences.</summary>
internal static class ReportSet
{
    private static readonly string[] Statements = ["data/assessments.yaml", "data/causes.yaml", "data/shortcomings.yaml"];

    /// <param name="project">What is varied.</param>
    /// <param name="count">How many.</param>
    /// <param name="target">The folder that takes the folders of the reports, named by numbers from 0001.</param>
    public static void Write(ShippedProject project, int count, string target)
    {
        for (var i = 0; i < count; i++)
        {
            var folder = Path.Combine(target, (i + 1).ToString("D4", CultureInfo.InvariantCulture));
            project.CopyTo(folder);
            var place = Prose.Place(i);
            var report = project.Read("data/report.yaml")
                .Replace("Đồng Nai", place, StringComparison.Ordinal)
                .Replace("number:\n", FormattableString.Invariant($"number: \"{i + 1:D2}\"\n"), StringComparison.Ordinal);
            File.WriteAllText(Path.Combine(folder, "data", "report.yaml"), report);

            var prose = new Prose(i);
            foreach (var path in Statements)
                File.WriteAllText(Path.Combine(folder, path), WithOtherSentences(project.Read(path), prose));
            TellApart(folder, i + 1);
        }
    }

    /// <summary>So that no data file of one report has the bytes of another's, and what is remembered of one serves no other.</summary>
    private static void TellApart(string folder, int number)
    {
        foreach (var file in Directory.EnumerateFiles(Path.Combine(folder, "data"), "*.yaml", SearchOption.AllDirectories))
        {
            if (Path.GetFileName(file) is not ("rules.yaml" or "lexicon.yaml"))
                File.AppendAllText(file, FormattableString.Invariant($"# Báo cáo thứ {number}\n"));
        }
    }

    /// <summary>Sentences that cite or count something stay, since a template fills them in.</summary>
    private static string WithOtherSentences(string text, Prose prose)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var sentence = lines[i].TrimStart(' ');
            var indent = lines[i].Length - sentence.Length;
            if (indent == 4 && sentence.Length > 0 && char.IsUpper(sentence[0]) && sentence[^1] == '.' && !sentence.Contains('{'))
                lines[i] = new string(' ', indent) + prose.ShortSentence();
        }
        return string.Join('\n', lines);
    }
}
