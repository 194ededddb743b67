using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Scripting.Conditions;

/// <summary>A member of a value.</summary>
/// <param name="isOptional">Whether a member that is not there is null and not an error.</param>
internal sealed class MemberPart(Part target, string name, bool isOptional) : Part(target.Uses)
{
    /// <inheritdoc/>
    public override ScriptValue? Evaluate(Trial trial)
    {
        var owner = target.Evaluate(trial);
        if (owner?.AsObject?.Find(name) is { } value)
            return value.AsFunction is null ? value : null;
        return MemberOf(owner, trial);
    }

    private ScriptValue? MemberOf(ScriptValue? owner, Trial trial) => owner switch
    {
        ScriptObject members => name == "size" ? new ScriptInteger(members.Names.Count) : Absent(),
        ScriptList { Named: null } list => name is "size" or "count" ? Count(trial, list) : Absent(),
        ScriptText text => name == "size" ? new ScriptInteger(text.Length) : Absent(),
        ScriptDate date => DateMembers.Find(date, name),
        ScriptNull nothing => isOptional ? nothing : null,
        _ => null,
    };

    private ScriptNull? Absent() => isOptional && name != "empty?" ? ScriptNull.Value : null;

    private static ScriptInteger Count(Trial trial, ScriptList list)
    {
        trial.Spend(list.Items.Count);
        return new ScriptInteger(list.Items.Count);
    }
}
