namespace ReportGen.Core.Documents;

/// <summary>A place that references lead to.</summary>
/// <param name="Anchor">Its name in the Markdown output, without <c>#</c>.</param>
/// <param name="Bookmark">Its bookmark in Word.</param>
/// <param name="Parts">Its number as a reference says it, from the outermost heading; empty when it has none.</param>
/// <param name="Own">The last piece of the number, which a reference from nearby says alone; null when there is no number.</param>
internal sealed record ReferenceTarget(string Anchor, string Bookmark, IReadOnlyList<ReferencePart> Parts, ReferencePart? Own)
{
    /// <summary>The whole number, such as <c>II.2</c>; empty when there is none.</summary>
    public string Label
    {
        get
        {
            var label = "";
            foreach (var part in Parts)
                label += (label.Length > 0 ? "." : "") + part.Text;
            return label;
        }
    }
}

/// <summary>A piece of a number, and the bookmark around the very same text.</summary>
internal sealed record ReferencePart(string Text, string Bookmark);
