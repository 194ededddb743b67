using System.Text;
using ReportGen.Core.Diagnostics;

namespace ReportGen.Core.Differences;

/// <summary>The sections of a document by their names.</summary>
/// <param name="markdown">The document's text.</param>
/// <param name="language">That of the names of what has no number.</param>
internal sealed class SectionText(string markdown, Language language)
{
    private readonly ReportText _text = ReportText.Read(markdown);

    /// <summary>Whether there is a section of that name: its numbers as in <c>II.2</c>, or its title.</summary>
    public bool Has(string name) => Find(name).Count > 0;

    /// <summary>The name nearest to a misspelt one; null when none is near.</summary>
    public string? Nearest(string name) => NearestName.Find(name, _text.Sections.Select(section => SectionName.Short(section, language)));

    /// <summary>The section with those below it, in order; empty when there is none.</summary>
    public IReadOnlyList<TextSection> Find(string name)
    {
        var found = _text.Sections.FirstOrDefault(section => SectionName.Names(section, name, language));
        return found is null ? [] : [.. _text.Sections.Where(section => section.IsIn(found))];
    }

    /// <summary>The words of a section, a line for each sentence.</summary>
    public string TextOf(string name)
    {
        var lines = new StringBuilder();
        foreach (var section in Find(name))
        {
            foreach (var sentence in section.Sentences)
                lines.Append(sentence.Unit == SentenceUnit.Heading ? section.Heading : sentence.Text).Append('\n');
        }
        return lines.ToString();
    }
}
