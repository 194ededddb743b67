using System.Globalization;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>The formats that are checked in project mode: those of JSON Schema that can matter in a report, and dates as they are written.</summary>
internal static class SchemaFormats
{
    /// <summary>All names, for a check of schemas.</summary>
    public static readonly string[] Names =
    [
        "date", "time", "date-time", "email", "hostname", "ipv4", "ipv6", "uri", "uri-reference", "uuid", "regex", "json-pointer",
    ];

    /// <summary>Whether a text has a format; a format that we do not know fits everything.</summary>
    public static bool Fits(string format, string text) => format switch
    {
        "date" => ParseDate(text) is not null,
        "time" => IsTime(text),
        "date-time" => text.IndexOfAny(['T', 't', ' ']) is > 0 and var t && IsIsoDate(text[..t]) && IsTime(text[(t + 1)..]),
        "email" => IsEmail(text),
        "hostname" => IsHostName(text),
        "ipv4" => IsIpv4(text),
        "ipv6" => text.Contains(':', StringComparison.Ordinal) && System.Net.IPAddress.TryParse(text, out _),
        "uri" => SchemeLength(text) > 0 && IsReference(text),
        "uri-reference" => IsReference(text),
        "uuid" => Guid.TryParseExact(text, "D", out _),
        "regex" => SchemaPattern.Parse(text) is not null,
        "json-pointer" => IsPointer(text),
        _ => true,
    };

    /// <summary>What a format asks for, in the reader's words.</summary>
    public static LocalizedText Describe(string format) => format switch
    {
        "date" => new("a date (such as 2023-03-24 or 24/3/2023)", "một ngày có thật (ví dụ 2023-03-24 hoặc 24/3/2023)"),
        "time" => new("a time (such as 15:30:00Z)", "một giờ (ví dụ 15:30:00Z)"),
        "date-time" => new("a date with time (such as 2023-03-24T15:30:00Z)", "một thời điểm (ví dụ 2023-03-24T15:30:00Z)"),
        "email" => new("an e-mail address", "một địa chỉ thư điện tử"),
        "hostname" => new("a host name", "một tên máy chủ"),
        "ipv4" or "ipv6" => new("a network address", "một địa chỉ mạng"),
        "uri" or "uri-reference" => new("a web address", "một địa chỉ web"),
        "uuid" => new("a UUID", "một mã UUID"),
        "regex" => new("a regular expression", "một biểu thức chính quy"),
        "json-pointer" => new("a JSON pointer", "một con trỏ JSON"),
        _ => LocalizedText.Same(format),
    };

    /// <summary>Reads a date: ISO (<c>2023-03-24</c>) or as it is written in Vietnamese (<c>24/3/2023</c>, <c>07/02/2023</c>).</summary>
    /// <returns>Null when there is no such day from 1930 to 2100.</returns>
    public static DateOnly? ParseDate(string text)
    {
        var parts = text.Split('/');
        if (parts.Length == 1 && IsIsoDate(text))
            parts = [text[8..], text[5..7], text[..4]];
        if (parts.Length != 3 || parts[2].Length != 4 || parts[0].Length is not (1 or 2) || parts[1].Length is not (1 or 2))
            return null;
        if (!TryParse(parts[0], out var day) || !TryParse(parts[1], out var month) || !TryParse(parts[2], out var year))
            return null;
        return year is >= 1930 and <= 2100 && IsDay(year, month, day) ? new DateOnly(year, month, day) : null;
    }

    private static bool IsIsoDate(string text) => text.Length == 10 && text[4] == '-' && text[7] == '-'
        && TryParse(text[..4], out var year) && TryParse(text[5..7], out var month) && TryParse(text[8..], out var day)
        && IsDay(year, month, day);

    private static bool IsDay(int year, int month, int day) =>
        year >= 1 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    private static bool TryParse(string text, out int value) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out value);

    private static bool IsTime(string text)
    {
        if (text.Length < 9 || text[2] != ':' || text[5] != ':')
            return false;
        if (!TryParse(text[..2], out var hour) || !TryParse(text[3..5], out var minute) || !TryParse(text[6..8], out var second))
            return false;
        var zone = 8;
        if (text[zone] == '.')
        {
            zone++;
            while (zone < text.Length && char.IsAsciiDigit(text[zone]))
                zone++;
        }
        return hour < 24 && minute < 60 && second < 60 && text[zone - 1] != '.' && IsZone(text[zone..]);
    }

    private static bool IsZone(string text) => text is "Z" or "z"
        || (text.Length == 6 && text[0] is '+' or '-' && text.Length == 6 && text[3] == ':'
            && TryParse(text[1..3], out var hour) && hour < 24 && TryParse(text[4..], out var minute) && minute < 60);

    private static bool IsEmail(string text)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && IsHostName(text[(at + 1)..]) && !HasAny(text[..at], " @,;<>()")
            && text[0] != '.' && text[at - 1] != '.' && !text.Contains("..", StringComparison.Ordinal);
    }

    private static bool IsHostName(string text)
    {
        if (text.Length is 0 or > 253)
            return false;
        foreach (var label in text.Split('.'))
        {
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var c in label)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c != '-')
                    return false;
            }
        }
        return true;
    }

    private static bool IsIpv4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
            return false;
        foreach (var part in parts)
        {
            if (!TryParse(part, out var value) || value > 255 || (part.Length > 1 && part[0] == '0'))
                return false;
        }
        return true;
    }

    private static int SchemeLength(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon <= 0 || !char.IsAsciiLetter(text[0]))
            return 0;
        for (var i = 0; i < colon; i++)
        {
            if (!char.IsAsciiLetterOrDigit(text[i]) && text[i] is not ('+' or '-' or '.'))
                return 0;
        }
        return colon + 1;
    }

    private static bool IsReference(string text) => !HasAny(text, " <>\"{}|\\^`\t\n");

    private static bool HasAny(string text, string characters)
    {
        foreach (var c in text)
        {
            if (characters.Contains(c, StringComparison.Ordinal))
                return true;
        }
        return false;
    }

    private static bool IsPointer(string text)
    {
        if (text.Length > 0 && text[0] != '/')
            return false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '~' && (i + 1 == text.Length || text[i + 1] is not ('0' or '1')))
                return false;
        }
        return true;
    }
}
