using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>Prints a difference for a terminal: <c>[-old-]</c> and <c>{+new+}</c> words, and the causes below each sentence.</summary>
/// <param name="context">Language, colour, authors.</param>
internal sealed class DifferenceTextPrinter(DifferenceContext context)
{
    private const string Reset = "\u001b[0m";
    private const string Bold = "\u001b[1m";
    private const string Red = "\u001b[31m";
    private const string Green = "\u001b[32m";
    private const string Blue = "\u001b[34m";
    private const int LongestSame = 90;
    private const int KeptAtEdges = 40;

    private readonly StringBuilder _text = new();
    private readonly CausePrinter _causes = new(context, value => value);

    /// <summary>The whole difference, or its first line alone.</summary>
    public static string Print(ReportDifference difference, DifferenceContext context, bool onlySummary)
    {
        var printer = new DifferenceTextPrinter(context);
        printer.PrintSummary(difference);
        if (!onlySummary)
            printer.PrintChanges(difference);
        return printer._text.ToString();
    }

    private void PrintSummary(ReportDifference difference) =>
        Line((DifferenceTexts.Heading with { Arguments = [context.Base, DifferenceSummary.Of(difference, context.Language)] }).In(context.Language));

    private void PrintChanges(ReportDifference difference)
    {
        PrintCauses(difference.LayoutCauses, "  ");
        foreach (var group in DifferenceGroup.Of(difference, context.Language))
        {
            Line("");
            Line(Paint(group.Name, Bold));
            foreach (var change in group.Changes)
                Print(change);
        }
        if (DifferenceGroup.Renumbered(difference, context.Language) is { Length: > 0 } numbers)
            Line("\n" + (DifferenceTexts.Renumbered with { Arguments = [numbers] }).In(context.Language));
        PrintCauses(DifferenceGroup.RenumberingCauses(difference), "      ");
    }

    private void Print(SentenceChange change)
    {
        var sign = change.Text.Kind switch { ChangeKind.Added => "+", ChangeKind.Removed => "-", ChangeKind.Moved => ">", _ => "~" };
        Line($"  {sign} {Words(change.Text)}");
        if (change.Text.IsElsewhere)
            Line("      " + MoveOf(change.Text, context.Language));
        if (change.Causes.Count == 0)
            Line("      " + DifferenceTexts.NoCause.In(context.Language));
        PrintCauses(change.Causes, "      ");
    }

    /// <summary>Where something stood before.</summary>
    public static string MoveOf(TextChange change, Language language)
    {
        var from = SectionName.Short(change.OldSection ?? change.Section, language);
        if (change.Unit == SentenceUnit.Heading)
            return (DifferenceTexts.SectionMovedFrom with { Arguments = [from] }).In(language);
        var isSame = change.OldSection?.Path == change.NewSection?.Path;
        return ((isSame ? DifferenceTexts.MovedWithin : DifferenceTexts.MovedFrom) with { Arguments = [from] }).In(language);
    }

    private void PrintCauses(IReadOnlyList<Cause> causes, string indent)
    {
        for (var i = 0; i < causes.Count && i < CausePrinter.Most; i++)
            Line(indent + Paint(_causes.Line(causes[i], ""), Blue));
        if (causes.Count > CausePrinter.Most)
            Line(indent + _causes.More(causes.Count - CausePrinter.Most));
    }

    private string Words(TextChange change)
    {
        if (change.Kind == ChangeKind.Moved)
            return Shortened(change.New?.Text ?? "");
        var line = new StringBuilder();
        foreach (var word in change.Words)
        {
            line.Append(word.Kind switch
            {
                WordKind.Old => Paint(change.Kind == ChangeKind.Changed ? $"[-{word.Text}-]" : word.Text, Red),
                WordKind.New => Paint(change.Kind == ChangeKind.Changed ? $"{{+{word.Text}+}}" : word.Text, Green),
                _ => Shortened(word.Text),
            });
        }
        return line.ToString();
    }

    /// <summary>Leaves out the middle of a long stretch that is the same, at spaces.</summary>
    public static string Shortened(string text)
    {
        if (text.Length <= LongestSame)
            return text;
        var head = text.IndexOf(' ', KeptAtEdges);
        var tail = text.LastIndexOf(' ', text.Length - KeptAtEdges);
        return head < 0 || tail <= head ? text : text[..head] + " … " + text[(tail + 1)..];
    }

    private string Paint(string text, string colour) => context.IsColoured ? colour + text + Reset : text;

    private void Line(string text) => _text.Append(text).Append('\n');
}
