namespace ReportGen.Core.Scripting.Values;

/// <summary>What built-ins remember during one evaluation, such as the turn of <c>array.cycle</c>; a new evaluation starts with an empty one.</summary>
public sealed class CallMemory
{
    private readonly Dictionary<string, object> _items = new(StringComparer.Ordinal);

    /// <summary>What was kept under a name; null when nothing was.</summary>
    public object? Find(string name) => _items.GetValueOrDefault(name);

    /// <summary>Keeps something under a name, instead of what was kept before.</summary>
    public void Keep(string name, object item) => _items[name] = item;
}
