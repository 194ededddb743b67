using ReportGen.Core.Data;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>What <c>report.yaml</c> says of a report: everything around its text.</summary>
/// <param name="Language">Such as <c>vi</c>.</param>
/// <param name="Profile">Name of the layout profile.</param>
/// <param name="Output">Name of the outputs, without an ending.</param>
/// <param name="Template">Path of the text's template.</param>
/// <param name="Type">Kind of document, such as <c>Báo cáo</c>.</param>
/// <param name="Subject">What it is about.</param>
/// <param name="Superior">The body above the issuer; null to leave it out.</param>
/// <param name="Symbol">What stands behind the number: the letters of kind and issuer.</param>
/// <param name="Number">Null when it is to be filled in by hand, as for place, date and year.</param>
/// <param name="Recipients">May be empty.</param>
/// <param name="Annexes">May be empty.</param>
/// <param name="Style">Path of the document in Word whose looks stand above the profile's; null when there is none.</param>
internal sealed record ReportFrame(
    FrameText Language,
    FrameText Profile,
    FrameText Output,
    FrameText Template,
    FrameText Type,
    FrameText Subject,
    FrameText Issuer,
    FrameText? Superior,
    FrameText? Symbol,
    FrameText? Number,
    FrameText? Place,
    FrameDate? Date,
    FrameText? Year,
    FrameSignature Signature,
    IReadOnlyList<FrameRecipients> Recipients,
    IReadOnlyList<FrameAnnex> Annexes,
    FrameText? Style)
{
    /// <summary>Whether it is in Vietnamese.</summary>
    public bool IsVietnamese => Language.Text == "vi";

    /// <summary>Where the report asks for a list of contents; null when it does not.</summary>
    public SourceSpan? Contents { get; init; }

    /// <summary>The file itself: it tells where a value would stand that is to be filled in by hand.</summary>
    public DataMapping? Fields { get; init; }
}

/// <summary>A text of the frame and its place.</summary>
/// <param name="Text">On one line, trimmed; empty only after a finding.</param>
/// <param name="Span">Where it stands.</param>
internal sealed record FrameText(string Text, SourceSpan Span)
{
    /// <summary>The text of a scalar on one line; null when there is nothing in it.</summary>
    public static FrameText? Of(DataScalar scalar)
    {
        var text = OneLine(scalar.Text);
        return text.Length == 0 ? null : new FrameText(text, scalar.Span);
    }

    private static string OneLine(string text) =>
        text.Replace('\r', ' ').Replace('\n', ' ').Replace('\t', ' ').Trim();
}

/// <summary>The day of issue.</summary>
internal sealed record FrameDate(DateOnly Day, SourceSpan Span);

/// <summary>Who signs.</summary>
/// <param name="Capacity">The right to sign, a name of the profile.</param>
/// <param name="Body">On whose behalf; null when the signer signs as himself.</param>
internal sealed record FrameSignature(FrameText Capacity, FrameText? Body, FrameText? Position, FrameText? Name);

/// <summary>Recipients under one label.</summary>
/// <param name="Items">In order; may be empty.</param>
internal sealed record FrameRecipients(FrameText Label, IReadOnlyList<FrameText> Items);

/// <summary>An annex.</summary>
/// <param name="Template">Path of its template.</param>
/// <param name="Label">Such as <c>Phụ lục I</c>.</param>
internal sealed record FrameAnnex(FrameText Template, FrameText Label, FrameText? Title, PageOrientation Orientation);
