using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Reads one member of the elements of a list.</summary>
internal static class ElementMember
{
    /// <summary>The member's value.</summary>
    /// <param name="call">The list is its first argument, the name its second.</param>
    /// <param name="item">The element.</param>
    /// <param name="member">The name.</param>
    /// <param name="index">The element's index, for messages.</param>
    /// <exception cref="ScriptException">The element has no such member.</exception>
    public static ScriptValue Read(Call call, ScriptValue item, string member, int index)
    {
        if (item is not ScriptObject obj)
            throw call.Error(BuiltInDiagnostics.NoMembers, 0, call.Function.Name, member, index + 1, item.Kind.Name).WithDataOf(item);
        return obj.Find(member) ?? throw call
            .Error(BuiltInDiagnostics.MissingMember, 1, call.Function.Name, member, index + 1)
            .WithHint(Hints.DidYouMean(NearestName.Find(member, obj.Names)) ?? MayBeAbsent(call))
            .WithDataOf(item);
    }

    private static LocalizedText? MayBeAbsent(Call call) => call.Function.Name != "array.map" ? null : new LocalizedText(
        "Write 'optional: true' behind the name to leave such elements out.",
        "Hãy thêm “optional: true” sau tên để bỏ qua các phần tử đó.");
}
