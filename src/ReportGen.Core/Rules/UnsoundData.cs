using ReportGen.Core.Scripting.Values;

namespace ReportGen.Core.Rules;

/// <summary>The data that has errors of its own, so that what rules would find in it is only a consequence.</summary>
/// <param name="paths">The files.</param>
/// <param name="names">What rules call them, and the lists that they belong to.</param>
public sealed class UnsoundData(IReadOnlyCollection<string> paths, IReadOnlyCollection<string> names)
{
    /// <summary>Whether there is any.</summary>
    public bool IsAny => paths.Count > 0;

    /// <summary>Whether an element comes from a file that has errors.</summary>
    public bool Contains(ScriptValue value)
    {
        if (!IsAny)
            return false;
        foreach (var span in Origins.Flatten(value.Origins))
        {
            if (paths.Contains(span.File.Path))
                return true;
        }
        return false;
    }

    /// <summary>
    /// Whether a rule looks at such data as a whole. A rule that goes through a list of records element by element does not: it leaves out
    /// the elements that have errors.
    /// </summary>
    public bool Hides(Rule rule)
    {
        for (var i = 0; i < rule.Loops.Count; i++)
        {
            var list = rule.Loops[i].List.Slice.Text.Trim();
            if ((i > 0 || !names.Contains(list)) && Mentions(list))
                return true;
        }
        return Mentions(rule.Check.Slice.Text) || (rule.At is { } at && Mentions(at.Slice.Text)) || Mentions(rule.Message.Vietnamese.Slice.Text);
    }

    private bool Mentions(string text)
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

    private static bool IsWordAt(string text, int index) =>
        index >= 0 && index < text.Length && (char.IsLetterOrDigit(text[index]) || text[index] == '_');
}
