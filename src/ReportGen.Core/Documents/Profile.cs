using System.Diagnostics;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>An official layout: everything about looks that is not the text of one document.</summary>
/// <param name="Name">As <c>report.yaml</c> calls it.</param>
/// <param name="Font">The face of all text.</param>
/// <param name="Styles">One for each of <see cref="StyleNames.All"/>, in that order.</param>
/// <param name="Headings">The number patterns of levels 1 to 4.</param>
/// <param name="Unsuitable">Null when every issuer may use the layout.</param>
/// <param name="SymbolSeparator">Between kind and issuer in the symbol; null to keep what the report has.</param>
internal sealed record Profile(
    string Name,
    string Font,
    PageLayout Page,
    IReadOnlyList<TextStyle> Styles,
    IReadOnlyList<NumberPattern> Headings,
    ListLayout Lists,
    string? SymbolSeparator,
    LetterheadLayout Letterhead,
    IReadOnlyList<FrameLineLayout> TitleLines,
    SignOffLayout SignOff,
    AnnexLayout Annex,
    UnsuitableIssuers? Unsuitable)
{
    /// <summary>The list of contents; null when the layout has none.</summary>
    public ContentsLayout? Contents { get; init; }

    /// <summary>How captions begin.</summary>
    public CaptionLayout Captions { get; init; } = new(null, null);

    /// <summary>The look of a role.</summary>
    /// <param name="name">One of <see cref="StyleNames.All"/>.</param>
    public TextStyle Style(string name)
    {
        foreach (var style in Styles)
        {
            if (style.Name == name)
                return style;
        }
        throw new UnreachableException($"The profile has no style '{name}'.");
    }
}

/// <summary>How captions begin; null for a kind that the layout does not have.</summary>
internal sealed record CaptionLayout(CaptionPattern? Table, CaptionPattern? Picture);

/// <summary>What stands around the number of a caption.</summary>
/// <param name="Before">The word for its kind, with a space.</param>
/// <param name="After">With a space.</param>
internal sealed record CaptionPattern(string Before, string After);

/// <summary>Issuers that must not use the layout.</summary>
/// <param name="Openings">How their names begin, in any capitals; at least 1.</param>
/// <param name="Instead">The layout that is theirs.</param>
internal sealed record UnsuitableIssuers(IReadOnlyList<string> Openings, string Instead);

/// <summary>The page, in millimetres.</summary>
/// <param name="Left">The inner margin when mirrored.</param>
/// <param name="Right">The outer margin when mirrored.</param>
/// <param name="Header">From the upper edge to the page number.</param>
/// <param name="Footer">From the lower edge to a footer.</param>
/// <param name="IsMirrored">Whether the margins change sides on even pages.</param>
internal sealed record PageLayout(
    decimal Width, decimal Height, decimal Top, decimal Bottom, decimal Left, decimal Right, decimal Header, decimal Footer, bool IsMirrored);

/// <summary>Lists in the text.</summary>
/// <param name="Bullets">The marks of the levels, used again from the first when they run out; at least 1.</param>
/// <param name="Indent">What each level adds to the first line, in millimetres.</param>
internal sealed record ListLayout(IReadOnlyList<string> Bullets, decimal Indent);

/// <summary>The head of the first page.</summary>
/// <param name="LeftWidth">In millimetres; the rest of the text's width is the right column.</param>
/// <param name="Left">Lines of the left column.</param>
/// <param name="Right">Lines of the right column; the last stands level with the last of the left.</param>
internal sealed record LetterheadLayout(
    decimal LeftWidth, IReadOnlyList<FrameLineLayout> Left, IReadOnlyList<FrameLineLayout> Right);

/// <summary>Recipients and signature.</summary>
/// <param name="LeftWidth">Width of the recipients' column in millimetres.</param>
/// <param name="Capacities">What may stand for the right to sign.</param>
/// <param name="Signature">Lines of the signature.</param>
/// <param name="Label">Pattern of the recipients' label.</param>
/// <param name="Mark">In front of each recipient.</param>
/// <param name="ItemEnd">Behind each recipient but the last.</param>
/// <param name="LastEnd">Behind the last one.</param>
internal sealed record SignOffLayout(
    decimal LeftWidth,
    IReadOnlyList<SigningCapacity> Capacities,
    IReadOnlyList<FrameLineLayout> Signature,
    FrameLineLayout Label,
    string Mark,
    FrameText ItemEnd,
    FrameText LastEnd);

/// <summary>A right to sign and the letters that stand for it.</summary>
/// <param name="Name">As <c>report.yaml</c> calls it.</param>
/// <param name="Prefix">Such as <c>T/M</c>; may be empty.</param>
internal sealed record SigningCapacity(string Name, string Prefix);

/// <summary>Annexes.</summary>
/// <param name="HeadLines">Label, title, reference to the document.</param>
/// <param name="Numbering">The figures that tell annexes of the same label apart.</param>
/// <param name="RestartsPageNumbers">Whether each annex counts its own pages.</param>
internal sealed record AnnexLayout(IReadOnlyList<FrameLineLayout> HeadLines, NumberForm Numbering, bool RestartsPageNumbers);

/// <summary>A line of the frame: a pattern in a style, or a drawn rule.</summary>
/// <param name="Style">Null for a rule.</param>
/// <param name="Text">With <c>{placeholders}</c>; empty for a rule.</param>
/// <param name="RuleShare">The rule's part of the length of the line above it; null for a line of text.</param>
/// <param name="Span">Where the pattern stands.</param>
internal sealed record FrameLineLayout(TextStyle? Style, string Text, decimal? RuleShare, SourceSpan Span);
