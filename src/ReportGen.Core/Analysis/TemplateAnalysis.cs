using ReportGen.Core.Diagnostics;
using ReportGen.Core.Rendering;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.BuiltIns;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Analysis;

/// <summary>The state of the analysis of one main template or one rule: an evaluation with types for values.</summary>
internal sealed class TemplateAnalysis
{
    private const int MostSteps = 400_000;
    private const int MostDepth = 40;

    private readonly AnalysisSources _sources;
    private readonly Dictionary<string, Slot> _globals = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Slot> _given = new(StringComparer.Ordinal);
    private readonly List<Template> _included = [];
    private int _steps;
    private int _depth;

    public TemplateAnalysis(AnalysisSources sources, AnalysisFindings findings)
    {
        _sources = sources;
        Findings = findings;
        Members = new MemberAnalysis(this);
        Guards = new GuardAnalysis(this);
        Calls = new CallAnalysis(this);
        Expressions = new ExpressionAnalysis(this);
        Statements = new StatementAnalysis(this);
        Frame = new AnalysisFrame(outer: null, [], isFunction: false);
    }

    public AnalysisFindings Findings { get; }

    public DataUsage Usage => _sources.Usage;

    public FlowState Flow { get; } = new();

    public AnalysisFrame Frame { get; private set; }

    public MemberAnalysis Members { get; }

    public GuardAnalysis Guards { get; }

    public CallAnalysis Calls { get; }

    public ExpressionAnalysis Expressions { get; }

    public StatementAnalysis Statements { get; }

    /// <summary>Members that are assigned to values of which nothing is known.</summary>
    public HashSet<string> LooseMembers { get; } = new(StringComparer.Ordinal);

    /// <summary>Whether variables can have come about that are not seen.</summary>
    public bool HasUnseenNames { get; set; }

    /// <summary>Whether functions are looked at that nothing seen calls, so that names may be there which are not seen.</summary>
    public bool IsDetached { get; set; }

    /// <summary>Whether the analysis has cost enough; the rest is left to the run.</summary>
    public bool IsExhausted => _steps > MostSteps;

    /// <summary>Counts one step.</summary>
    public bool Step() => ++_steps <= MostSteps;

    /// <summary>The variable of a name; null when nobody has it.</summary>
    public Slot? Find(string name, bool isLocal)
    {
        if (Frame.Find(name, isLocal) is { } own)
            return own;
        if (isLocal)
            return null;
        if (_globals.TryGetValue(name, out var global))
            return global;
        if (_given.TryGetValue(name, out var given))
            return given;
        if (_sources.Find(name) is not { } type)
            return null;
        return _given[name] = new Slot(type, null);
    }

    /// <summary>A new global name.</summary>
    public Slot AddGlobal(string name) => _globals[name] = new Slot(null, null);

    /// <summary>Whether a global of the name was assigned to.</summary>
    public bool HasGlobal(string name) => _globals.ContainsKey(name);

    /// <summary>The names in reach, for suggestions.</summary>
    public List<string> NamesFor(AnalysisFrame frame, bool isLocal)
    {
        var names = new List<string>();
        frame.AddNames(names, isLocal);
        if (isLocal)
            return names;
        names.AddRange(_sources.Names);
        names.AddRange(_globals.Keys);
        return names;
    }

    /// <summary>Runs something in a frame of its own.</summary>
    /// <returns>False when frames are too many inside each other, and nothing was run.</returns>
    public bool InFrame(AnalysisFrame frame, Action run)
    {
        if (_depth >= MostDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return false;
        var outer = Frame;
        Frame = frame;
        _depth++;
        run();
        _depth--;
        Frame = outer;
        return true;
    }

    /// <summary>Runs a body to its end or its <c>ret</c>, and goes on with what is known then.</summary>
    public void RunBody(AnalysisFrame frame, Block body) => InFrame(frame, () =>
    {
        Flow.Enter();
        frame.Start = Flow.Current;
        var completes = Statements.Execute(body);
        var branch = Flow.Leave();
        if (completes)
        {
            frame.Exits.Add(branch);
            frame.Returned = TypeJoin.Of(frame.Returned, TemplateType.Null);
        }
        Flow.Join(frame.Exits, frame.IsFunction ? frame : null);
    });

    /// <summary>Includes a template by its name.</summary>
    public void Include(string name, IReadOnlyList<Slot>? arguments, SourceSpan place)
    {
        _sources.Included.Add(name);
        if (_sources.Templates.Find(name) is not { } template)
        {
            if (_sources.IsBroken(name))
                HasUnseenNames = Usage.IsBlind = true;
            else
                Findings.Add(EvaluationDiagnostics.UnknownInclude.At(place, name)
                    .WithHint(Hints.DidYouMean(NearestName.Find(name, _sources.Templates.Names))));
            return;
        }
        if (_included.Contains(template))
        {
            Findings.Add(EvaluationDiagnostics.IncludesItself.At(place, name));
            return;
        }
        _included.Add(template);
        RunBody(new AnalysisFrame(Frame, arguments, isFunction: false), template.Body);
        _included.RemoveAt(_included.Count - 1);
    }
}

/// <summary>What all analyses of a project share.</summary>
/// <param name="templates">The templates that can be included.</param>
/// <param name="data">The types of the data, by the names that templates use.</param>
/// <param name="isBroken">Whether a template is there but does not parse.</param>
internal sealed class AnalysisSources(TemplateSet templates, Dictionary<string, TemplateType> data, Func<string, bool> isBroken)
{
    private readonly ScriptObject _builtIns = BuiltInTable.Create();

    public TemplateSet Templates { get; } = templates;

    public DataUsage Usage { get; } = new();

    /// <summary>The templates that are included somewhere.</summary>
    public HashSet<string> Included { get; } = new(StringComparer.Ordinal);

    /// <summary>The names of data and of groups of functions.</summary>
    public IEnumerable<string> Names
    {
        get
        {
            foreach (var name in _builtIns.Names)
                yield return name;
            foreach (var name in data.Keys)
                yield return name;
        }
    }

    /// <summary>What a name is that no template assigned; null when there is none.</summary>
    public TemplateType? Find(string name)
    {
        if (data.TryGetValue(name, out var type))
        {
            Usage.Files.Add(name);
            return type;
        }
        return _builtIns.Find(name) is ScriptObject group ? new GroupType(group) : null;
    }

    public bool IsBroken(string name) => isBroken(name);
}
