using System.Text;

namespace ReportGen.Core.Differences;

/// <summary>Prints a difference as a comment of a pull request: counts first, then section by section, long ones folded.</summary>
/// <param name="context">Language, paths, authors.</param>
internal sealed class DifferenceMarkdownPrinter(DifferenceContext context)
{
    private const int MostUnfolded = 4;

    private readonly StringBuilder _text = new();
    private readonly CausePrinter _causes = new(context, Code);

    /// <summary>The whole difference, or its heading alone.</summary>
    public static string Print(ReportDifference difference, DifferenceContext context, bool onlySummary)
    {
        var printer = new DifferenceMarkdownPrinter(context);
        var summary = DifferenceSummary.Of(difference, context.Language);
        printer.Line("### " + (DifferenceTexts.Heading with { Arguments = [Code(context.Base), Escaped(summary)] }).In(context.Language));
        if (!onlySummary)
            printer.PrintChanges(difference);
        return printer._text.ToString();
    }

    private void PrintChanges(ReportDifference difference)
    {
        if (difference.LayoutCauses.Count > 0)
            Line("");
        PrintCauses(difference.LayoutCauses, "");
        foreach (var group in DifferenceGroup.Of(difference, context.Language))
            Print(group);
        if (DifferenceGroup.Renumbered(difference, context.Language) is { Length: > 0 } numbers)
            Line("\n" + Escaped((DifferenceTexts.Renumbered with { Arguments = [numbers] }).In(context.Language)) + "\n");
        PrintCauses(DifferenceGroup.RenumberingCauses(difference), "");
    }

    private void Print(DifferenceGroup group)
    {
        var isLong = group.Changes.Count > MostUnfolded;
        if (isLong)
        {
            var title = DifferenceTexts.Fold with { Arguments = [group.Name, DifferenceSummary.Counts(group.Changes, context.Language)] };
            Line($"\n<details><summary><b>{Html(title.In(context.Language))}</b></summary>\n");
        }
        else
        {
            Line($"\n**{Escaped(group.Name)}**\n");
        }
        foreach (var change in group.Changes)
            Print(change);
        if (isLong)
            Line("\n</details>");
    }

    private void Print(SentenceChange change)
    {
        Line("- " + Words(change.Text));
        if (change.Text.IsElsewhere)
            Line("  - " + Escaped(DifferenceTextPrinter.MoveOf(change.Text, context.Language)));
        if (change.Causes.Count == 0)
            Line("  - " + DifferenceTexts.NoCause.In(context.Language));
        PrintCauses(change.Causes, "  ");
    }

    private void PrintCauses(IReadOnlyList<Cause> causes, string indent)
    {
        for (var i = 0; i < causes.Count && i < CausePrinter.Most; i++)
            Line($"{indent}- {_causes.Line(causes[i], context.PathPrefix)}");
        if (causes.Count > CausePrinter.Most)
            Line($"{indent}- {_causes.More(causes.Count - CausePrinter.Most)}");
    }

    private static string Words(TextChange change)
    {
        if (change.Kind == ChangeKind.Moved)
            return Escaped(DifferenceTextPrinter.Shortened(change.New?.Text ?? ""));
        var line = new StringBuilder();
        foreach (var word in change.Words)
        {
            line.Append(word.Kind switch
            {
                WordKind.Old => $"<del>{Escaped(word.Text)}</del>",
                WordKind.New => $"<ins>{Escaped(word.Text)}</ins>",
                _ => Escaped(DifferenceTextPrinter.Shortened(word.Text)),
            });
        }
        return line.ToString();
    }

    /// <summary>A code span, whatever the text holds.</summary>
    private static string Code(string text)
    {
        var line = text.ReplaceLineEndings(" ");
        if (line.Length == 0)
            return "` `";
        return line.Contains('`') ? $"`` {line} ``" : $"`{line}`";
    }

    private static string Escaped(string text)
    {
        var escaped = new StringBuilder();
        foreach (var character in Html(text))
        {
            if (character is '\\' or '`' or '*' or '_' or '[' or ']' or '#' or '|' or '~' or '@')
                escaped.Append('\\');
            escaped.Append(character);
        }
        return escaped.ToString();
    }

    private static string Html(string text) =>
        text.Replace("&", "&amp;", StringComparison.Ordinal).Replace("<", "&lt;", StringComparison.Ordinal).Replace(">", "&gt;", StringComparison.Ordinal);

    private void Line(string text) => _text.Append(text).Append('\n');
}
