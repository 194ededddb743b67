using System.Globalization;
using ReportGen.Core.Data;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Schemas;

/// <summary>The words that sentences about data are made of.</summary>
internal static class SchemaWords
{
    /// <summary>What the items of a list are called when the schema does not say.</summary>
    public static readonly LocalizedText Items = new("items", "phần tử");

    /// <summary>What the fields of a mapping are called.</summary>
    public static readonly LocalizedText Fields = new("fields", "trường");

    private const int MaxLength = 60;
    private const int MaxValues = 12;

    /// <summary>The types that are allowed: "a whole number or text".</summary>
    public static LocalizedText Of(SchemaTypes types)
    {
        var words = new List<LocalizedText>();
        if ((types & SchemaTypes.Object) != 0)
            words.Add(new("a group of fields", "một nhóm trường"));
        if ((types & SchemaTypes.Array) != 0)
            words.Add(new("a list", "một danh sách"));
        if ((types & SchemaTypes.String) != 0)
            words.Add(new("text", "chuỗi chữ"));
        if ((types & SchemaTypes.Number) != 0)
            words.Add(new("a number", "một số"));
        else if ((types & SchemaTypes.Integer) != 0)
            words.Add(new("a whole number", "một số nguyên"));
        if ((types & SchemaTypes.Boolean) != 0)
            words.Add(new("true or false", "true hoặc false"));
        if ((types & SchemaTypes.Null) != 0)
            words.Add(new("an empty value", "giá trị trống"));
        return JoinOr(words);
    }

    /// <summary>What stands there: "the text 'abc'".</summary>
    public static LocalizedText Describe(DataNode node, ScalarKinds kinds) => node switch
    {
        DataMapping => new("a group of fields", "một nhóm trường"),
        DataSequence => new("a list", "một danh sách"),
        DataScalar scalar => ScalarTypes.PreferredOf(kinds) switch
        {
            ScalarKinds.Null => new("an empty value", "giá trị trống"),
            ScalarKinds.String => new("the text '{0}'", "chuỗi chữ “{0}”", Shorten(scalar.Text)),
            ScalarKinds.Boolean => new("'{0}'", "“{0}”", scalar.Text),
            _ => new("the number {0}", "số {0}", Shorten(scalar.Text)),
        },
        _ => Items,
    };

    /// <summary>A value, short enough for a sentence.</summary>
    public static string Shorten(string text)
    {
        var line = text.Replace('\r', ' ').Replace('\n', ' ').Trim();
        return line.Length <= MaxLength ? line : line[..MaxLength] + "…";
    }

    /// <summary>What should stand where nothing does.</summary>
    public static readonly LocalizedText SomeText = new("some text", "chuỗi chữ");

    /// <summary>A value of a schema or of data.</summary>
    public static string ValueOf(DataNode node) => node is DataScalar scalar ? Shorten(scalar.Text) : Shorten(DataEquality.KeyOf(node));

    /// <summary>A list of values: 'a', 'b', 'c'.</summary>
    public static LocalizedText ListOf(IReadOnlyList<string> values)
    {
        var shown = values.Take(MaxValues).ToList();
        var rest = values.Count - shown.Count;
        return new("{0}", "{1}",
            string.Join(", ", shown.Select(value => $"'{value}'")) + (rest > 0 ? $" and {rest} more" : ""),
            string.Join(", ", shown.Select(value => $"“{value}”")) + (rest > 0 ? $" và {rest} giá trị khác" : ""));
    }

    /// <summary>"at least 3", "exactly 3", "3 at most", with the verb of the English sentence.</summary>
    public static LocalizedText Bound(int? least, int? most)
    {
        if (least == most && least is not null)
            return new("exactly {0} {1}", "đúng {0}", least, least == 1 ? "is" : "are");
        return least is not null
            ? new("at least {0} {1}", "ít nhất {0}", least, least == 1 ? "is" : "are")
            : new("{0} at most {1}", "nhiều nhất {0}", most ?? 0, most == 1 ? "is" : "are");
    }

    /// <summary>"has 2 items", "has no items".</summary>
    /// <param name="noun">What is counted: a title, or a text in both languages.</param>
    public static LocalizedText Count(int count, object noun) => count == 0
        ? new("has no {0}", "chưa có {0} nào", noun)
        : new("has {0} {1}", "có {0} {1}", count, noun);

    /// <summary>A number as text, the same on every machine.</summary>
    public static string Of(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static LocalizedText JoinOr(List<LocalizedText> words)
    {
        if (words.Count == 0)
            return new("nothing", "không có gì");
        var joined = words[0];
        for (var i = 1; i < words.Count; i++)
            joined = i == words.Count - 1 ? new("{0} or {1}", "{0} hoặc {1}", joined, words[i]) : new("{0}, {1}", "{0}, {1}", joined, words[i]);
        return joined;
    }
}
