using System.Globalization;

namespace ReportGen.Core.Documents;

/// <summary>The numbered line that belongs to a table or a picture.</summary>
/// <param name="Before">In front of the number, its space included, such as <c>Bảng </c>.</param>
/// <param name="Number">From 1, for each kind by itself.</param>
/// <param name="After">Between number and text, its space included.</param>
/// <param name="Content">The text; not empty.</param>
/// <param name="Place">Where it comes from.</param>
internal sealed record Caption(string Before, int Number, string After, TextInline Content, TextPlace Place)
{
    /// <summary>The id that references name; null when there is none.</summary>
    public string? Id { get; init; }

    /// <summary>What a reference to it says, such as <c>Bảng 1</c>.</summary>
    public string Label => Before + Number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The whole line.</summary>
    public string Text => Label + After + Content.Text;
}
