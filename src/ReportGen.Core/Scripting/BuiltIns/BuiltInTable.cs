using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The built-in functions of the template language: the groups are listed here by hand, and each group lists its functions.</summary>
public static class BuiltInTable
{
    /// <summary>The names of the groups, in the order of the manual.</summary>
    public static readonly IReadOnlyList<string> Groups = ["array", "date", "html", "math", "md", "object", "regex", "string", "timespan", "vn"];

    /// <summary>A read-only object with a group of functions under each name: <c>array</c>, <c>string</c>, …, <c>vn</c>, <c>md</c>.</summary>
    /// <remarks>A group makes its functions when the first of them is looked for, so do not share the object between threads.</remarks>
    public static ScriptObject Create()
    {
        var root = new ScriptObject { IsReadOnly = true };
        foreach (var group in Groups)
            root.Set(group, CreateGroup(group));
        return root;
    }

    private static ScriptObject CreateGroup(string group) => new(FillerOf(group)) { IsReadOnly = true, Title = group };

    private static Action<ScriptObject> FillerOf(string group) => group switch
    {
        "array" => ArrayGroup.Fill,
        "date" => DateGroup.Fill,
        "html" => HtmlGroup.Fill,
        "math" => MathGroup.Fill,
        "md" => MarkdownGroup.Fill,
        "object" => ObjectGroup.Fill,
        "regex" => RegexGroup.Fill,
        "string" => StringGroup.Fill,
        "timespan" => TimeSpanGroup.Fill,
        "vn" => VietnameseGroup.Fill,
        _ => throw new ArgumentException("There is no such group.", nameof(group)),
    };
}
