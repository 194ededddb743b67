using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>What a section is called where a difference is told.</summary>
internal static class SectionName
{
    /// <summary>Its numbers from the outermost section down, such as <c>II.2.4</c>; the title of a section without number.</summary>
    public static string Short(TextSection section, Language language)
    {
        if (section.Level == 0)
            return DifferenceTexts.Top.In(language);
        return section.Number.Length == 0 ? section.Title : Numbers(section);
    }

    /// <summary>Numbers and title.</summary>
    public static string Long(TextSection section, Language language)
    {
        var name = Short(section, language);
        return section.Number.Length == 0 ? name : $"{name}. {section.Title}";
    }

    /// <summary>Whether a name means a section: its numbers in whatever case and with whatever signs at the end, or its title.</summary>
    public static bool Names(TextSection section, string name, Language language) =>
        name.Length > 0 && (string.Equals(Short(section, language), name.Trim().TrimEnd('-', '.', ')', ' '), StringComparison.OrdinalIgnoreCase)
            || string.Equals(section.Title, name.Trim(), StringComparison.OrdinalIgnoreCase));

    private static string Numbers(TextSection section)
    {
        var own = Bare(section);
        if (section.Parent is not { Number.Length: > 0 } parent)
            return own;
        // A number such as 2.4 repeats that of the section above it.
        return own.StartsWith(Bare(parent) + ".", StringComparison.Ordinal)
            ? Numbers(parent) + own[Bare(parent).Length..]
            : Numbers(parent) + "." + own;
    }

    private static string Bare(TextSection section) => section.Number.Replace("\\", "", StringComparison.Ordinal).TrimEnd('-', '.', ')', ':', ' ');
}
