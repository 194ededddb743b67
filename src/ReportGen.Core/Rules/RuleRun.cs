using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Conditions;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rules;

/// <summary>The state of one rule while it is checked.</summary>
/// <param name="diagnostics">Takes what is found.</param>
internal sealed class RuleRun(Rule rule, DiagnosticBag diagnostics)
{
    private List<RuleWaiver>? _used;
    private List<BrokenItem>? _broken;
    private List<string>? _repeatedIds;
    private HashSet<string>? _ids;
    private ConstantValues? _constants;

    /// <summary>The rule.</summary>
    public Rule Rule { get; } = rule;

    /// <summary>Takes what is found.</summary>
    public DiagnosticBag Diagnostics { get; } = diagnostics;

    /// <summary>The elements of the loops at the moment, the outermost first.</summary>
    public List<KeyValuePair<string, ScriptValue>> Names { get; } = [];

    /// <summary>What has one value, whatever the elements of the loops.</summary>
    public ConstantValues Constants => _constants ??= ConstantsOf(Rule);

    /// <summary>Tells of most elements, at little cost, that the rule holds for them; null when each must be evaluated.</summary>
    public Trial? Trial { get; init; }

    /// <summary>Where in their lists the elements are at the moment, the outermost first.</summary>
    public int[] Places { get; } = rule.Loops.Count == 0 ? [] : new int[rule.Loops.Count];

    /// <summary>The evaluated lists of the loops at the moment; null where only the trial knows them.</summary>
    public List<ScriptValue>?[] Lists { get; } = new List<ScriptValue>?[rule.Loops.Count];

    /// <summary>The ids of all elements so far.</summary>
    public HashSet<string> Ids => _ids ??= new HashSet<string>(StringComparer.Ordinal);

    /// <summary>Ids that two elements of one list have, of which one may lack the id that it should have.</summary>
    public List<string> RepeatedIds => _repeatedIds ??= [];

    /// <summary>Whether an element at the moment has errors of its own.</summary>
    public bool IsDoubtful { get; set; }

    /// <summary>Whether the rule itself is wrong, so that it is said once and not for each element.</summary>
    public bool HasFailed { get; set; }

    /// <summary>How many pairs of characters may still be compared for what a name was meant to be: where all of thousands are broken, the first tell enough.</summary>
    public long ComparisonsLeft { get; set; } = 100_000_000;

    /// <summary>Remembers the ids of the elements at the moment.</summary>
    public void NoteItems()
    {
        if (Rule.Waivers.Count == 0)
            return;
        foreach (var name in Names)
        {
            if (IdOf(name.Value) is { } id && !Ids.Add(id) && Names.Count == 1)
                RepeatedIds.Add(id);
        }
    }

    /// <summary>The exception for the elements at the moment; null when there is none.</summary>
    public RuleWaiver? TakeWaiver()
    {
        foreach (var waiver in Rule.Waivers)
        {
            if (waiver.Item is not null && !IsAbout(waiver.Item.Text))
                continue;
            if (!IsUsed(waiver))
                (_used ??= []).Add(waiver);
            return waiver;
        }
        return null;
    }

    /// <summary>The exceptions that excepted nothing.</summary>
    public List<RuleWaiver> UnusedWaivers()
    {
        var unused = new List<RuleWaiver>();
        foreach (var waiver in Rule.Waivers)
        {
            if (!IsUsed(waiver))
                unused.Add(waiver);
        }
        return unused;
    }

    private bool IsUsed(RuleWaiver waiver)
    {
        for (var i = 0; i < _used?.Count; i++)
        {
            if (ReferenceEquals(_used[i], waiver))
                return true;
        }
        return false;
    }

    /// <summary>Keeps a finding about the elements at the moment until the exceptions are known to be right.</summary>
    public void NoteBroken(Diagnostic finding)
    {
        var ids = new List<string>();
        foreach (var name in Names)
        {
            if (IdOf(name.Value) is { } id)
                ids.Add(id);
        }
        (_broken ??= []).Add(new BrokenItem(finding, ids));
    }

    /// <summary>The ids of the elements that the rule does not hold for.</summary>
    public IEnumerable<string> BrokenIds => _broken is null ? [] : _broken.SelectMany(broken => broken.Ids);

    /// <summary>Drops what was found about an element that is excepted by another id: that the id is wrong was said.</summary>
    public void Except(string? id) => _broken?.RemoveAll(broken => id is not null && broken.Ids.Contains(id));

    /// <summary>Reports the elements that the rule does not hold for.</summary>
    public void ReportBroken()
    {
        for (var i = 0; i < _broken?.Count; i++)
            Diagnostics.Add(_broken[i].Finding);
    }

    private static ConstantValues ConstantsOf(Rule rule)
    {
        var variables = new List<string>();
        foreach (var loop in rule.Loops)
            variables.Add(loop.Variable);
        var constants = new ConstantValues(variables);
        foreach (var loop in rule.Loops)
            constants.Add(loop.List.Value);
        constants.Add(rule.Check.Value);
        return constants;
    }

    private bool IsAbout(string id)
    {
        foreach (var name in Names)
        {
            if (IdOf(name.Value) == id)
                return true;
        }
        return false;
    }

    private static string? IdOf(ScriptValue value) => value switch
    {
        ScriptText text => text.Value,
        ScriptObject members when members.Find("id") is ScriptText id => id.Value,
        _ => null,
    };

    private sealed record BrokenItem(Diagnostic Finding, List<string> Ids);
}
