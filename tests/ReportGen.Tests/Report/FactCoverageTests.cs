using System.Text.RegularExpressions;

namespace ReportGen.Tests.Report;

/// <summary>Each fact of the report stands in its section: <c>facts.tsv</c> holds for each its id, the path of headings and the terms to be met.</summary>
public sealed partial class FactCoverageTests
{
    private static readonly Lazy<List<ReportSection>> Sections = new(() => ReportSection.Read(ShippedReport.Markdown));

    public static TheoryData<string> Lines => [.. ReadLines()];

    [Fact]
    public void Facts_AreAllListed()
    {
        var ids = ReadLines().Select(line => line.Split('\t')[0]).ToList();

        Assert.Equal(98, ids.Count);
        Assert.Equal(98, ids.Distinct().Count());
    }

    [Theory]
    [MemberData(nameof(Lines))]
    public void Fact_StandsInItsSection(string line)
    {
        var fields = line.Split('\t');

        var sections = Sections.Value.Where(section => string.Equals(section.Path, fields[1], StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.True(sections.Count > 0, $"There is no section '{fields[1]}'.");
        foreach (var term in fields[2].Split(" | "))
            Assert.True(sections.Exists(section => section.Text.Contains(Plain(term), StringComparison.Ordinal)), $"{fields[0]}: '{term}' is not in '{fields[1]}'.");
    }

    private static IEnumerable<string> ReadLines() =>
        File.ReadLines(Path.Combine(TestFolders.Tests, "Report", "facts.tsv")).Where(line => line.Length > 0 && line[0] != '#');

    /// <summary>Text with white space folded, without the marks of Markdown.</summary>
    private static string Plain(string text) => White().Replace(text.Replace("*", "").Replace("\\", ""), " ").Trim();

    [GeneratedRegex(@"\s+")]
    private static partial Regex White();

    /// <summary>A section without its subsections.</summary>
    /// <param name="Path">The headings from the outermost on, without numbers, joined by <c>&gt;</c>.</param>
    /// <param name="Text">Plain, as <see cref="Plain"/> gives it.</param>
    private sealed partial record ReportSection(string Path, string Text)
    {
        public static List<ReportSection> Read(string markdown)
        {
            var sections = new List<ReportSection>();
            var path = new List<string>();
            foreach (var part in HeadingStart().Split(markdown).Skip(1))
            {
                var end = part.IndexOf('\n', StringComparison.Ordinal);
                var level = part.TakeWhile(character => character == '#').Count();
                // The title of the document is the one heading of level 1 above the sections.
                path.RemoveRange(Math.Min(path.Count, Math.Max(0, level - 2)), path.Count - Math.Min(path.Count, Math.Max(0, level - 2)));
                path.Add(Number().Replace(part[level..end].Trim(), ""));
                sections.Add(new ReportSection(string.Join(" > ", path), Plain(part[(end + 1)..])));
            }
            return sections;
        }

        [GeneratedRegex(@"^(?=#+ )", RegexOptions.Multiline)]
        private static partial Regex HeadingStart();

        [GeneratedRegex(@"^[IVX\d.]+- ")]
        private static partial Regex Number();
    }
}
