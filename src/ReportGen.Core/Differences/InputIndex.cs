using ReportGen.Core.Projects;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Differences;

/// <summary>Finds the differences of inputs that stand where places do: in a long report there are as many of them as there are places.</summary>
internal sealed class InputIndex
{
    private readonly IReadOnlyList<InputChange> _inputs;
    private readonly Dictionary<string, List<Stretch>> _old = new(StringComparer.Ordinal);
    private readonly Dictionary<string, List<Stretch>> _new = new(StringComparer.Ordinal);

    /// <summary>The choice of the profile, which stands behind whatever comes from one; -1 when it is the same.</summary>
    private readonly int _profile = -1;

    public InputIndex(IReadOnlyList<InputChange> inputs)
    {
        _inputs = inputs;
        for (var i = 0; i < inputs.Count; i++)
        {
            if (CauseFinder.IsChoiceOfProfile(inputs[i]))
                _profile = i;
            Add(_old, inputs[i].Old?.Span, i);
            Add(_old, inputs[i].OldHolder, i, isHolder: true);
            Add(_new, inputs[i].New?.Span, i);
            Add(_new, inputs[i].NewHolder, i, isHolder: true);
        }
        Sort(_old);
        Sort(_new);
    }

    /// <summary>Those that places come from, since they have characters in common, in their order.</summary>
    public IEnumerable<InputChange> At(IEnumerable<SourceSpan> old, IEnumerable<SourceSpan> now)
    {
        var found = new SortedSet<int>();
        foreach (var place in old)
            Find(_old, place, found);
        foreach (var place in now)
            Find(_new, place, found);
        return found.Select(i => _inputs[i]);
    }

    private static void Add(Dictionary<string, List<Stretch>> files, SourceSpan? span, int input, bool isHolder = false)
    {
        if (span is null || (isHolder && span.Length == 0))
            return;
        if (!files.TryGetValue(span.File.Path, out var stretches))
            files.Add(span.File.Path, stretches = []);
        stretches.Add(new Stretch(span.Start, LastOf(span), input));
    }

    private static void Sort(Dictionary<string, List<Stretch>> files)
    {
        foreach (var stretches in files.Values)
        {
            stretches.Sort((one, other) => one.First.CompareTo(other.First));
            for (var i = 1; i < stretches.Count; i++)
                stretches[i].Farthest = Math.Max(stretches[i].Farthest, stretches[i - 1].Farthest);
        }
    }

    private void Find(Dictionary<string, List<Stretch>> files, SourceSpan place, SortedSet<int> found)
    {
        if (_profile >= 0 && place.File.Path.StartsWith(ProjectPaths.ProfileFolder + "/", StringComparison.Ordinal))
            found.Add(_profile);
        if (!files.TryGetValue(place.File.Path, out var stretches))
            return;
        var (low, high) = (0, stretches.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = stretches[middle].First <= LastOf(place) ? (middle + 1, high) : (low, middle);
        }
        for (var i = low - 1; i >= 0 && stretches[i].Farthest >= place.Start; i--)
        {
            if (stretches[i].Last >= place.Start)
                found.Add(stretches[i].Input);
        }
    }

    /// <summary>The last character; an empty place is where the one behind it is.</summary>
    private static int LastOf(SourceSpan span) => Math.Max(span.Start, span.End - 1);

    /// <summary>Characters of a file that an input stands at.</summary>
    private sealed record Stretch(int First, int Last, int Input)
    {
        /// <summary>The last character of all stretches that begin no later.</summary>
        public int Farthest { get; set; } = Last;
    }
}
