using ReportGen.Core.Scripting.Values;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Rules;

/// <summary>The data that has errors of its own, so that what rules would find in it is only a consequence.</summary>
/// <param name="errors">Where the errors are.</param>
/// <param name="names">What rules call the files, or the folders of the files, that have them.</param>
/// <param name="missing">Those of them that were not read whole, so that the data lacks something.</param>
public sealed class UnsoundData(IReadOnlyList<SourceSpan> errors, IReadOnlyCollection<string> names, IReadOnlyCollection<string> missing)
{
    private readonly ErrorPlaces? _places = errors.Count == 0 ? null : new ErrorPlaces(errors);

    /// <summary>Whether all data is sound.</summary>
    public bool IsEmpty => _places is null && names.Count == 0;

    /// <summary>Whether an element of a list has an error in it: between its start and that of the next one, or the end of its file.</summary>
    public bool IsIn(IReadOnlyList<ScriptValue> items, int index)
    {
        if (_places is null || PlaceOf(items[index]) is not { } place)
            return false;
        var end = index + 1 < items.Count && PlaceOf(items[index + 1]) is { } next && next.File == place.File && next.Start > place.Start
            ? next.Start
            : place.File.Text.Length + 1;
        return _places.AreIn(place.File, place.Start, end);
    }

    /// <summary>Whether a value was computed from something on a line that has an error.</summary>
    public bool WentInto(ScriptValue value)
    {
        if (_places is null)
            return false;
        foreach (var span in Origins.Flatten(value.Origins))
        {
            if (_places.AreOnLineOf(span))
                return true;
        }
        return false;
    }

    /// <summary>Whether a rule looks at data that lacks something as a whole, and not only at the elements it goes through.</summary>
    public bool Hides(Rule rule) => Mentions(rule, missing);

    /// <summary>Whether a rule looks at data that has an error somewhere as a whole: what it finds holds only if it did not read the error.</summary>
    public bool IsLookedAtBy(Rule rule) => Mentions(rule, names);

    /// <summary>Whether a rule looks at, or goes through, data that has an error somewhere.</summary>
    public bool Touches(Rule rule)
    {
        foreach (var loop in rule.Loops)
        {
            if (Mentions(loop.List.Slice.Text))
                return true;
        }
        return IsLookedAtBy(rule);
    }

    /// <summary>Whether an expression names data that has an error somewhere.</summary>
    public bool Mentions(string text) => Mentions(text, names);

    private static bool Mentions(Rule rule, IReadOnlyCollection<string> names) => names.Count > 0
        && (Mentions(rule.Check.Slice.Text, names)
            || (rule.At is { } at && Mentions(at.Slice.Text, names))
            || Mentions(rule.Message.Vietnamese.Slice.Text, names));

    private static bool Mentions(string text, IReadOnlyCollection<string> names)
    {
        foreach (var name in names)
        {
            for (var at = text.IndexOf(name, StringComparison.Ordinal); at >= 0; at = text.IndexOf(name, at + 1, StringComparison.Ordinal))
            {
                if (!IsWordAt(text, at - 1) && !IsWordAt(text, at + name.Length))
                    return true;
            }
        }
        return false;
    }

    private static SourceSpan? PlaceOf(ScriptValue value)
    {
        var spans = Origins.Flatten(value.Origins);
        return spans.Count > 0 ? spans[0] : null;
    }

    private static bool IsWordAt(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_');
}
