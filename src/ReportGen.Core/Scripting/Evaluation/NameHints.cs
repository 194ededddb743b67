using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>What to write for a name that nobody knows: a near name, a function with its group, or our word for one of another template language.</summary>
internal static class NameHints
{
    private static readonly LocalizedText Write = new("Write '{0}'.", "Hãy viết “{0}”.");

    private static readonly LocalizedText Behind = new("Write '… | {0}'.", "Hãy viết “… | {0}”.");

    /// <summary>For a variable.</summary>
    /// <param name="shown">The name, with <c>$</c> when it is local.</param>
    /// <param name="name">The name alone.</param>
    /// <param name="known">The names in reach.</param>
    /// <returns>Null when nothing is known that could be meant.</returns>
    public static LocalizedText? ForVariable(string shown, string name, IEnumerable<string> known)
    {
        if (WordFor(shown) is { } word)
            return Write with { Arguments = [word] };
        if (shown != name)
            return Hints.DidYouMean(NearestName.Find(name, known));
        return Hints.DidYouMean(FunctionNamed(name, group: null) ?? NearestName.Find(name, known) ?? FunctionNamed(OwnName(name), group: null));
    }

    /// <summary>For a member of a group of functions.</summary>
    /// <param name="group">What the group is called.</param>
    public static LocalizedText? ForFunction(string group, string name, IEnumerable<string> known) =>
        Hints.DidYouMean(NearestName.Find(name, known) ?? FunctionNamed(OwnName(name), group));

    /// <summary>For what is read as a member of a list or a text, as in other languages.</summary>
    public static LocalizedText? ForMember(string name, IEnumerable<string> known)
    {
        var (own, names) = (OwnName(name), new List<string>(known));
        if (names.Contains(own) || (own = NearestName.Find(name, names)) is not null)
            return Hints.DidYouMean(own);
        return FunctionNamed(OwnName(name), group: null) is { } function ? Behind with { Arguments = [function] } : null;
    }

    /// <summary>Operators and loop variables that other languages write as words.</summary>
    private static string? WordFor(string name) => name switch
    {
        "and" => "&&",
        "or" => "||",
        "not" => "!",
        "mod" => "%",
        "div" => "//",
        "forloop" or "loop" => "for",
        "none" or "None" or "nil" or "undefined" => "null",
        "True" => "true",
        "False" => "false",
        _ => null,
    };

    /// <summary>The name that Scriban gives a function or filter of Jinja, Liquid, JavaScript and the like.</summary>
    private static string OwnName(string name) => name.ToLowerInvariant() switch
    {
        "upper" or "uppercase" or "to_upper" or "toupper" or "touppercase" => "upcase",
        "lower" or "lowercase" or "to_lower" or "tolower" or "tolowercase" => "downcase",
        "title" or "titlecase" or "title_case" => "capitalizewords",
        "trim" => "strip",
        "length" or "len" or "count" => "size",
        "total" => "sum",
        "where" or "select" => "filter",
        "pluck" => "map",
        "unique" or "distinct" => "uniq",
        "sort_by" or "order_by" or "sorted" => "sort",
        "push" => "add",
        "substring" or "substr" => "slice",
        "startswith" => "starts_with",
        "endswith" => "ends_with",
        "nl2br" => "newline_to_br",
        "striptags" or "strip_html" or "strip_tags" => "strip",
        "urlencode" or "encode_uri" => "url_encode",
        "number_format" or "format_number" or "currency" => "format",
        "parse_int" or "int" => "to_int",
        "parse_float" or "float" => "to_float",
        "slugify" => "handleize",
        "type" => "typeof",
        var other => other,
    };

    /// <returns>Of several, that of the group, else the first of the groups in which most look; null when there is none.</returns>
    private static string? FunctionNamed(string name, string? group)
    {
        var functions = BuiltInTable.Create();
        string[] groups = [group ?? "array", "array", "string", "math", "date", "html", "object", "regex", "timespan", "vn", "md"];
        foreach (var candidate in groups)
        {
            if (functions.Find(candidate) is ScriptObject found && found.Find(name) is not null)
                return candidate + "." + name;
        }
        return null;
    }
}
