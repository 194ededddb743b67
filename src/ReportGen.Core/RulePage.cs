using System.Text;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Differences;
using ReportGen.Core.Projects;
using ReportGen.Core.Rules;

namespace ReportGen.Core;

/// <summary>What <c>explain</c> says of a rule, which findings name by its id.</summary>
public static class RulePage
{
    private static readonly LocalizedText Heading = new(
        "A rule of this project, {0}. Where it does not hold, the finding is {1}; where it is waived, {2}.",
        "Quy tắc của dự án, {0}. Chỗ nào không thỏa thì báo {1}; chỗ được miễn thì báo {2}.");

    /// <summary>The page of a rule: where it stands, and its lines.</summary>
    /// <param name="id">As findings name it.</param>
    /// <param name="files">The project.</param>
    /// <returns>Lines with an end each; null when the project has no such rule, or its rules cannot be read.</returns>
    public static string? Of(string id, ProjectFiles files, Language language)
    {
        if (files.Read(ProjectPaths.Rules) is not { } bytes
            || FileDecoder.Decode(ProjectPaths.Rules, bytes, new DiagnosticBag()) is not { } file
            || YamlReader.Read(file, new DiagnosticBag()) is not DataMapping root)
            return null;
        foreach (var rule in DataSequence.ItemsOf(root["rules"]))
        {
            if (rule is DataMapping mapping && mapping["id"] is DataScalar { Text: var text } && text == id)
                return PageOf(mapping, language);
        }
        return null;
    }

    private static string PageOf(DataMapping rule, Language language)
    {
        var extent = DataTree.Extent(rule);
        var place = FormattableString.Invariant($"{ProjectPaths.Rules}:{extent.Position.Line}");
        var heading = Heading with { Arguments = [place, RuleDiagnostics.Broken.Id, RuleDiagnostics.Waived.Id] };
        var page = new StringBuilder(heading.In(language)).Append("\n\n");
        // A text over several lines ends where the next rule begins.
        var last = extent.EndPosition.Column == 1 ? extent.EndPosition.Line - 1 : extent.EndPosition.Line;
        for (var line = extent.Position.Line; line <= last; line++)
            page.Append(extent.File.Line(line).TrimEnd()).Append('\n');
        return page.ToString().TrimEnd('\n') + "\n";
    }
}
