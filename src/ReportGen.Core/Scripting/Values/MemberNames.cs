using System.Runtime.InteropServices;

namespace ReportGen.Core.Scripting.Values;

/// <summary>
/// The names of the members of an object, in the order they were added. The rows of a table have the same, so that they share them; what is
/// shared is never changed.
/// </summary>
internal sealed class MemberNames
{
    /// <summary>So many are found faster, and in less memory, by going through them.</summary>
    private const int Few = 8;

    /// <summary>Among so many hashes, a few characters of a name tell it from the others well enough.</summary>
    private const int FewHashes = 256;

    private readonly List<string> _names;

    /// <summary>Of each hash, the first name's place; no name has place -1.</summary>
    private int[]? _heads;

    /// <summary>Of each name, the place of the next with the same hash.</summary>
    private int[]? _next;

    /// <param name="capacity">For how many there is room at first.</param>
    public MemberNames(int capacity) => _names = new List<string>(capacity);

    private MemberNames(List<string> names) => _names = names;

    /// <summary>The names.</summary>
    public List<string> Order => _names;

    /// <summary>Whether more than one object has them, so that they may not be changed.</summary>
    public bool IsShared { get; set; }

    /// <summary>The place of a name; -1 for none of them.</summary>
    public int PlaceOf(string name)
    {
        var names = CollectionsMarshal.AsSpan(_names);
        if (_heads is { } heads && _next is { } next)
        {
            var place = heads[HashOf(name, heads.Length)];
            while (place >= 0 && !AreSame(names[place], name))
                place = next[place];
            return place;
        }
        for (var i = 0; i < names.Length; i++)
        {
            if (AreSame(names[i], name))
                return i;
        }
        return -1;
    }

    /// <summary>Most names of an object differ in their length already.</summary>
    private static bool AreSame(string one, string other) => one.Length == other.Length && one == other;

    /// <summary>The names with another behind them.</summary>
    /// <param name="name">None of them.</param>
    /// <returns>The same object unless it is shared.</returns>
    public MemberNames With(string name)
    {
        if (IsShared)
            return new MemberNames(new List<string>(_names)).With(name);
        _names.Add(name);
        if (_names.Count > Few)
            Index();
        return this;
    }

    /// <summary>The names without one of them, as another object.</summary>
    public MemberNames Without(int place)
    {
        var others = new MemberNames(_names.Count);
        for (var i = 0; i < _names.Count; i++)
        {
            if (i != place)
                others.With(_names[i]);
        }
        return others;
    }

    private void Index()
    {
        if (_heads is null || _next is null || _names.Count > _next.Length)
        {
            _next = new int[2 * _names.Count];
            _heads = new int[4 * (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_names.Count)];
            for (var i = 0; i < _heads.Length; i++)
                _heads[i] = -1;
            for (var i = 0; i < _names.Count; i++)
                Link(_heads, _next, i);
            return;
        }
        Link(_heads, _next, _names.Count - 1);
    }

    private void Link(int[] heads, int[] next, int place)
    {
        var hash = HashOf(_names[place], heads.Length);
        next[place] = heads[hash];
        heads[hash] = place;
    }

    private static int HashOf(string name, int length)
    {
        if (length <= FewHashes && name.Length > 0)
            return ((name.Length * 7) + name[0] + (name[name.Length / 2] * 3) + (name[^1] * 5)) & (length - 1);
        var hash = 0;
        foreach (var character in name)
            hash = (hash * 31) + character;
        return (hash ^ (hash >> 15)) & (length - 1);
    }
}
