using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting;
using ReportGen.Core.Scripting.Evaluation;
using ReportGen.Core.Scripting.Syntax;
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
    private readonly HashSet<string> _bound = new(StringComparer.Ordinal);
    private readonly HashSet<Template> _included = new(ReferenceEqualityComparer.Instance);
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
        Assignments = new AssignmentAnalysis(this);
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

    public AssignmentAnalysis Assignments { get; }

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

    /// <summary>What the function that is running has read of the names around it; null outside functions.</summary>
    public CallReads? Reads { get; set; }

    /// <summary>Grows whenever objects that templates make change.</summary>
    public int ShapeVersion { get; set; }

    /// <summary>The variable of a name; null when nobody has it.</summary>
    public Slot? Find(string name, bool isLocal)
    {
        var slot = Find(Frame, name, isLocal);
        if (slot is null || slot.Frame is not { IsFunction: true })
            Reads?.Add(Frame, name, isLocal, slot is null ? null : Flow.Find(slot));
        return slot;
    }

    /// <summary>The variable of a name as a frame sees it.</summary>
    public Slot? Find(AnalysisFrame frame, string name, bool isLocal)
    {
        if (frame.Find(name, isLocal) is { } own)
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

    /// <summary>Notes that a loop or a function brings a name.</summary>
    public void NoteBound(string name) => _bound.Add(name);

    /// <summary>Whether any loop or function seen so far brings the name, for functions of which nobody knows where they are called.</summary>
    public bool WasBound(string name) => _bound.Contains(name);

    /// <summary>Whether data of any kind has a field of the name.</summary>
    public bool KnowsField(string name) => _sources.KnowsField(name);

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

    /// <summary>Goes into a frame.</summary>
    /// <returns>The frame around it, for <see cref="Leave"/>; null when frames are too many inside each other.</returns>
    public AnalysisFrame? Enter(AnalysisFrame frame)
    {
        if (_depth >= MostDepth || !System.Runtime.CompilerServices.RuntimeHelpers.TryEnsureSufficientExecutionStack())
            return null;
        var outer = Frame;
        Frame = frame;
        _depth++;
        return outer;
    }

    /// <summary>Goes out of a frame.</summary>
    public void Leave(AnalysisFrame outer)
    {
        _depth--;
        Frame = outer;
    }

    /// <summary>Runs a body to its end or its <c>ret</c>, and goes on with what is known then.</summary>
    public void RunBody(AnalysisFrame frame, Block body)
    {
        if (Enter(frame) is not { } outer)
            return;
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
        Leave(outer);
    }

    /// <summary>Includes a template by its name.</summary>
    public void Include(string name, IReadOnlyList<Slot>? arguments, SourceSpan place)
    {
        _sources.Included.Add(name);
        if ((_sources.Templates.Find(name) ?? MeantBy(name, place)) is not { } template)
        {
            HasUnseenNames = Usage.IsBlind = true;
            return;
        }
        if (!_included.Add(template))
        {
            Findings.Add(EvaluationDiagnostics.IncludesItself.At(place, name).WithHint(EvaluationDiagnostics.CallAFunction));
            return;
        }
        RunBody(new AnalysisFrame(Frame, arguments, isFunction: false), template.Body);
        _included.Remove(template);
    }

    /// <summary>The template with the nearest name: to go on with it spares what would only follow from the wrong name.</summary>
    private Template? MeantBy(string name, SourceSpan place)
    {
        if (_sources.IsBroken(name))
            return null;
        var nearest = NearestName.Find(name, _sources.Templates.Names);
        Findings.Add(EvaluationDiagnostics.UnknownInclude.At(place, name).WithHint(Hints.DidYouMean(nearest)));
        if (nearest is null)
            return null;
        _sources.Included.Add(nearest);
        return _sources.Templates.Find(nearest);
    }
}
