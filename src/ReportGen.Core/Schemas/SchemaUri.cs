namespace ReportGen.Core.Schemas;

/// <summary>Resolves references (RFC 3986, 5.2) as plain text: the framework's class costs more at start-up than a whole schema.</summary>
internal static class SchemaUri
{
    /// <summary>The address that a reference means, seen from a base.</summary>
    public static string Resolve(string baseUri, string reference)
    {
        if (reference.Length == 0)
            return WithoutFragment(baseUri);
        if (reference[0] == '#')
            return WithoutFragment(baseUri) + reference;
        if (SchemeLength(reference) > 0)
            return reference;
        var scheme = SchemeLength(baseUri);
        if (reference.StartsWith("//", StringComparison.Ordinal))
            return baseUri[..scheme] + reference;
        var path = PathStart(baseUri, scheme);
        var prefix = baseUri[..path];
        if (reference[0] == '/')
            return prefix + WithoutDots(reference);
        var basePath = WithoutFragment(baseUri)[path..];
        if (basePath.IndexOf('?', StringComparison.Ordinal) is var query and >= 0)
            basePath = basePath[..query];
        if (reference[0] == '?')
            return prefix + basePath + reference;
        return prefix + WithoutDots(basePath[..(basePath.LastIndexOf('/') + 1)] + reference);
    }

    /// <summary>The part before <c>#</c>.</summary>
    public static string WithoutFragment(string uri) =>
        uri.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? uri[..hash] : uri;

    /// <summary>The part behind <c>#</c>, decoded; empty without one.</summary>
    public static string FragmentOf(string uri) =>
        uri.IndexOf('#', StringComparison.Ordinal) is var hash and >= 0 ? Decode(uri[(hash + 1)..]) : "";

    private static string Decode(string text) =>
        text.Contains('%', StringComparison.Ordinal) ? Uri.UnescapeDataString(text) : text;

    /// <returns>With the colon; 0 without a scheme.</returns>
    private static int SchemeLength(string uri)
    {
        for (var i = 0; i < uri.Length; i++)
        {
            if (uri[i] == ':')
                return i > 0 ? i + 1 : 0;
            if (!char.IsAsciiLetter(uri[i]) && (i == 0 || (!char.IsAsciiDigit(uri[i]) && uri[i] is not ('+' or '-' or '.'))))
                return 0;
        }
        return 0;
    }

    private static int PathStart(string uri, int scheme)
    {
        if (!uri.AsSpan(scheme).StartsWith("//", StringComparison.Ordinal))
            return scheme;
        var slash = uri.IndexOf('/', scheme + 2);
        return slash < 0 ? uri.Length : slash;
    }

    private static string WithoutDots(string reference)
    {
        var end = 0;
        var hasDots = false;
        for (; end < reference.Length && reference[end] is not ('?' or '#'); end++)
            hasDots |= reference[end] == '.' && (end + 1 == reference.Length || reference[end + 1] is '/' or '?' or '#');
        if (!hasDots)
            return reference;
        var path = reference[..end];
        var parts = path.Split('/');
        var kept = new List<string>();
        for (var i = 0; i < parts.Length; i++)
        {
            var isLast = i == parts.Length - 1;
            if (parts[i] == "..")
            {
                if (kept.Count > 0 && kept[^1].Length > 0)
                    kept.RemoveAt(kept.Count - 1);
            }
            else if (parts[i] != ".")
                kept.Add(parts[i]);
            if (isLast && parts[i] is "." or "..")
                kept.Add("");
        }
        return string.Join('/', kept) + reference[end..];
    }
}
