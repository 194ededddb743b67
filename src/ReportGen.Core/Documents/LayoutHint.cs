using System.Globalization;
using ReportGen.Core.Sources;

namespace ReportGen.Core.Documents;

/// <summary>
/// What plain Markdown has no word for, as a comment that viewers hide: <c>&lt;!-- reportgen: landscape --&gt;</c>.
/// </summary>
/// <param name="Name">One of <see cref="Names"/>, or what stands in its place.</param>
/// <param name="Text">What stands behind the name, as it is written; may be empty.</param>
internal sealed record LayoutHint(string Name, string Text)
{
    public const string Landscape = "landscape";
    public const string Portrait = "portrait";
    public const string PageBreak = "page-break";
    public const string Widths = "widths";
    public const string HeaderRows = "header-rows";
    public const string Merge = "merge";
    public const string Title = "title";
    public const string Description = "description";
    public const string Caption = "caption";
    public const string Id = "id";

    private const string Opening = "<!--";
    private const string Closing = "-->";
    private const string Prefix = "reportgen:";

    /// <summary>All hints.</summary>
    public static readonly IReadOnlyList<string> Names =
        [Landscape, Portrait, PageBreak, Widths, HeaderRows, Merge, Title, Description, Caption, Id];

    /// <summary>Whether the name is one of <see cref="Names"/>.</summary>
    public bool IsKnown
    {
        get
        {
            foreach (var name in Names)
            {
                if (name == Name)
                    return true;
            }
            return false;
        }
    }

    /// <summary>The words behind the name.</summary>
    public IReadOnlyList<string> Arguments => Text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);

    /// <summary>Whether it says something of the block behind it, and nothing without one.</summary>
    public bool IsOfNextBlock => Name is Widths or HeaderRows or Merge or Title or Description or Caption or Id;

    /// <summary>Reads a hint.</summary>
    /// <param name="html">A whole block of HTML.</param>
    /// <returns>Null when it is not one comment that begins with <c>reportgen:</c>.</returns>
    public static LayoutHint? Parse(string html)
    {
        var text = html.Trim();
        if (text.Length < Opening.Length + Closing.Length
            || !text.StartsWith(Opening, StringComparison.Ordinal)
            || text.IndexOf(Closing, StringComparison.Ordinal) != text.Length - Closing.Length)
        {
            return null;
        }
        var content = text[Opening.Length..^Closing.Length].Trim();
        if (!content.StartsWith(Prefix, StringComparison.Ordinal))
            return null;
        content = content[Prefix.Length..].Trim();
        var end = content.AsSpan().IndexOfAny(' ', '\t', '\n');
        return end < 0 ? new LayoutHint(content, "") : new LayoutHint(content[..end], content[end..].Trim());
    }

    /// <summary>The hint as a comment.</summary>
    public static string Write(string name) => $"{Opening} {Prefix} {name} {Closing}";

    /// <summary>The arguments as numbers above 0.</summary>
    /// <returns>Null when there are none, or one is something else.</returns>
    public decimal[]? Numbers()
    {
        var words = Arguments;
        var numbers = new decimal[words.Count];
        for (var i = 0; i < numbers.Length; i++)
        {
            if (Digits.ValueOf(words[i]) is var plain and > 0)
                numbers[i] = plain;
            else if (!decimal.TryParse(words[i], NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out numbers[i]) || numbers[i] <= 0)
                return null;
        }
        return numbers.Length == 0 ? null : numbers;
    }
}
