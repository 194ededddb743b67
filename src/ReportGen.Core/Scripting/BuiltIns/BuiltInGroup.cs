using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.BuiltIns;

/// <summary>Lists the functions of one group, such as <c>string</c>.</summary>
/// <param name="name">The group's name.</param>
/// <param name="members">Where the functions go.</param>
internal sealed class BuiltInGroup(string name, ScriptObject members)
{
    /// <summary>Adds a function.</summary>
    /// <param name="member">Its name in the group.</param>
    /// <param name="body">Computes the result.</param>
    /// <param name="parameters">Their names; <c>length?</c> may be left out and is null then, <c>args*</c> takes all the rest.</param>
    public BuiltInGroup Add(string member, Func<Call, ScriptValue> body, params string[] parameters)
    {
        members.Set(member, new BuiltInFunction(name, member, parameters, body));
        return this;
    }
}
