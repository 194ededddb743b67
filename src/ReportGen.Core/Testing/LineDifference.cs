using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Testing;

/// <summary>Tells how a line differs from what it should be.</summary>
internal static class LineDifference
{
    /// <summary>So much of a long line is shown, in UTF-16 code units, about a quarter of it in front of the difference.</summary>
    private const int Shown = 60;

    private static readonly LocalizedText InPlaceOf = new("'{0}' in place of '{1}'", "“{0}” thay vì “{1}”");
    private static readonly LocalizedText TooMuch = new("'{0}' should not come any more", "có thêm “{0}”");
    private static readonly LocalizedText TooLittle = new("the report ends, and '{0}' should follow", "báo cáo đã hết trong khi còn “{0}”");

    /// <summary>One clause for a message.</summary>
    /// <param name="expected">The line as it should be; null when there should be none.</param>
    /// <param name="actual">The line as it is; null when there is none.</param>
    public static LocalizedText Tell(string? expected, string? actual)
    {
        if (expected is null)
            return TooMuch with { Arguments = [Part(actual ?? "", 0)] };
        if (actual is null)
            return TooLittle with { Arguments = [Part(expected, 0)] };
        var start = WordStart(expected, expected.AsSpan().CommonPrefixLength(actual));
        return InPlaceOf with { Arguments = [Part(actual, start), Part(expected, start)] };
    }

    private static int WordStart(string text, int offset)
    {
        var from = Math.Max(0, offset - Shown / 4);
        var space = from == 0 ? -1 : text.IndexOf(' ', from, offset - from);
        return space < 0 ? from == 0 ? 0 : offset : space + 1;
    }

    private static string Part(string line, int start)
    {
        start = Math.Min(start, line.Length);
        if (start > 0 && start < line.Length && char.IsLowSurrogate(line[start]))
            start--;
        var end = Math.Min(line.Length, start + Shown);
        if (end < line.Length && char.IsLowSurrogate(line[end]))
            end--;
        return (start > 0 ? "…" : "") + line[start..end] + (end < line.Length ? "…" : "");
    }
}
