using System.Diagnostics;

namespace ReportGen.Core.Output;

/// <summary>
/// The order that WordprocessingML's schema asks of children (ECMA-376 part 1, annex A, transitional): the one table that every
/// element with properties is written by.
/// </summary>
internal static class WordElementOrder
{
    /// <summary>The place of a child in its parent; parents that are not in the table keep the order of adding.</summary>
    public static int Of(string parent, string child)
    {
        if (ChildrenOf(parent) is not { } children)
            return 0;
        var index = Array.IndexOf(children, child);
        return index >= 0 ? index : throw new UnreachableException($"'{child}' has no place in '{parent}'.");
    }

    private static string[]? ChildrenOf(string parent) => parent switch
    {
        "w:pPr" => ParagraphProperties,
        "w:rPr" => RunProperties,
        "w:tblPr" => TableProperties,
        "w:trPr" => ["w:cantSplit", "w:tblHeader"],
        "w:tcPr" => CellProperties,
        "w:sectPr" => SectionProperties,
        "w:numPr" => ["w:ilvl", "w:numId"],
        "w:pBdr" or "w:tblBorders" or "w:tblCellMar" or "w:tcMar" => Sides,
        "w:style" => Style,
        "w:lvl" => Level,
        "w:abstractNum" => ["w:nsid", "w:multiLevelType", "w:tmpl", "w:name", "w:lvl"],
        "w:settings" => Settings,
        _ => null,
    };

    private static readonly string[] ParagraphProperties =
    [
        "w:pStyle", "w:keepNext", "w:keepLines", "w:pageBreakBefore", "w:widowControl", "w:numPr", "w:pBdr", "w:shd", "w:tabs",
        "w:spacing", "w:ind", "w:contextualSpacing", "w:jc", "w:outlineLvl", "w:rPr", "w:sectPr",
    ];

    private static readonly string[] RunProperties =
    [
        "w:rStyle", "w:rFonts", "w:b", "w:bCs", "w:i", "w:iCs", "w:strike", "w:noProof", "w:color", "w:sz", "w:szCs", "w:u", "w:vertAlign", "w:lang",
    ];

    private static readonly string[] TableProperties =
    [
        "w:tblStyle", "w:tblW", "w:jc", "w:tblInd", "w:tblBorders", "w:tblLayout", "w:tblCellMar", "w:tblLook", "w:tblCaption",
        "w:tblDescription",
    ];

    private static readonly string[] CellProperties =
        ["w:tcW", "w:gridSpan", "w:vMerge", "w:tcBorders", "w:shd", "w:tcMar", "w:vAlign"];

    private static readonly string[] SectionProperties =
    [
        "w:headerReference", "w:footerReference", "w:footnotePr", "w:type", "w:pgSz", "w:pgMar", "w:pgNumType", "w:cols", "w:titlePg",
    ];

    private static readonly string[] Sides = ["w:top", "w:left", "w:bottom", "w:right", "w:insideH", "w:insideV"];

    private static readonly string[] Style =
    [
        "w:name", "w:basedOn", "w:next", "w:link", "w:uiPriority", "w:semiHidden", "w:unhideWhenUsed", "w:qFormat", "w:pPr", "w:rPr",
        "w:tblPr", "w:tcPr",
    ];

    private static readonly string[] Level =
        ["w:start", "w:numFmt", "w:suff", "w:lvlText", "w:lvlJc", "w:pPr", "w:rPr"];

    private static readonly string[] Settings =
    [
        "w:zoom", "w:mirrorMargins", "w:defaultTabStop", "w:characterSpacingControl", "w:footnotePr", "w:compat", "w:themeFontLang",
        "w:decimalSymbol", "w:listSeparator",
    ];
}
