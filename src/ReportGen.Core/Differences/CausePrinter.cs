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

    /// <summary>Of long values, the words that differ.</summary>
    private string Excerpt(string old, string now)
    {
        var (before, after) = ("", "");
        foreach (var piece in WordDifference.Of(old, now))
        {
            before += piece.Kind == WordKind.Old ? piece.Text : piece.Kind == WordKind.Same ? "\n" : "";
            after += piece.Kind == WordKind.New ? piece.Text : piece.Kind == WordKind.Same ? "\n" : "";
        }
        return $"{quote(Pieces(before))} → {quote(Pieces(after))}";
    }

    private static string Pieces(string text)
    {
        var pieces = text.Split('\n', StringSplitOptions.TrimEntries).Where(piece => piece.Any(char.IsLetterOrDigit));
        return "…" + Cut(string.Join(" … ", pieces)).TrimEnd('…') + "…";
    }

    private static string Cut(string value)
    {
        var line = value.ReplaceLineEndings(" ");
        return line.Length <= LongestValue ? line : line[..LongestValue] + "…";
    }
}
