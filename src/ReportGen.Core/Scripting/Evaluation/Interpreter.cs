using System.Runtime.CompilerServices;
using ReportGen.Core.Diagnostics;
using ReportGen.Core.Scripting.Syntax;
using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Scripting.Evaluation;

/// <summary>The state of one evaluation: names, output, and what it has cost so far.</summary>
internal sealed class Interpreter
{
    private const int StepsOfPiece = 8;

    private readonly IncludeSource _includes;
    private readonly HashSet<Template> _included = new(ReferenceEqualityComparer.Instance);
    private readonly long _mostSteps;
    private long _steps;
    private long _written;
    private int _depth;
    private CallMemory? _memory;

    public Interpreter(Globals variables, EvaluationOptions options, IncludeSource includes)
    {
        Variables = variables;
        Options = options;
        _mostSteps = options.Limits.Steps;
        _includes = includes;
        Decisions = new Decisions(options.TracesDecisions);
        Printer = new ValuePrinter(this);
        Members = new MemberAccess(this);
        Assignments = new Assignments(this);
        Operators = new Operators(this);
        Calls = new CallEvaluator(this);
        Expressions = new ExpressionEvaluator(this);
        Statements = new StatementEvaluator(this);
        Frame = NewFrame(new BodyNames(parameters: null));
    }

    public EvaluationOptions Options { get; }

    public EvaluationLimits Limits => Options.Limits;

    /// <summary>The global names: built-ins, data, and what templates assign.</summary>
    public Globals Variables { get; }

    /// <summary>The indexes of lists of data.</summary>
    public required ListIndexes Indexes { get; init; }

    /// <summary>What is evaluated once in many evaluations; null for nothing.</summary>
    public ConstantValues? Constants { get; private set; }

    /// <summary>The names of the function or template that is running.</summary>
    public Frame Frame { get; set; }

    /// <summary>Where text goes at the moment.</summary>
    public MappedTextWriter Output { get; } = new();

    /// <summary>What built-ins remember from one call to the next.</summary>
    public CallMemory Memory => _memory ??= new CallMemory();

    /// <summary>The data that decided what is carried out at the moment.</summary>
    public Decisions Decisions { get; }

    public ValuePrinter Printer { get; }

    public MemberAccess Members { get; }

    public Assignments Assignments { get; }

    public Operators Operators { get; }

    public CallEvaluator Calls { get; }

    public ExpressionEvaluator Expressions { get; }

    public StatementEvaluator Statements { get; }

    /// <summary>Begins an evaluation: nothing is left of the one before.</summary>
    /// <param name="names">Names beside those of the data.</param>
    /// <param name="own">The names that belong to what is evaluated.</param>
    /// <param name="constants">What is evaluated once in many evaluations; null for nothing.</param>
    public void Begin(IReadOnlyList<KeyValuePair<string, ScriptValue>> names, BodyNames own, ConstantValues? constants)
    {
        (_steps, _written, _memory) = (0, 0, null);
        _included.Clear();
        Decisions.Set(null, null, null);
        (Decisions.Around, Decisions.Innermost) = (null, null);
        Frame = NewFrame(own);
        Output.Clear();
        Expressions.Begin();
        Variables.Begin(names);
        Constants = constants;
    }

    private static Frame NewFrame(BodyNames own) => new(outer: null, own, BoundArguments.None, inheritsLocals: false);

    /// <summary>Counted so far.</summary>
    public long Steps => _steps;

    /// <summary>Counts the steps anew.</summary>
    public void BeginCount() => _steps = 0;

    /// <summary>Counts one step.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Step(SyntaxNode node)
    {
        if (++_steps > _mostSteps)
            throw TooManySteps(node.Span);
    }

    /// <summary>Whether so many more steps are within the limit.</summary>
    public bool HasSteps(long steps) => _steps + steps <= _mostSteps;

    /// <summary>Keeps a thread with a small stack from ending the process, whatever the limits are.</summary>
    public static void EnsureStack(SyntaxNode node)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
            throw Error(EvaluationDiagnostics.NoStack, node.Span);
    }

    /// <summary>Counts the work of a built-in.</summary>
    public void Spend(long steps, SourceSpan span)
    {
        _steps += Math.Max(0, steps);
        if (_steps > _mostSteps)
            throw TooManySteps(span);
    }

    /// <summary>Checks the length of a text before it is made, and counts the work of making it.</summary>
    public void CheckTextLength(long length, SourceSpan span) => CheckTextLength(length, length, span);

    /// <summary>Checks the length of a text that shares what it was put together from.</summary>
    /// <param name="made">How many characters are new.</param>
    public void CheckTextLength(long length, long made, SourceSpan span)
    {
        if (length > Limits.TextLength)
            throw Error(EvaluationDiagnostics.TextTooLong, span, Limits.TextLength);
        Spend(1 + made / 4, span);
    }

    /// <summary>Checks the length of a list before it is made, and counts the work of making it.</summary>
    public void CheckListLength(long length, SourceSpan span) => CheckListLength(length, length, span);

    /// <summary>Checks the length of a list that grows.</summary>
    /// <param name="made">How many elements are new or copied.</param>
    public void CheckListLength(long length, long made, SourceSpan span)
    {
        if (length > Limits.ListLength)
            throw Error(EvaluationDiagnostics.ListTooLong, span, Limits.ListLength);
        Spend(2 * made, span);
    }

    /// <summary>Writes literal text of a template.</summary>
    public void Write(TextStatement text)
    {
        CountWritten(text.Text.Length, text.Span);
        if (Options.EscapesMarkdown)
            Output.WriteLiteral(text.Text, Decisions.Traced(text.Origin));
        else
            Output.Write(text.Text, Decisions.Traced(text.Origin));
    }

    /// <summary>Writes the value of an expression.</summary>
    /// <param name="indent">Repeated at each further line; null for none.</param>
    public void Write(ScriptValue value, SourceSpan span, string? indent)
    {
        if (value.IsNull)
            return;
        // Text that has origins is copied piece by piece, however short the pieces are.
        if (value.AsMarkdown is { } markdown)
            Spend(StepsOfPiece * markdown.Value.Segments.Count, span);
        var before = Output.Length;
        Printer.Write(Output, value, span, indent);
        CountWritten(Math.Max(0, Output.Length - before), span);
    }

    /// <summary>Renders the main template.</summary>
    public MappedText Render(Template template)
    {
        try
        {
            Statements.RunTemplate(template.Body);
            return Output.Finish();
        }
        finally
        {
            Output.Clear();
        }
    }

    /// <summary>Counts a text that a call wrote where it stands, as if it had been captured and then written.</summary>
    /// <param name="span">The expression whose value it is.</param>
    public void CountCaptured(SourceSpan span)
    {
        Spend(StepsOfPiece * Output.SegmentCount, span);
        CountWritten(Output.CapturedLength, span);
    }

    /// <summary>Runs the body of a function in a frame of its own, one level deeper.</summary>
    /// <param name="span">The place of the call.</param>
    /// <returns>What it returned; null when it returned nothing.</returns>
    public ScriptValue? RunIn(Frame frame, Block body, SourceSpan span) => RunIn(frame, body, span, isTemplate: false);

    private ScriptValue? RunIn(Frame frame, Block body, SourceSpan span, bool isTemplate)
    {
        if (++_depth > Limits.Recursion)
            throw Error(EvaluationDiagnostics.TooDeep, span, Limits.Recursion);
        var outer = Frame;
        var (conditions, loop, passed) = (Decisions.Conditions, Decisions.Loop, Decisions.Passed);
        var (around, innermost) = (Decisions.Around, Decisions.Innermost);
        Decisions.Enter();
        Frame = frame;
        try
        {
            EnsureStack(body);
            return isTemplate ? Statements.RunTemplate(body) : Statements.Run(body);
        }
        catch (ScriptException exception) when (exception.NoteCall(span, isTemplate))
        {
            throw;
        }
        finally
        {
            Decisions.Set(conditions, loop, passed);
            (Decisions.Around, Decisions.Innermost) = (around, innermost);
            Frame = outer;
            _depth--;
        }
    }

    /// <summary>Runs an included template; it sees the names of the one that includes it.</summary>
    public void Include(string name, BoundArguments arguments, SourceSpan span)
    {
        if (_includes.Find(name) is not { } template)
        {
            throw new ScriptException(EvaluationDiagnostics.UnknownInclude.At(span, name)
                .WithHint(Hints.DidYouMean(NearestName.Find(name, _includes.Names))));
        }
        if (!_included.Add(template))
            throw new ScriptException(EvaluationDiagnostics.IncludesItself.At(span, name).WithHint(EvaluationDiagnostics.CallAFunction));
        RunIn(new Frame(Frame, template.Body.Names, arguments, inheritsLocals: false), template.Body, span, isTemplate: true);
        _included.Remove(template);
    }

    /// <summary>The error to throw for something wrong at a place.</summary>
    public static ScriptException Error(DiagnosticDescriptor descriptor, SourceSpan span, params IReadOnlyList<object> values) =>
        new(descriptor.At(span, values));

    private ScriptException TooManySteps(SourceSpan span) => Error(EvaluationDiagnostics.TooManySteps, span, _mostSteps);

    private void CountWritten(int length, SourceSpan span)
    {
        _written += length;
        if (_written > Limits.OutputLength)
            throw Error(EvaluationDiagnostics.OutputTooLong, span, Limits.OutputLength);
    }
}
