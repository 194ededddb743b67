namespace ReportGen.Core.Documents;

/// <summary>The roles of paragraphs, which a profile gives a look each.</summary>
internal static class StyleNames
{
    public const string Body = "body";
    public const string Quote = "quote";
    public const string TableHeader = "tableHeader";
    public const string TableText = "tableText";
    public const string Footnote = "footnote";
    public const string PageNumber = "pageNumber";
    public const string Recipients = "recipients";
    public const string RecipientsLabel = "recipientsLabel";

    public const string Caption = "caption";
    public const string ContentsTitle = "contentsTitle";
    public const string Contents = "contents";

    /// <summary>The kind of document: the one line of the frame that is a heading in Markdown.</summary>
    public const string Type = "type";

    /// <summary>The label of an annex, likewise.</summary>
    public const string AnnexLabel = "annexLabel";

    /// <summary>All of them, in the order of a profile; the frame's lines use the others by name.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        Body, "heading1", "heading2", "heading3", "heading4", Quote, TableHeader, TableText, Footnote, PageNumber,
        "letterheadTitle", "letterheadMotto", "superior", "issuer", "letterheadMark", "number", "placeDate",
        Type, "subject", "separator", "authority", "position", "signer", RecipientsLabel, Recipients,
        AnnexLabel, "annexTitle", "annexNote", Caption, ContentsTitle, Contents,
    ];

    /// <summary>Whether a profile need not give the role a look: it then looks like the body.</summary>
    public static bool IsOptional(string name) => name is Caption or ContentsTitle or Contents;

    /// <summary>The role of headings.</summary>
    /// <param name="level">1 to 4.</param>
    public static string Heading(int level) => All[level];
}
