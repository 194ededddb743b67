using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rules;

/// <summary>What each of some rules looked at in the build before, and found: a rule that looks at the same data finds the same.</summary>
internal sealed class RuleMemory(IReadOnlyList<Rule> rules)
{
    private readonly KnownRule?[] _known = new KnownRule?[rules.Count];

    /// <summary>The functions that rules call.</summary>
    public ScriptObject BuiltIns { get; } = BuiltInTable.Create();

    /// <summary>Checks a rule, or tells what it found in the same data.</summary>
    /// <param name="index">Which rule.</param>
    /// <param name="model">The data, all of it sound; the same value is the same object in all builds.</param>
    /// <param name="checker">Checks rules on that data.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public void Check(int index, ScriptObject model, RuleChecker checker, DiagnosticBag diagnostics)
    {
        var rule = rules[index];
        var known = _known[index] ??= new KnownRule(rule);
        if (known.Names is not { } names)
        {
            checker.Check(rule, diagnostics);
            return;
        }
        if (!known.LooksAtTheSame(names, model) || known.Findings is null)
        {
            known.Findings = new DiagnosticBag();
            checker.Check(rule, known.Findings);
        }
        diagnostics.AddRange(known.Findings.All);
    }

    private sealed class KnownRule(Rule rule)
    {
        private readonly List<ScriptValue> _data = [];

        /// <summary>All words that may be names of the data; null when it may look at any.</summary>
        public HashSet<string>? Names { get; } = RuleNames.Of(rule) is { } names ? new HashSet<string>(names, StringComparer.Ordinal) : null;

        /// <summary>Null when the rule was not yet checked.</summary>
        public DiagnosticBag? Findings { get; set; }

        /// <summary>Whether the names mean the same data as the last time; now they are known to mean this.</summary>
        public bool LooksAtTheSame(HashSet<string> names, ScriptObject model)
        {
            var (place, same) = (0, true);
            for (var i = 0; i < model.Names.Count; i++)
            {
                if (!names.Contains(model.Names[i]) || model.Find(model.Names[i]) is not { } value)
                    continue;
                if (place == _data.Count)
                    _data.Add(value);
                else if (ReferenceEquals(_data[place], value))
                {
                    place++;
                    continue;
                }
                _data[place++] = value;
                same = false;
            }
            same &= place == _data.Count;
            _data.RemoveRange(place, _data.Count - place);
            return same;
        }
    }
}
