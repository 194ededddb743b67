using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Projects;
using ReportGen.Core.Rendering;
using ReportGen.Core.Rules;
using ReportGen.Core.Scripting.Evaluation;

namespace ReportGen.Tests.Rules;

/// <summary>A rule finds the same, word for word, whether a trial tells of the elements that it holds for or each of them is evaluated.</summary>
public sealed class RuleTrialTests
{
    private const int Seed = 20260714;

    [Fact]
    public void Check_ShippedRules_AreAllTried()
    {
        var (_, rules) = Read(ShippedFiles());

        Assert.All(rules, rule => Assert.NotNull(rule.Condition));
    }

    [Fact]
    public void Check_ShippedReport_FindsTheSame()
    {
        var (project, rules) = Read(ShippedFiles());

        Assert.All(rules, rule => AssertSame(project, rule, EvaluationLimits.Default));
    }

    /// <summary>Broken in each run in a few places: values that are missing, repeated, exchanged or of another kind.</summary>
    [Theory]
    [InlineData(15)]
    public void Check_BrokenData_FindsTheSame(int runs)
    {
        var random = new Random(Seed);
        var (files, found) = (ShippedFiles(), 0);
        for (var run = 0; run < runs; run++)
        {
            var (project, rules) = Read(Broken(files, random));
            foreach (var rule in rules)
                found += AssertSame(project, rule, EvaluationLimits.Default);
        }

        Assert.True(found > runs, $"Only {found} findings.");
    }

    [Theory]
    [InlineData(250)]
    public void Check_RandomExpressions_FindTheSameWithinAnyLimit(int runs)
    {
        var random = new Random(Seed);
        var (tried, found) = (0, 0);
        for (var run = 0; run < runs; run++)
        {
            var expressions = new RuleGenerator(random);
            var limits = new EvaluationLimits { Steps = random.Next(3) == 0 ? random.Next(20, 3000) : 100_000, TextLength = 300, ListLength = 30 };
            var (project, rules) = Read(new(StringComparer.Ordinal)
            {
                ["data/report.yaml"] = "lang: en\n",
                ["data/people.yaml"] = RuleGenerator.People,
                ["data/rules.yaml"] = expressions.Rule(),
            });
            foreach (var rule in rules)
            {
                tried += rule.Condition is null ? 0 : 1;
                found += AssertSame(project, rule, limits);
            }
        }

        Assert.True(tried > runs / 2, $"Only {tried} are tried.");
        Assert.True(found > runs / 4, $"Only {found} findings.");
    }

    /// <summary>What looks at no loop is computed once for all rules of a checker.</summary>
    [Theory]
    [InlineData(8)]
    public void Check_AllRulesWithOneChecker_FindWhatEachFindsAlone(int runs)
    {
        var random = new Random(Seed);
        for (var run = 0; run < runs; run++)
        {
            var (project, rules) = Read(Broken(ShippedFiles(), random));
            var checker = CheckerOf(project, EvaluationLimits.Default);
            foreach (var rule in rules)
                Assert.Equal(Findings(CheckerOf(project, EvaluationLimits.Default), rule), Findings(checker, rule));
        }
    }

    /// <returns>How much was found.</returns>
    private static int AssertSame(ReportProject project, Rule rule, EvaluationLimits limits)
    {
        var checker = CheckerOf(project, limits);
        var tried = Findings(checker, rule);
        var again = Findings(checker, rule);
        var evaluated = Findings(CheckerOf(project, limits), rule with { Condition = null });

        Assert.Equal(tried, again);
        Assert.True(tried.SequenceEqual(evaluated), $"{rule.Check.Slice.Text}\n\ntried:\n{string.Join("\n", tried)}\n\nevaluated:\n{string.Join("\n", evaluated)}");
        return tried.Count;
    }

    private static RuleChecker CheckerOf(ReportProject project, EvaluationLimits limits) =>
        new(ProjectModel.Of(project), new UnsoundData([], [], []), limits);

    private static List<string> Findings(RuleChecker checker, Rule rule)
    {
        var diagnostics = new DiagnosticBag();
        checker.Check(rule, diagnostics);
        return [.. diagnostics.All.Select(Text)];
    }

    private static string Text(Diagnostic finding) =>
        string.Join(" | ", [finding.ToString(), finding.Hint?.English, .. finding.Related.Select(place => $"{place}")]);

    private static (ReportProject Project, IReadOnlyList<Rule> Rules) Read(Dictionary<string, string> texts)
    {
        var project = ProjectReader.Read(MemoryFiles.FromTexts(texts), new DiagnosticBag());
        Assert.NotNull(project);
        var rules = project.Rules?.Root is DataMapping root ? new RuleReader(new DiagnosticBag()).Read(root) : [];
        return (project, rules);
    }

    private static Dictionary<string, string> ShippedFiles()
    {
        var files = new DiskFiles(TestFolders.Repository);
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in files.List("data", ".yaml").Concat(files.List("data", ".json")))
            texts.Add(path, System.Text.Encoding.UTF8.GetString(files.Read(path) ?? []));
        return texts;
    }

    private static Dictionary<string, string> Broken(Dictionary<string, string> files, Random random)
    {
        var broken = new Dictionary<string, string>(files, StringComparer.Ordinal);
        var paths = files.Keys.Where(path => path.EndsWith(".yaml", StringComparison.Ordinal) && path != "data/rules.yaml").ToList();
        for (var i = random.Next(1, 4); i > 0; i--)
        {
            var path = paths[random.Next(paths.Count)];
            var lines = broken[path].Split('\n').ToList();
            Break(lines, random);
            broken[path] = string.Join('\n', lines);
        }
        return broken;
    }

    private static void Break(List<string> lines, Random random)
    {
        var (line, other) = (random.Next(lines.Count), random.Next(lines.Count));
        var colon = lines[line].IndexOf(": ", StringComparison.Ordinal);
        switch (random.Next(4))
        {
            case 0:
                lines.RemoveAt(line);
                break;
            case 1:
                (lines[line], lines[other]) = (lines[other], lines[line]);
                break;
            case 2 when colon > 0 && lines[other].IndexOf(": ", StringComparison.Ordinal) is var from and > 0:
                lines[line] = lines[line][..colon] + lines[other][from..];
                break;
            default:
                string[] values = ["7", "null", "true", "[a, b]", "{ id: x }", "QDi15", "\"{count}.\"", "2030-01-01"];
                if (colon > 0)
                    lines[line] = lines[line][..colon] + ": " + values[random.Next(values.Length)];
                break;
        }
    }
}
