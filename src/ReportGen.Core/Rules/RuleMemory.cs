using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rules;

/// <summary>What each of some rules looked at in the build before, and found: a rule that looks at the same data finds the same.</summary>
internal sealed class RuleMemory(IReadOnlyList<Rule> rules)
{
    private readonly KnownRule?[] _known = new KnownRule?[rules.Count];
    private string[] _names = [];
    private ScriptValue?[] _data = [];

    /// <summary>The functions that rules call.</summary>
    public ScriptObject BuiltIns { get; } = BuiltInTable.Create();

    /// <summary>Begins a build.</summary>
    /// <param name="model">Its data, all of it sound; the same value is the same object in all builds.</param>
    public void Begin(ScriptObject model)
    {
        var names = model.Names;
        if (!names.SequenceEqual(_names))
        {
            _names = [.. names];
            foreach (var known in _known)
                known?.Forget();
        }
        _data = new ScriptValue?[_names.Length];
        for (var i = 0; i < _names.Length; i++)
            _data[i] = model.Find(_names[i]);
    }

    /// <summary>Checks a rule, or tells what it found in the same data.</summary>
    /// <param name="index">Which rule.</param>
    /// <param name="checker">Checks rules on the data of this build.</param>
    /// <param name="diagnostics">Takes what is found.</param>
    public void Check(int index, RuleChecker checker, DiagnosticBag diagnostics)
    {
        var rule = rules[index];
        var known = _known[index] ??= new KnownRule(rule);
        if (known.LooksAtAll)
        {
            checker.Check(rule, diagnostics);
            return;
        }
        if (!known.LooksAtTheSame(_names, _data) || known.Findings is null)
        {
            known.Findings = new DiagnosticBag();
            checker.Check(rule, known.Findings);
        }
        diagnostics.AddRange(known.Findings.All);
    }

    private sealed class KnownRule(Rule rule)
    {
        /// <summary>All words that may be names of the data; null when it may look at any.</summary>
        private readonly IReadOnlyList<string>? _words = RuleNames.Of(rule);

        /// <summary>Which of the names of the data are among them; null when that is to be found out.</summary>
        private bool[]? _isNamed;
        private ScriptValue?[] _data = [];

        /// <summary>Whether it may look at any data.</summary>
        public bool LooksAtAll => _words is null;

        /// <summary>Null when the rule was not yet checked on such data.</summary>
        public DiagnosticBag? Findings { get; set; }

        /// <summary>Forgets all, because the data has other names.</summary>
        public void Forget() => (_isNamed, Findings) = (null, null);

        /// <summary>Whether the names of the rule mean the same data as the last time; now they are known to mean this.</summary>
        public bool LooksAtTheSame(string[] names, ScriptValue?[] data)
        {
            _isNamed ??= NamedBy(_words, names);
            var before = _data;
            _data = data;
            for (var i = 0; i < data.Length; i++)
            {
                if (_isNamed[i] && (i >= before.Length || !ReferenceEquals(before[i], data[i])))
                    return false;
            }
            return true;
        }

        private static bool[] NamedBy(IReadOnlyList<string>? words, string[] names)
        {
            var isNamed = new bool[names.Length];
            for (var i = 0; i < names.Length; i++)
                isNamed[i] = words?.Contains(names[i]) == true;
            return isNamed;
        }
    }
}
