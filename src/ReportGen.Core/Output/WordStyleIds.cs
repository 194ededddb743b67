using ReportGen.Core.Documents;

namespace ReportGen.Core.Output;

/// <summary>The ids of styles in a Word file.</summary>
internal static class WordStyleIds
{
    public const string ListParagraph = "ListParagraph";
    public const string FootnoteReference = "FootnoteReference";
    public const string Hyperlink = "Hyperlink";
    public const string DataTable = "DataTable";
    public const string LetterheadTable = "LetterheadTable";
    public const string SignOffTable = "SignOffTable";

    /// <summary>The paragraph that ends a section or keeps two tables apart: as low as Word allows.</summary>
    public const string Divider = "Divider";

    /// <summary>The paragraph of a picture: as high as the picture is.</summary>
    public const string Picture = "Picture";

    /// <summary>The id of a role's style: Word's own style where it has one for the role.</summary>
    public static string Of(string role) => role switch
    {
        StyleNames.Body => "BodyText",
        StyleNames.Footnote => "FootnoteText",
        StyleNames.PageNumber => "Header",
        StyleNames.Type => "Title",
        StyleNames.ContentsTitle => "TOCHeading",
        StyleNames.Contents => "TOC1",
        "subject" => "Subtitle",
        // Those of many paragraphs and cells, so that they are not made again and again.
        StyleNames.TableText => "TableText",
        StyleNames.TableHeader => "TableHeader",
        StyleNames.Recipients => "Recipients",
        "heading1" => "Heading1",
        "heading2" => "Heading2",
        "heading3" => "Heading3",
        "heading4" => "Heading4",
        _ => char.ToUpperInvariant(role[0]) + role[1..],
    };

    /// <summary>The name of a role's style; Word knows its own styles by it in every language.</summary>
    public static string NameOf(string role) => role switch
    {
        StyleNames.Body => "Body Text",
        StyleNames.Footnote => "footnote text",
        StyleNames.PageNumber => "header",
        StyleNames.Type => "Title",
        StyleNames.Quote => "Quote",
        StyleNames.Caption => "caption",
        StyleNames.ContentsTitle => "TOC Heading",
        StyleNames.Contents => "toc 1",
        "subject" => "Subtitle",
        _ => role.StartsWith("heading", StringComparison.Ordinal) ? "heading " + role[^1] : Of(role),
    };

    /// <summary>Whether Word has no such style of its own.</summary>
    public static bool IsCustom(string role) => NameOf(role) == Of(role) && role is not (StyleNames.Quote or StyleNames.Type or "subject");
}
