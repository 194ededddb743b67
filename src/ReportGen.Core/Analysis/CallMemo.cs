namespace ReportGen.Core.Analysis;

/// <summary>What came of a call, for further calls with the same arguments.</summary>
/// <param name="Arguments">One for each parameter.</param>
/// <param name="Reads">What the function read of the names around it.</param>
/// <param name="Shapes">The state of the objects that templates make.</param>
/// <param name="Effect">What the function made of the names around it.</param>
internal sealed record CallMemo(
    List<TemplateType> Arguments, CallReads Reads, int Shapes, TemplateType Result, FlowBranch Effect, List<AnalysisFinding> Findings)
{
    /// <summary>Whether the arguments are the same.</summary>
    public bool Fits(List<TemplateType> arguments)
    {
        for (var i = 0; i < arguments.Count; i++)
        {
            if (!TypeJoin.Same(Arguments[i], arguments[i]))
                return false;
        }
        return true;
    }
}

/// <summary>What a function read of the names around it.</summary>
internal sealed class CallReads
{
    private readonly List<CallRead> _reads = [];
    private SlotMap? _before;

    /// <summary>Notes a name that was looked for.</summary>
    /// <param name="frame">Where it was looked for.</param>
    /// <param name="type">What it was; null when there was none.</param>
    public void Add(AnalysisFrame frame, string name, bool isLocal, TemplateType? type)
    {
        while (frame is { IsFunction: true, Outer: { } outer })
            frame = outer;
        foreach (var read in _reads)
        {
            if (read.Name == name && read.IsLocal == isLocal && ReferenceEquals(read.Frame, frame))
                return;
        }
        _reads.Add(new CallRead(frame, name, isLocal, type));
    }

    /// <summary>Takes over what a function called by this one read.</summary>
    public void Add(CallReads other)
    {
        foreach (var read in other._reads)
            Add(read.Frame, read.Name, read.IsLocal, read.Type);
        for (var i = 0; i < other._before?.Count; i++)
        {
            if (other._before.SlotAt(i) is { } slot)
                (_before ??= new SlotMap()).TryAdd(slot, other._before.TypeAt(i));
        }
    }

    /// <summary>Notes what the variables were that a call assigns to: where it does so on some ways only, they can stay that.</summary>
    /// <param name="flow">As it was before the call.</param>
    public void Add(FlowBranch effect, FlowState flow)
    {
        for (var i = 0; i < effect.Assigned?.Count; i++)
        {
            if (effect.Assigned.SlotAt(i) is { } slot)
                (_before ??= new SlotMap()).TryAdd(slot, flow.Find(slot) ?? TemplateType.Never);
        }
    }

    /// <summary>Whether all names still are what they were.</summary>
    public bool AreStillTrue(TemplateAnalysis analysis)
    {
        foreach (var read in _reads)
        {
            var slot = analysis.Find(read.Frame, read.Name, read.IsLocal);
            var type = slot is null ? null : analysis.Flow.Find(slot);
            if (read.Type is null ? type is not null : type is null || !TypeJoin.Same(read.Type, type))
                return false;
        }
        return AreAsBefore(analysis.Flow);
    }

    private bool AreAsBefore(FlowState flow)
    {
        for (var i = 0; i < _before?.Count; i++)
        {
            if (_before.SlotAt(i) is { } slot && !TypeJoin.Same(_before.TypeAt(i), flow.Find(slot) ?? TemplateType.Never))
                return false;
        }
        return true;
    }

    private sealed record CallRead(AnalysisFrame Frame, string Name, bool IsLocal, TemplateType? Type);
}
