namespace ReportGen.Core.Rules;

/// <summary>Finds what a rule may look at.</summary>
internal static class RuleNames
{
    /// <summary>All words of its expressions and texts, so also the names of the data that it reads, in the order of the rule.</summary>
    /// <returns>Null when it may look at any data: by <c>this</c>.</returns>
    public static IReadOnlyList<string>? Of(Rule rule)
    {
        var names = new List<string>();
        foreach (var loop in rule.Loops)
            AddWords(loop.List.Slice.Text, names);
        AddWords(rule.Check.Slice.Text, names);
        AddWords(rule.At?.Slice.Text, names);
        AddWords(rule.Near?.Slice.Text, names);
        AddWords(rule.Words?.Slice.Text, names);
        AddWords(rule.Related?.Slice.Text, names);
        AddWords(rule.Message, names);
        AddWords(rule.Hint, names);
        return names.Contains("this") ? null : names;
    }

    private static void AddWords(RuleMessage? message, List<string> names)
    {
        AddWords(message?.Vietnamese.Slice.Text, names);
        AddWords(message?.English.Slice.Text, names);
    }

    private static void AddWords(string? text, List<string> names)
    {
        for (var i = 0; i < text?.Length;)
        {
            var start = i;
            while (i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_'))
                i++;
            if (i > start && text[start..i] is var word && !names.Contains(word))
                names.Add(word);
            i = Math.Max(i, start + 1);
        }
    }
}
