using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Data;

/// <summary>What the text of a value without quotes could be, by the core schema of YAML 1.2 (10.3.2) and by YAML 1.1.</summary>
public static class PlainScalars
{
    private const int LongestOldBoolean = 3;

    /// <summary>What YAML 1.2 could read the text as; text is always possible, but not for an empty value.</summary>
    public static ScalarKinds KindsOf(string text)
    {
        if (text.Length == 0)
            return ScalarKinds.Null;
        return text[0] switch
        {
            '~' or 'n' or 'N' => text is "~" or "null" or "Null" or "NULL" ? ScalarKinds.Null | ScalarKinds.String : ScalarKinds.String,
            't' or 'T' or 'f' or 'F' => IsBoolean(text) ? ScalarKinds.Boolean | ScalarKinds.String : ScalarKinds.String,
            '+' or '-' or '.' or (>= '0' and <= '9') => KindsOfNumber(text),
            _ => ScalarKinds.String,
        };
    }

    /// <summary>Whether a value could be anything else than text to us or to another reader; a quick look that tells it of most that could not.</summary>
    public static bool MayBeReadOtherwise(DataScalar scalar) => scalar.Style == ScalarStyle.Plain
        && (scalar.Kinds != ScalarKinds.String || scalar.Text.Length <= LongestOldBoolean || scalar.Text[0] is (>= '0' and <= '9') or '+' or '-' or '.');

    /// <summary>What an editor or another YAML reader would take the text for, if not for text.</summary>
    /// <returns>Null when every reader takes it for text.</returns>
    public static LocalizedText? OtherReadingOf(string text)
    {
        var kinds = KindsOf(text);
        if ((kinds & ScalarKinds.Null) != 0)
            return new LocalizedText("an empty value", "giá trị trống");
        if ((kinds & ScalarKinds.Boolean) != 0 || IsOldBoolean(text))
            return new LocalizedText("true or false", "giá trị đúng/sai");
        if (!(char.IsAsciiDigit(text[0]) || text[0] is '+' or '-' or '.'))
            return null;
        if ((kinds & ScalarKinds.Number) != 0 || IsOldNumber(text))
            return new LocalizedText("a number", "một số");
        return IsOldDate(text) ? new LocalizedText("a point in time", "một mốc thời gian") : null;
    }

    private static bool IsBoolean(string text) => text is "true" or "True" or "TRUE" or "false" or "False" or "FALSE";

    private static ScalarKinds KindsOfNumber(string text)
    {
        const ScalarKinds whole = ScalarKinds.Integer | ScalarKinds.Number | ScalarKinds.String;
        if (IsShortWholeNumber(text))
            return whole;
        return DataNumber.Parse(text) switch
        {
            null => ScalarKinds.String,
            { IsWhole: true } => whole,
            _ => ScalarKinds.Number | ScalarKinds.String,
        };
    }

    private static bool IsShortWholeNumber(string text) => AreDigits(text) && text.Length < 20;

    private static bool AreDigits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
                return false;
        }
        return true;
    }

    private static bool IsOldBoolean(string text) => text is "yes" or "Yes" or "YES" or "no" or "No" or "NO"
        or "on" or "On" or "ON" or "off" or "Off" or "OFF" or "y" or "Y" or "n" or "N";

    /// <summary>Underscores, base 60 (<c>15:30</c>), base 2, infinity: numbers of YAML 1.1 or without a value that can be compared.</summary>
    private static bool IsOldNumber(string text)
    {
        if (text.TrimStart('+', '-').ToLowerInvariant() is ".inf" or ".nan")
            return true;
        var start = text[0] is '+' or '-' ? 1 : 0;
        if (start == text.Length || !char.IsAsciiDigit(text[start]))
            return false;
        if (text.AsSpan(start).StartsWith("0b", StringComparison.Ordinal))
            return AreBits(text.AsSpan(start + 2));
        return IsBaseSixty(text.AsSpan(start)) || DataNumber.Parse(text.Replace("_", "", StringComparison.Ordinal)) is not null;
    }

    private static bool AreBits(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not ('0' or '1' or '_'))
                return false;
        }
        return text.Length > 0;
    }

    private static bool IsBaseSixty(ReadOnlySpan<char> text)
    {
        var colon = text.IndexOf(':');
        if (colon <= 0 || !AreDigits(text[..colon]))
            return false;
        while (colon < text.Length && text[colon] == ':')
        {
            var start = colon + 1;
            colon = start;
            while (colon < text.Length && char.IsAsciiDigit(text[colon]))
                colon++;
            if (colon - start is not (1 or 2) || (colon - start == 2 && text[start] > '5'))
                return false;
        }
        return colon == text.Length || (text[colon] == '.' && AreDigits(text[(colon + 1)..]));
    }

    /// <summary><c>2023-03-24</c>, with or without a time behind it.</summary>
    private static bool IsOldDate(string text)
    {
        if (text.Length < 8 || text[4] != '-' || !AreDigits(text.AsSpan(0, 4)))
            return false;
        var parts = text[5..].Split('-', 2);
        if (parts.Length < 2 || parts[0].Length is not (1 or 2) || !char.IsAsciiDigit(parts[0][0]))
            return false;
        var day = parts[1];
        var length = 0;
        while (length < day.Length && char.IsAsciiDigit(day[length]))
            length++;
        return length is 1 or 2 && (length == day.Length || day[length] is 'T' or 't' or ' ');
    }
}
