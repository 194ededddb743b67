namespace ReportGen.Core.Schemas;

/// <summary>Addresses of the web and their patterns (RFC 3986, 3987, 6570).</summary>
internal static class UriFormats
{
    private const string Marks = "-._~:/?#[]@!$&'()*+,;=";
    private const string Operators = "+#./;?&";

    /// <summary>Whether a text begins with a scheme such as <c>https:</c>.</summary>
    public static bool HasScheme(string text) => SchemeLength(text) > 0;

    /// <summary>Whether a text is a web address or a part of one, relative to another.</summary>
    /// <param name="text">The text.</param>
    /// <param name="isInternational">Whether letters outside ASCII are allowed.</param>
    public static bool IsReference(string text, bool isInternational)
    {
        if (!HasOnlyAllowed(text, isInternational) || text.IndexOf('#', StringComparison.Ordinal) != text.LastIndexOf('#'))
            return false;
        var rest = text[SchemeLength(text)..];
        var path = rest;
        if (rest.StartsWith("//", StringComparison.Ordinal))
        {
            var end = rest.AsSpan(2).IndexOfAny("/?#");
            var authority = end < 0 ? rest[2..] : rest.Substring(2, end);
            if (!IsAuthority(authority))
                return false;
            path = rest[(2 + authority.Length)..];
        }
        // The first part of a relative path must not look like a scheme.
        var colon = path.IndexOf(':', StringComparison.Ordinal);
        return path.AsSpan().IndexOfAny("[]") < 0
            && (rest.Length != text.Length || colon < 0 || path.AsSpan(0, colon).IndexOfAny("/?#") >= 0);
    }

    /// <summary>Whether a text is a pattern of web addresses: <c>/people/{id}{?lang}</c>.</summary>
    public static bool IsTemplate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '}' or ' ' or '"' or '<' or '>' or '\\' or '^' or '`' or '|' || char.IsControl(text[i]))
                return false;
            if (text[i] != '{')
                continue;
            var end = text.IndexOf('}', i);
            if (end < 0 || !AreVariables(text[(i + 1)..end]))
                return false;
            i = end;
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

    private static bool HasOnlyAllowed(string text, bool isInternational)
    {
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (c == '%' && !(i + 2 < text.Length && char.IsAsciiHexDigit(text[i + 1]) && char.IsAsciiHexDigit(text[i + 2])))
                return false;
            if (c != '%' && !char.IsAsciiLetterOrDigit(c) && !Marks.Contains(c, StringComparison.Ordinal) && !(isInternational && c >= '\u00a0'))
                return false;
        }
        return true;
    }

    private static bool IsAuthority(string text)
    {
        var host = text[(text.LastIndexOf('@') + 1)..];
        var bracket = host.IndexOf(']', StringComparison.Ordinal);
        if (host.StartsWith('[') && (bracket < 0 || !AddressFormats.IsIpv6(host[1..bracket])))
            return false;
        var name = bracket < 0 ? host : host[(bracket + 1)..];
        var colon = name.IndexOf(':', StringComparison.Ordinal);
        return name.AsSpan().IndexOfAny("[]") < 0 && text.AsSpan(0, text.Length - host.Length).IndexOfAny("[]") < 0
            && (bracket < 0 || colon is 0 || name.Length == 0)
            && (colon < 0 || name.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') < 0);
    }

    private static bool AreVariables(string text)
    {
        var names = text.Length > 0 && Operators.Contains(text[0], StringComparison.Ordinal) ? text[1..] : text;
        foreach (var name in names.Split(','))
        {
            if (!IsVariable(name))
                return false;
        }
        return true;
    }

    /// <summary>A name, with <c>*</c> or the first so many characters (<c>:3</c>) behind it.</summary>
    private static bool IsVariable(string text)
    {
        var colon = text.IndexOf(':', StringComparison.Ordinal);
        if (colon >= 0 && (text.Length - colon is < 2 or > 5 || text[colon + 1] == '0' || text.AsSpan(colon + 1).IndexOfAnyExceptInRange('0', '9') >= 0))
            return false;
        var name = colon >= 0 ? text[..colon] : text.EndsWith('*') ? text[..^1] : text;
        if (name.Length == 0 || name[0] == '.' || name[^1] == '.' || !HasOnlyAllowed(name, isInternational: false))
            return false;
        foreach (var c in name)
        {
            if (!char.IsAsciiLetterOrDigit(c) && c is not ('_' or '.' or '%'))
                return false;
        }
        return true;
    }
}
