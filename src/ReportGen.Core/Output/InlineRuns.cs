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
        Add(inlines, isStrong: false, isEmphasized: false, link: null, runs);
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

    private static void Add(IReadOnlyList<Inline> inlines, bool isStrong, bool isEmphasized, LinkInline? link, List<InlineRun> runs)
    {
        foreach (var inline in inlines)
        {
            switch (inline)
            {
                case TextInline text:
                    Add(runs, new InlineRun(InlineRunKind.Text, text.Text, isStrong, isEmphasized, link) { Parts = [inline] });
                    break;
                case SoftBreakInline:
                    runs.Add(new InlineRun(InlineRunKind.SoftBreak, "", isStrong, isEmphasized, link) { Parts = [inline] });
                    break;
                case HardBreakInline:
                    runs.Add(new InlineRun(InlineRunKind.HardBreak, "", isStrong, isEmphasized, link) { Parts = [inline] });
                    break;
                case FootnoteInline footnote:
                    runs.Add(new InlineRun(InlineRunKind.Footnote, "", isStrong, isEmphasized, link, footnote.Number) { Parts = [inline] });
                    break;
                case StrongInline strong:
                    Add(strong.Content, isStrong: true, isEmphasized, link, runs);
                    break;
                case EmphasisInline emphasis:
                    Add(emphasis.Content, isStrong, isEmphasized: true, link, runs);
                    break;
                case LinkInline inner:
                    Add(inner.Content, isStrong, isEmphasized, inner, runs);
                    break;
                default:
                    throw new UnreachableException(inline.GetType().Name);
            }
        }
    }
}
