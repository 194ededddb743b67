using System.Diagnostics;
using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>Flattens nested inlines into runs.</summary>
internal static class InlineRuns
{
    /// <summary>The runs in order; neighbouring texts of the same look are joined.</summary>
    public static List<InlineRun> Of(IReadOnlyList<Inline> inlines)
    {
        var runs = new List<InlineRun>();
        Add(inlines, new InlineRun(InlineRunKind.Text, "", IsStrong: false, IsEmphasized: false), runs);
        return runs;
    }

    /// <summary>Adds a run, joined with the last one where both are text of the same look.</summary>
    public static void Add(List<InlineRun> runs, InlineRun run)
    {
        if (run.Kind == InlineRunKind.Text && runs.Count > 0 && runs[^1] is { Kind: InlineRunKind.Text } last && last.LooksLike(run))
            runs[^1] = last with { Text = last.Text + run.Text, Parts = [.. last.Parts, .. run.Parts] };
        else
            runs.Add(run);
    }

    /// <param name="inlines">In order.</param>
    /// <param name="look">A run that looks as they do.</param>
    /// <param name="runs">Takes the runs.</param>
    private static void Add(IReadOnlyList<Inline> inlines, InlineRun look, List<InlineRun> runs)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    Add(runs, look with { Text = text.Text, Parts = [inline] });
                    break;
                case FieldInline field:
                    runs.Add(look with { Kind = InlineRunKind.Field, Text = field.Text, Field = field.Instruction, Parts = [inline] });
                    break;
                case SoftBreakInline:
                    runs.Add(look with { Kind = InlineRunKind.SoftBreak, Parts = [inline] });
                    break;
                case HardBreakInline:
                    runs.Add(look with { Kind = InlineRunKind.HardBreak, Parts = [inline] });
                    break;
                case FootnoteInline footnote:
                    runs.Add(look with { Kind = InlineRunKind.Footnote, Footnote = footnote.Number, Parts = [inline] });
                    break;
                case StrongInline strong:
                    Add(strong.Content, look with { IsStrong = true }, runs);
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis.Content, look with { IsEmphasized = true }, runs);
                    break;
                case MarkedInline marked:
                    Add(marked.Content, look with { Marks = look.Marks | marked.Mark }, runs);
                    break;
                case LinkInline inner:
                    Add(inner.Content, look with { Link = inner }, runs);
                    break;
                default:
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }
}
