using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>The functions of <c>array</c>: Scriban's.</summary>
internal static class ArrayGroup
{
    public static void Fill(ScriptObject members) => new BuiltInGroup("array", members)
        .Add("add", ArrayEditing.Add, "list", "value")
        .Add("add_range", ArrayEditing.Concat, "list1", "list2")
        .Add("concat", ArrayEditing.Concat, "list1", "list2")
        .Add("insert_at", ArrayEditing.InsertAt, "list", "index", "value")
        .Add("remove_at", ArrayEditing.RemoveAt, "list", "index")
        .Add("reverse", ArrayEditing.Reverse, "list")
        .Add("limit", ArrayEditing.Limit, "list", "count")
        .Add("offset", ArrayEditing.Offset, "list", "offset")
        .Add("compact", ArrayEditing.Compact, "list")
        .Add("uniq", ArrayEditing.Unique, "list")
        .Add("sort", ArraySort.Sort, "list", "member?")
        .Add("map", ArrayCallbacks.Map, "list", "member", "optional?")
        .Add("each", ArrayCallbacks.Each, "list", "function", "args*")
        .Add("filter", ArrayCallbacks.Filter, "list", "function", "args*")
        .Add("any", ArrayCallbacks.Any, "list", "function", "args*")
        .Add("contains", ArrayQuestions.Contains, "list", "item")
        .Add("first", ArrayQuestions.First, "list")
        .Add("last", ArrayQuestions.Last, "list")
        .Add("size", ArrayQuestions.Size, "list")
        .Add("join", ArrayQuestions.Join, "list", "delimiter", "function?")
        .Add("cycle", ArrayQuestions.Cycle, "list", "group?");
}
