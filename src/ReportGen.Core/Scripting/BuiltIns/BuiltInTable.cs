using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The built-in functions of the template language: the groups are listed here by hand, and each group lists its functions.</summary>
public static class BuiltInTable
{
    /// <summary>The names of the groups, in the order of the manual.</summary>
    public static readonly IReadOnlyList<string> Groups = ["array", "date", "html", "math", "md", "object", "regex", "string", "timespan", "vn"];

    /// <summary>A read-only object with a group of functions under each name: <c>array</c>, <c>string</c>, …, <c>vn</c>, <c>md</c>.</summary>
    public static ScriptObject Create()
    {
        var root = new ScriptObject { IsReadOnly = true };
        foreach (var group in Groups)
            root.Set(group, CreateGroup(group));
        return root;
    }

    /// <summary>The functions of one group.</summary>
    internal static ScriptObject CreateGroup(string group) => group switch
    {
        "array" => ArrayGroup.Create(),
        "date" => DateGroup.Create(),
        "html" => HtmlGroup.Create(),
        "math" => MathGroup.Create(),
        "md" => MarkdownGroup.Create(),
        "object" => ObjectGroup.Create(),
        "regex" => RegexGroup.Create(),
        "string" => StringGroup.Create(),
        "timespan" => TimeSpanGroup.Create(),
        "vn" => VietnameseGroup.Create(),
        _ => throw new ArgumentException("There is no such group.", nameof(group)),
    };
}
