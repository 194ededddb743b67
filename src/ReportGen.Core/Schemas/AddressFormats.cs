using System.Globalization;
using System.Net;

namespace ReportGen.Core.Schemas;

/// <summary>Addresses of people and machines (RFC 5321, 1123, 5890, 2673, 4291).</summary>
internal static class AddressFormats
{
    private const string AtomMarks = "!#$%&'*+-/=?^_`{|}~";

    /// <summary>Whether a text is an e-mail address.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInternational">Whether letters outside ASCII are allowed.</param>
    public static bool IsEmail(string text, bool isInternational)
    {
        var at = text.LastIndexOf('@');
        return at > 0 && IsMailHost(text[(at + 1)..], isInternational) && (IsQuoted(text[..at]) || AreAtoms(text[..at], isInternational));
    }

    /// <summary>Whether a text is the name of a host.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInternational">Whether letters outside ASCII are allowed.</param>
    public static bool IsHostName(string text, bool isInternational)
    {
        if (text.Length is 0 or > 253)
            return false;
        foreach (var label in text.Split(isInternational ? ['.', '\u3002', '\uff0e', '\uff61'] : ['.']))
        {
            if (label.Length is 0 or > 63 || label[0] == '-' || label[^1] == '-')
                return false;
            foreach (var c in label)
            {
                if (!char.IsAsciiLetterOrDigit(c) && c != '-' && !(isInternational && c > '\u007f' && IsLetterLike(c)))
                    return false;
            }
        }
        return true;
    }

    /// <summary>Whether a text is four numbers up to 255, without leading zeros.</summary>
    public static bool IsIpv4(string text)
    {
        var parts = text.Split('.');
        if (parts.Length != 4)
            return false;
        foreach (var part in parts)
        {
            if (!int.TryParse(part, NumberStyles.None, CultureInfo.InvariantCulture, out var value) || value > 255 || (part.Length > 1 && part[0] == '0'))
                return false;
        }
        return true;
    }

    /// <summary>Whether a text is an address of IPv6, without brackets and zone.</summary>
    public static bool IsIpv6(string text)
    {
        foreach (var c in text)
        {
            if (!char.IsAsciiHexDigit(c) && c is not (':' or '.'))
                return false;
        }
        var end = text.LastIndexOf(':');
        return end >= 0 && (!text.Contains('.', StringComparison.Ordinal) || IsIpv4(text[(end + 1)..])) && IPAddress.TryParse(text, out _);
    }

    private static bool IsMailHost(string text, bool isInternational)
    {
        const string Ipv6 = "IPv6:";
        if (text.Length < 2 || text[0] != '[' || text[^1] != ']')
            return IsHostName(text, isInternational);
        var address = text[1..^1];
        return address.StartsWith(Ipv6, StringComparison.Ordinal) ? IsIpv6(address[Ipv6.Length..]) : IsIpv4(address);
    }

    private static bool IsQuoted(string text)
    {
        if (text.Length < 2 || text[0] != '"' || text[^1] != '"')
            return false;
        for (var i = 1; i < text.Length - 1; i++)
        {
            if (text[i] == '"' || char.IsControl(text[i]) || (text[i] == '\\' && ++i == text.Length - 1))
                return false;
        }
        return true;
    }

    private static bool AreAtoms(string text, bool isInternational)
    {
        foreach (var atom in text.Split('.'))
        {
            if (atom.Length == 0)
                return false;
            foreach (var c in atom)
            {
                if (!char.IsAsciiLetterOrDigit(c) && !AtomMarks.Contains(c, StringComparison.Ordinal) && !(isInternational && c > '\u007f'))
                    return false;
            }
        }
        return true;
    }

    private static bool IsLetterLike(char c) => char.IsLetterOrDigit(c) || char.IsSurrogate(c)
        || char.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;
}
