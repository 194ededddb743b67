using System.Xml.Linq;

namespace ReportGen.Core.Output.HouseStyles;

/// <summary>The XML names that a style document and a Word output share.</summary>
internal static class WordNames
{
    public const string Office = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    public const string WordContent = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public static readonly XNamespace W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    public static readonly XNamespace R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    public static readonly XNamespace Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    public static readonly XNamespace Types = "http://schemas.openxmlformats.org/package/2006/content-types";
    public static readonly XNamespace A = "http://schemas.openxmlformats.org/drawingml/2006/main";

    /// <summary>The value of <c>w:val</c>; null when there is none.</summary>
    public static string? Val(this XElement? element) => element?.Attribute(W + "val")?.Value;

    /// <summary>Whether a switch such as <c>w:b</c> is on (ECMA-376 part 1, 17.17.4); null when the element is not there.</summary>
    public static bool? IsOn(this XElement? element) => element is null ? null : element.Val() is not ("0" or "false" or "off");
}
