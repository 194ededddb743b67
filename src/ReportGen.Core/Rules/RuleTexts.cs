using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Rules;

/// <summary>What the related places of rules are called.</summary>
internal static class RuleTexts
{
    public static readonly LocalizedText FirstOne = new("the first one", "quy tắc đầu tiên");

    public static readonly LocalizedText TheRule = new("the rule", "quy tắc");

    public static readonly LocalizedText TheException = new("the exception", "phần miễn");

    public static readonly LocalizedText AlsoHere = new("it also stands here", "ở đây cũng ghi như vậy");

    /// <summary>Where the nearest of the known names stands.</summary>
    public static LocalizedText KnownName(string name) => new("'{0}' stands here", "“{0}” được ghi ở đây", name);
}
