namespace ReportGen.Core.Analysis;

/// <summary>What is known of the variables at one point of a template. Branches are gone through one after the other, then put together.</summary>
internal sealed class FlowState
{
    private FlowBranch _top = new(null);

    /// <summary>The branch at the moment.</summary>
    public FlowBranch Current => _top;

    /// <summary>What a variable is; null when nothing was assigned to it on this way.</summary>
    public TemplateType? Find(Slot slot)
    {
        for (var branch = _top; branch is not null; branch = branch.Outer)
        {
            if (branch.Find(slot) is { } found)
                return found;
        }
        return slot.Initial;
    }

    /// <summary>Assigns to a variable.</summary>
    public void Assign(Slot slot, TemplateType type)
    {
        _top.Tested?.Remove(slot);
        (_top.Assigned ??= new SlotMap()).Set(slot, type);
    }

    /// <summary>Notes what a condition told about a variable.</summary>
    public void Test(Slot slot, TemplateType type) => (_top.Tested ??= new SlotMap()).Set(slot, type);

    /// <summary>Notes that an expression, by its text, was tested.</summary>
    public void Test(string text) => (_top.Facts ??= new(StringComparer.Ordinal)).Add(text);

    /// <summary>Whether an expression, by its text, was tested.</summary>
    public bool IsTested(string text)
    {
        for (var branch = _top; branch is not null; branch = branch.Outer)
        {
            if (branch.Facts?.Contains(text) == true)
                return true;
        }
        return false;
    }

    /// <summary>Begins a branch.</summary>
    public void Enter() => _top = new FlowBranch(_top);

    /// <summary>Ends the branch.</summary>
    public FlowBranch Leave()
    {
        var left = _top;
        _top = left.Outer ?? left;
        return left;
    }

    /// <summary>All that has changed since a branch was begun, as one branch: for a way that ends here, by <c>ret</c> or <c>break</c>.</summary>
    public FlowBranch Since(FlowBranch start)
    {
        var all = new FlowBranch(null);
        for (var branch = _top; branch is not null; branch = branch.Outer)
        {
            for (var i = 0; i < branch.Assigned?.Count; i++)
            {
                if (branch.Assigned.SlotAt(i) is { } slot)
                    (all.Assigned ??= new SlotMap()).TryAdd(slot, Find(slot) ?? branch.Assigned.TypeAt(i));
            }
            if (ReferenceEquals(branch, start))
                break;
        }
        return all;
    }

    /// <summary>All that has changed in the innermost branches, with what conditions told, as one branch.</summary>
    public FlowBranch Last(int depth)
    {
        if (depth == 1)
            return _top;
        var all = new FlowBranch(null);
        for (var branch = _top; branch is not null && depth-- > 0; branch = branch.Outer)
            all.AddOlder(branch);
        return all;
    }

    /// <summary>Gives up on variables that change with every turn of a loop.</summary>
    public void Forget(List<FlowBranch> branches)
    {
        foreach (var branch in branches)
        {
            for (var i = 0; i < branch.Assigned?.Count; i++)
            {
                if (branch.Assigned.SlotAt(i) is not { } slot)
                    continue;
                DataUsage.ReadWhole(Find(slot) ?? TemplateType.Unknown);
                Assign(slot, TemplateType.Unknown);
            }
        }
    }

    /// <summary>Goes on after branches of which one was taken.</summary>
    /// <param name="branches">Those that come to their end; one alone also hands on what its condition told.</param>
    /// <param name="without">Variables of this function are forgotten; null for none.</param>
    /// <returns>Whether anything is known otherwise than before.</returns>
    public bool Join(List<FlowBranch> branches, AnalysisFrame? without = null)
    {
        if (branches is [var only])
            return Take(only, without);
        var changed = false;
        for (var b = 0; b < branches.Count; b++)
        {
            var assigned = branches[b].Assigned;
            for (var i = 0; i < assigned?.Count; i++)
            {
                if (assigned.SlotAt(i) is { } slot && !IsOf(slot, without) && !IsAssigned(slot, branches, b))
                    changed |= Join(slot, branches);
            }
        }
        return changed;
    }

    /// <summary>Goes on after one branch.</summary>
    /// <returns>Whether anything is known otherwise than before.</returns>
    public bool Take(FlowBranch branch, AnalysisFrame? without = null)
    {
        var changed = false;
        for (var i = 0; i < branch.Assigned?.Count; i++)
        {
            if (branch.Assigned.SlotAt(i) is not { } slot || IsOf(slot, without))
                continue;
            var type = branch.Assigned.TypeAt(i);
            changed |= Find(slot) is not { } before || !TypeJoin.Same(before, type);
            Assign(slot, type);
        }
        for (var i = 0; i < branch.Tested?.Count; i++)
        {
            if (branch.Tested.SlotAt(i) is { } slot)
                Test(slot, branch.Tested.TypeAt(i));
        }
        if (branch.Facts is not null)
            (_top.Facts ??= new(StringComparer.Ordinal)).UnionWith(branch.Facts);
        return changed;
    }

    private static bool IsOf(Slot slot, AnalysisFrame? frame) => frame is not null && ReferenceEquals(slot.Frame, frame);

    private static bool IsAssigned(Slot slot, List<FlowBranch> branches, int count)
    {
        for (var i = 0; i < count; i++)
        {
            if (branches[i].Assigned?.Find(slot) is not null)
                return true;
        }
        return false;
    }

    private bool Join(Slot slot, List<FlowBranch> branches)
    {
        var before = Find(slot);
        var joined = TemplateType.Never;
        foreach (var branch in branches)
        {
            if (branch.Find(slot) is { } here)
                joined = TypeJoin.Of(joined, here);
            else if (before is not null)
                joined = TypeJoin.Of(joined, before);
        }
        if (before is not null && TypeJoin.Same(before, joined))
            return false;
        Assign(slot, joined);
        return true;
    }
}

/// <summary>What changes in one branch of a template.</summary>
/// <param name="outer">The branch it was begun in; null for the outermost.</param>
internal sealed class FlowBranch(FlowBranch? outer)
{
    public FlowBranch? Outer { get; } = outer;

    /// <summary>What was assigned; null for nothing.</summary>
    public SlotMap? Assigned { get; set; }

    /// <summary>What conditions told beyond that; null for nothing.</summary>
    public SlotMap? Tested { get; set; }

    /// <summary>The texts of expressions that were tested; null for none.</summary>
    public HashSet<string>? Facts { get; set; }

    /// <summary>Takes out a variable that nobody sees behind the branch.</summary>
    public void Forget(Slot slot)
    {
        Assigned?.Remove(slot);
        Tested?.Remove(slot);
    }

    /// <summary>Takes out the variables of a function that has ended.</summary>
    public void Forget(AnalysisFrame frame)
    {
        Assigned?.Remove(frame);
        Tested?.Remove(frame);
    }

    /// <summary>Takes what changed in a branch before this one, where this one changes nothing of it.</summary>
    public void AddOlder(FlowBranch older)
    {
        for (var i = 0; i < older.Tested?.Count; i++)
        {
            if (older.Tested.SlotAt(i) is { } slot && Assigned?.Find(slot) is null)
                (Tested ??= new SlotMap()).TryAdd(slot, older.Tested.TypeAt(i));
        }
        for (var i = 0; i < older.Assigned?.Count; i++)
        {
            if (older.Assigned.SlotAt(i) is { } slot)
                (Assigned ??= new SlotMap()).TryAdd(slot, older.Assigned.TypeAt(i));
        }
        if (older.Facts is not null)
            (Facts ??= new(StringComparer.Ordinal)).UnionWith(older.Facts);
    }

    /// <summary>What a variable is at the end of the branch; null when the branch leaves it alone.</summary>
    public TemplateType? Find(Slot slot) => Tested?.Find(slot) ?? Assigned?.Find(slot);
}
