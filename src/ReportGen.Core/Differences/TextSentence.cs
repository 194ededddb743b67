namespace ReportGen.Core.Differences;

/// <summary>The smallest thing that is compared as a whole: a sentence, a heading, a row of a table.</summary>
/// <param name="Unit">What it is.</param>
/// <param name="Text">As it is read, without the signs of Markdown.</param>
/// <param name="Offsets">For each character of the text, where it stands in the Markdown.</param>
/// <param name="Line">The line of the Markdown on which it begins, from 1.</param>
internal sealed record TextSentence(SentenceUnit Unit, string Text, int[] Offsets, int Line);

/// <summary>What a <see cref="TextSentence"/> is.</summary>
internal enum SentenceUnit
{
    /// <summary>A sentence of a paragraph or of an item of a list.</summary>
    Sentence,

    /// <summary>The heading of a section, without its number.</summary>
    Heading,

    /// <summary>A row of a table, its cells with <c>|</c> between them.</summary>
    Row,

    /// <summary>A sentence of a footnote.</summary>
    Footnote,
}

/// <summary>A heading and what stands below it, down to the next heading.</summary>
/// <param name="Level">Of the heading, from 1; 0 for what stands before the first.</param>
/// <param name="Number">The number of the heading with its sign; empty for none.</param>
/// <param name="Title">The heading without its number; empty for what stands before the first.</param>
/// <param name="Parent">The section it belongs to, null for none.</param>
/// <param name="Sentences">In order, the heading first.</param>
internal sealed record TextSection(int Level, string Number, string Title, TextSection? Parent, List<TextSentence> Sentences)
{
    /// <summary>The heading as it is printed.</summary>
    public string Heading => Number.Length == 0 ? Title : Number + " " + Title;

    /// <summary>Titles from the outermost section down.</summary>
    public string Path => Parent is null ? Title : Parent.Path + "\n" + Title;

    /// <summary>Whether it is a section or stands below it, however deep.</summary>
    public bool IsIn(TextSection section)
    {
        for (var outer = this; outer is not null; outer = outer.Parent)
        {
            if (ReferenceEquals(outer, section))
                return true;
        }
        return false;
    }
}
