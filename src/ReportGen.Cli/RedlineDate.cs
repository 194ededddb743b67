using System.Globalization;

namespace ReportGen.Cli;

/// <summary>The date of tracked changes, from whatever says it.</summary>
internal static class RedlineDate
{
    /// <summary>Of changes that are in no commit, when nothing else says a date: the clock is never asked.</summary>
    public const string Unknown = "1980-01-01T00:00:00Z";

    private static readonly string[] Forms = ["yyyy-MM-dd", "yyyy-MM-dd'T'HH:mm:ss'Z'", "yyyy-MM-dd'T'HH:mm:sszzz"];

    /// <summary>A date of an option as Word writes it; null when it is none.</summary>
    public static string? Parse(string text) =>
        DateTimeOffset.TryParseExact(text, Forms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date) ? Text(date) : null;

    /// <summary>Seconds since 1970 as Word writes them; null when they are none.</summary>
    public static string? OfSeconds(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds) && seconds <= 253_402_300_799
            ? Text(DateTimeOffset.FromUnixTimeSeconds(seconds))
            : null;

    private static string Text(DateTimeOffset date) => date.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture);
}
