using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>string</c>: Scriban's, without hashes and base64.</summary>
internal static class StringGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("string", members)
        .Add("append", StringJoins.Append, "text", "with")
        .Add("prepend", StringJoins.Prepend, "text", "by")
        .Add("pad_left", StringJoins.PadLeft, "text", "width")
        .Add("pad_right", StringJoins.PadRight, "text", "width")
        .Add("replace", StringReplacements.Replace, "text", "match", "replace")
        .Add("replace_first", StringReplacements.ReplaceFirst, "text", "match", "replace")
        .Add("replace_last", StringReplacements.ReplaceLast, "text", "match", "replace")
        .Add("remove", StringReplacements.Remove, "text", "remove")
        .Add("remove_first", StringReplacements.RemoveFirst, "text", "remove")
        .Add("remove_last", StringReplacements.RemoveLast, "text", "remove")
        .Add("split", StringReplacements.Split, "text", "match")
        .Add("strip_newlines", StringReplacements.StripNewLines, "text")
        .Add("strip", StringCuts.Strip, "text")
        .Add("lstrip", StringCuts.StripLeft, "text")
        .Add("rstrip", StringCuts.StripRight, "text")
        .Add("slice", StringCuts.Slice, "text", "start", "length?")
        .Add("slice1", StringCuts.SliceOne, "text", "start", "length?")
        .Add("truncate", StringCuts.Truncate, "text", "length", "ellipsis?")
        .Add("truncatewords", StringCuts.TruncateWords, "text", "count", "ellipsis?")
        .Add("upcase", StringCases.ToUpper, "text")
        .Add("downcase", StringCases.ToLower, "text")
        .Add("capitalize", StringCases.Capitalize, "text")
        .Add("capitalizewords", StringCases.CapitalizeWords, "text")
        .Add("contains", StringQuestions.Contains, "text", "value")
        .Add("starts_with", StringQuestions.StartsWith, "text", "value")
        .Add("ends_with", StringQuestions.EndsWith, "text", "value")
        .Add("equals_ignore_case", StringQuestions.EqualsIgnoreCase, "text", "value")
        .Add("index_of", StringQuestions.IndexOf, "text", "search", "start_index?")
        .Add("empty", StringQuestions.IsEmpty, "text")
        .Add("whitespace", StringQuestions.IsWhiteSpace, "text")
        .Add("size", StringQuestions.Size, "text")
        .Add("escape", StringForms.Escape, "text")
        .Add("literal", StringForms.ToLiteral, "text")
        .Add("handleize", StringForms.Handleize, "text")
        .Add("pluralize", StringForms.Pluralize, "number", "singular", "plural")
        .Add("to_int", StringForms.ToInt, "text")
        .Add("to_long", StringForms.ToLong, "text")
        .Add("to_float", StringForms.ToDouble, "text")
        .Add("to_double", StringForms.ToDouble, "text");
}
