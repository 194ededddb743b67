namespace ReportGen.Core.Analysis;

/// <summary>What is known of the variables at one point of a template. Branches are gone through one after the other, then put together.</summary>
internal sealed class FlowState
{
    private FlowBranch _top = new(null);

    /// <summary>Grows whenever a variable that functions can see changes, so that an earlier result for a function is used no more.</summary>
    public long Version { get; private set; }

    /// <summary>The branch at the moment.</summary>
    public FlowBranch Current => _top;

    /// <summary>What a variable is; null when nothing was assigned to it on this way.</summary>
    public TemplateType? Find(Slot slot)
    {
        for (var branch = _top; branch is not null; branch = branch.Outer)
        {
            if (branch.Tested?.TryGetValue(slot, out var tested) == true)
                return tested;
            if (branch.Assigned?.TryGetValue(slot, out var assigned) == true)
                return assigned;
        }
        return slot.Initial;
    }

    /// <summary>Assigns to a variable.</summary>
    public void Assign(Slot slot, TemplateType type)
    {
        if (slot.Frame is not { IsFunction: true } && (Find(slot) is not { } before || !TypeJoin.Same(before, type)))
            Version++;
        _top.Tested?.Remove(slot);
        (_top.Assigned ??= [])[slot] = type;
    }

    /// <summary>Notes what a condition told about a variable.</summary>
    public void Test(Slot slot, TemplateType type)
    {
        if (slot.Frame is not { IsFunction: true })
        {
            Version++;
            _top.TestsShared = true;
        }
        (_top.Tested ??= [])[slot] = type;
    }

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
        if (left.TestsShared)
            Version++;
        return left;
    }

    /// <summary>All that has changed since a branch was begun, as one branch: for a way that ends here, by <c>ret</c> or <c>break</c>.</summary>
    public FlowBranch Since(FlowBranch start)
    {
        var all = new FlowBranch(null);
        for (var branch = _top; branch is not null; branch = branch.Outer)
        {
            foreach (var entry in branch.Assigned ?? [])
                (all.Assigned ??= []).TryAdd(entry.Key, Find(entry.Key) ?? entry.Value);
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
        {
            foreach (var entry in branch.Tested ?? [])
            {
                if (all.Assigned?.ContainsKey(entry.Key) != true)
                    (all.Tested ??= []).TryAdd(entry.Key, entry.Value);
            }
            foreach (var entry in branch.Assigned ?? [])
                (all.Assigned ??= []).TryAdd(entry.Key, entry.Value);
            (all.Facts ??= new(StringComparer.Ordinal)).UnionWith(branch.Facts ?? []);
        }
        return all;
    }

    /// <summary>Gives up on variables that change with every turn of a loop.</summary>
    public void Forget(List<FlowBranch> branches)
    {
        foreach (var branch in branches)
        {
            foreach (var entry in branch.Assigned ?? [])
            {
                DataUsage.ReadWhole(Find(entry.Key) ?? TemplateType.Unknown);
                Assign(entry.Key, TemplateType.Unknown);
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
        var done = new HashSet<Slot>();
        foreach (var branch in branches)
        {
            foreach (var entry in branch.Assigned ?? [])
            {
                if (!done.Add(entry.Key) || (without is not null && ReferenceEquals(entry.Key.Frame, without)))
                    continue;
                changed |= Join(entry.Key, branches);
            }
        }
        return changed;
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

    private bool Take(FlowBranch branch, AnalysisFrame? without)
    {
        var changed = false;
        foreach (var entry in branch.Assigned ?? [])
        {
            if (without is not null && ReferenceEquals(entry.Key.Frame, without))
                continue;
            changed |= Find(entry.Key) is not { } before || !TypeJoin.Same(before, entry.Value);
            Assign(entry.Key, entry.Value);
        }
        foreach (var entry in branch.Tested ?? [])
            Test(entry.Key, entry.Value);
        foreach (var fact in branch.Facts ?? [])
            Test(fact);
        return changed;
    }
}

/// <summary>What changes in one branch of a template.</summary>
/// <param name="outer">The branch it was begun in; null for the outermost.</param>
internal sealed class FlowBranch(FlowBranch? outer)
{
    public FlowBranch? Outer { get; } = outer;

    /// <summary>What was assigned; null for nothing.</summary>
    public Dictionary<Slot, TemplateType>? Assigned { get; set; }

    /// <summary>What conditions told beyond that; null for nothing.</summary>
    public Dictionary<Slot, TemplateType>? Tested { get; set; }

    /// <summary>Whether conditions told something about variables that functions can see.</summary>
    public bool TestsShared { get; set; }

    /// <summary>The texts of expressions that were tested; null for none.</summary>
    public HashSet<string>? Facts { get; set; }

    /// <summary>What a variable is at the end of the branch; null when the branch leaves it alone.</summary>
    public TemplateType? Find(Slot slot)
    {
        if (Tested?.TryGetValue(slot, out var tested) == true)
            return tested;
        return Assigned?.GetValueOrDefault(slot);
    }
}
