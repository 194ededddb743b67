using System.Reflection;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Tests.Scripting.BuiltIns;

public sealed class BuiltInTableTests
{
    /// <summary>The functions of Scriban that are in scope, and our own.</summary>
    private const string Expected = """
        array: add add_range any compact concat contains cycle each filter first insert_at join last limit map offset remove_at reverse size sort uniq
        date: add_days add_hours add_milliseconds add_minutes add_months add_seconds add_years now parse parse_to_string to_string
        html: escape newline_to_br strip url_encode url_escape
        math: abs ceil divided_by floor format is_number minus modulo plus round times
        md: raw
        object: default format has_key has_value keys kind size typeof values
        regex: escape match matches replace split unescape
        string: append capitalize capitalizewords contains downcase empty ends_with equals_ignore_case escape handleize index_of literal lstrip pad_left pad_right pluralize prepend remove remove_first remove_last replace replace_first replace_last rstrip size slice slice1 split starts_with strip strip_newlines to_double to_float to_int to_long truncate truncatewords upcase whitespace
        timespan: from_days from_hours from_milliseconds from_minutes from_seconds parse zero
        vn: date join number ordinal pad roman sort sum words
        """;

    /// <summary>Every function with its group.</summary>
    public static IEnumerable<string> FunctionNames() =>
        from line in Expected.Split('\n')
        let parts = line.Trim().Split([':', ' '], StringSplitOptions.RemoveEmptyEntries)
        from member in parts.Skip(1)
        select $"{parts[0]}.{member}";

    [Fact]
    public void Create_TheTable_HoldsEveryFunction()
    {
        var root = BuiltInTable.Create();

        var found = root.Names.SelectMany(group => ((ScriptObject)root.Find(group)!).Names.Select(member => $"{group}.{member}"));

        Assert.Equal(FunctionNames().Order(StringComparer.Ordinal), found.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Create_TheTable_HoldsEveryGroupThatIsWritten()
    {
        var written = typeof(BuiltInTable).Assembly.GetTypes().Count(type =>
            type.Namespace == typeof(BuiltInTable).Namespace && type.Name.EndsWith("Group", StringComparison.Ordinal)
            && type.GetMethod("Fill", BindingFlags.Static | BindingFlags.Public) is not null);

        Assert.Equal(written, BuiltInTable.Groups.Count);
    }

    [Fact]
    public void Create_EachFunction_BearsItsFullNameAndIsReadOnly()
    {
        var root = BuiltInTable.Create();

        Assert.True(root.IsReadOnly);
        foreach (var name in FunctionNames())
        {
            Assert.Equal(name, BuiltInTester.Find(name).Name);
            Assert.True(((ScriptObject)root.Find(name.Split('.')[0])!).IsReadOnly);
        }
    }
}
