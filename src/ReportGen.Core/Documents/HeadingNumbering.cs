using System.Globalization;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Documents;

/// <summary>Numbers the headings of a text in one pass, and puts those in capitals that the profile wants so.</summary>
internal static class HeadingNumbering
{
    /// <summary>The same blocks with numbered headings; a heading that skips a level is reported.</summary>
    public static IReadOnlyList<Block> Apply(IReadOnlyList<Block> blocks, Profile profile, DiagnosticBag diagnostics)
    {
        var counters = new int[5];
        var previousLevel = 0;
        var numbered = new List<Block>(blocks.Count);
        foreach (var block in blocks)
        {
            if (block is not HeadingBlock heading)
            {
                numbered.Add(block);
                continue;
            }
            if (heading.Level > previousLevel + 1)
                diagnostics.Add(heading.Place.Report(DocumentDiagnostics.SkippedLevel, heading.Level, previousLevel + 1));
            previousLevel = heading.Level;
            var counted = Number(heading, counters, profile);
            if (counted.Number.Length > 0 && TypedNumberLength(heading) is > 0 and var length && heading.Content[0] is TextInline first)
                diagnostics.Add((first.Place with { Length = length }).Report(DocumentDiagnostics.TypedNumber, first.Text[..length].TrimEnd()));
            numbered.Add(counted);
        }
        return numbered;
    }

    /// <summary>How long the number is that a heading begins with: <c>II- </c>, <c>2.1. </c>; 0 when it begins with none.</summary>
    private static int TypedNumberLength(HeadingBlock heading)
    {
        if (heading.Content is not [TextInline first, ..])
            return 0;
        var text = first.Characters;
        var end = 0;
        while (end < text.Length && text[end] is 'I' or 'V' or 'X')
            end++;
        while (end < text.Length && text[end] is (>= '0' and <= '9') or '.' && !char.IsLetter(text[0]))
            end++;
        if (end == 0 || end + 1 >= text.Length)
            return 0;
        var isEnded = text[end] is '-' or ')' or '.' ? text[end + 1] == ' ' : text[end] == ' ' && text[end - 1] == '.';
        return isEnded ? end + 1 : 0;
    }

    private static HeadingBlock Number(HeadingBlock heading, int[] counters, Profile profile)
    {
        counters[heading.Level]++;
        Array.Clear(counters, heading.Level + 1, counters.Length - heading.Level - 1);
        var isUpper = profile.Style(StyleNames.Heading(heading.Level)).IsUpper;
        return heading with
        {
            Path = PathOf(counters, heading.Level),
            Number = profile.Headings[heading.Level - 1].Format(counters),
            Content = isUpper ? Upper(heading.Content) : heading.Content,
        };
    }

    private static string PathOf(int[] counters, int level)
    {
        var path = counters[1].ToString(CultureInfo.InvariantCulture);
        for (var i = 2; i <= level; i++)
            path += "." + counters[i].ToString(CultureInfo.InvariantCulture);
        return path;
    }

    private static List<Inline> Upper(IReadOnlyList<Inline> content)
    {
        var upper = new List<Inline>(content.Count);
        foreach (var inline in content)
        {
            upper.Add(inline switch
            {
                TextInline text => text with { Text = text.Text.ToUpperInvariant() },
                StrongInline strong => strong with { Content = Upper(strong.Content) },
                EmphasisInline emphasis => emphasis with { Content = Upper(emphasis.Content) },
                MarkedInline marked => marked with { Content = Upper(marked.Content) },
                LinkInline link => link with { Content = Upper(link.Content) },
                _ => inline,
            });
        }
        return upper;
    }
}
