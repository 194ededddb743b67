using System.Text;

namespace ReportGen.Core.Differences;

/// <summary>Tells a cause in one line.</summary>
/// <param name="context">The language, and who wrote the lines.</param>
/// <param name="quote">Puts a path or a value between the marks of the format.</param>
internal sealed class CausePrinter(DifferenceContext context, Func<string, string> quote)
{
    /// <summary>More causes than these are counted, not shown.</summary>
    public const int Most = 6;

    private const int LongestValue = 60;

    /// <summary>Where, what was and what is, and by whom.</summary>
    /// <param name="cause">The cause.</param>
    /// <param name="prefix">What stands before its path.</param>
    public string Line(Cause cause, string prefix)
    {
        var place = quote(cause.IsFile ? prefix + cause.Path : FormattableString.Invariant($"{prefix}{cause.Path}:{cause.Line}"));
        var line = place + What(cause);
        line = cause.Certainty switch
        {
            CauseCertainty.Likely => (DifferenceTexts.Likely with { Arguments = [line] }).In(context.Language),
            CauseCertainty.Source => (DifferenceTexts.Source with { Arguments = [line] }).In(context.Language),
            _ => line,
        };
        var role = cause.IsThere ? DifferenceTexts.Author : DifferenceTexts.RemovedBy;
        return context.AuthorOf(cause) is { } author ? $"{line} ({(role with { Arguments = [author] }).In(context.Language)})" : line;
    }

    /// <summary>The note for causes that are not shown.</summary>
    public string More(int count) => (DifferenceTexts.More with { Arguments = [count] }).In(context.Language);

    private string What(Cause cause)
    {
        if (cause.IsFile)
            return ": " + (cause.New is null ? DifferenceTexts.FileRemoved : DifferenceTexts.FileAdded).In(context.Language);
        if (cause.Key.Length == 0)
            return cause.Certainty == CauseCertainty.Source ? "" : ": " + DifferenceTexts.TemplateChanged.In(context.Language);
        return $"  {cause.Key}: {Values(cause)}";
    }

    private string Values(Cause cause)
    {
        if (cause is { Old: { } old, New: { } now })
        {
            return old.Length > LongestValue || now.Length > LongestValue
                ? Excerpt(old, now)
                : $"{Shown(old)} → {Shown(now)}";
        }
        var value = quote(Cut(cause.New ?? cause.Old ?? ""));
        return cause.Certainty == CauseCertainty.Source
            ? value
            : $"{value} {(cause.New is null ? DifferenceTexts.Removed : DifferenceTexts.Added).In(context.Language)}";
    }

    private string Shown(string value) => value.Length == 0 ? DifferenceTexts.Empty.In(context.Language) : quote(value);

    /// <summary>Of long values, the words that differ; where one of the two has none, with the words beside them.</summary>
    private string Excerpt(string old, string now)
    {
        var pieces = WordDifference.Of(old, now);
        var (before, after) = (Pieces(pieces, WordKind.Old, isWithNeighbours: false), Pieces(pieces, WordKind.New, isWithNeighbours: false));
        if (before.Length == 0 || after.Length == 0)
            (before, after) = (Pieces(pieces, WordKind.Old, isWithNeighbours: true), Pieces(pieces, WordKind.New, isWithNeighbours: true));
        return $"{quote("…" + before + "…")} → {quote("…" + after + "…")}";
    }

    private static string Pieces(IReadOnlyList<WordPiece> pieces, WordKind kind, bool isWithNeighbours)
    {
        const char cut = '\n';
        var text = new StringBuilder();
        for (var i = 0; i < pieces.Count; i++)
        {
            if (pieces[i].Kind == kind)
                text.Append(pieces[i].Text);
            if (pieces[i].Kind != WordKind.Same)
                continue;
            var words = isWithNeighbours ? pieces[i].Text.Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            if (words.Length > 0 && i > 0)
                text.Append(pieces[i].Text.StartsWith(' ') ? " " : "").Append(words[0]);
            text.Append(cut);
            if (words.Length > 0 && i + 1 < pieces.Count)
                text.Append(words[^1]).Append(pieces[i].Text.EndsWith(' ') ? " " : "");
        }
        var shown = text.ToString().Split(cut, StringSplitOptions.TrimEntries).Where(piece => piece.Any(char.IsLetterOrDigit));
        return Cut(string.Join(" … ", shown)).TrimEnd('…');
    }

    private static string Cut(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
